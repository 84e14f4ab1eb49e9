import { accessibilityProblems, closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';

const locales = ['nl-NL', 'en-US'] as const;

const looks = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'high contrast': { theme: 'dark', forcedColors: true },
} as const;

/** Every language with every look, and every language and look with both widths. */
const settings = [
  { locale: 'nl-NL', width: 320, look: 'light' },
  { locale: 'nl-NL', width: 350, look: 'dark' },
  { locale: 'nl-NL', width: 320, look: 'high contrast' },
  { locale: 'en-US', width: 350, look: 'light' },
  { locale: 'en-US', width: 320, look: 'dark' },
  { locale: 'en-US', width: 350, look: 'high contrast' },
] as const;

const sentences = {
  'nl-NL': { unreachable: 'De verbinding met Excel komt niet tot stand', retry: 'Opnieuw proberen' },
  'en-US': { unreachable: 'There is no connection with Excel', retry: 'Try again' },
} as const;

/** Pixels by which the page is wider than the pane. */
const overflow = ({ frame }: OpenPane): Promise<number> => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describeTool('chromium', 'the pane in Excel on the web', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  it.each(settings)('opens in $locale, $width pixels wide, in $look', async ({ locale, width, look }) => {
    pane = await openPane({ locale, width, ...looks[look] });
    await pane.frame.getByRole('heading', { name: 'Koers', level: 1 }).waitFor();
    await pane.settled();
    await pane.screenshot(`opens-${locale}-${width}-${look.replace(' ', '-')}`);
    expect(await pane.frame.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
    expect(await overflow(pane)).toBe(0);
    expect(await accessibilityProblems(pane.frame)).toEqual([]);
    pane.expectClean();
  });

  it('opens in Excel for Windows, in the theme of Office', async () => {
    pane = await openPane({ excel: 'windows', theme: 'dark' });
    await pane.frame.getByRole('heading', { name: 'Koers', level: 1 }).waitFor();
    await pane.settled();
    await pane.screenshot('opens-windows-dark');
    expect(await pane.frame.evaluate(() => [Office.context.platform, Office.context.officeTheme.bodyBackgroundColor])).toEqual(['PC', '#262626']);
    pane.expectClean();
  });

  it.each(locales)('says in %s that Office.js cannot be reached, and opens at the retry', async (locale) => {
    pane = await openPane({ locale, isOfficeReachable: false });
    await pane.frame.getByText(sentences[locale].unreachable).waitFor();
    pane.network.isOfficeReachable = true;
    await pane.frame.getByRole('button', { name: sentences[locale].retry }).click();
    await pane.frame.waitForFunction(() => typeof Office !== 'undefined' && Office.context?.host === Office.HostType.Excel);
    expect(pane.evidence.pageErrors).toEqual([]);
  });
});
