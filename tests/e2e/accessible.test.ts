import { accessibilityProblems, closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';
import { focusOf, movements, narrowProblems } from './screen-checks';
import { handOn, tour } from './tour';

/** What the browser can put on at once; Chromium has one palette of forced colours for light and one for dark. */
const themes = [
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'contrast, dark', colorScheme: 'dark', forcedColors: 'active' },
  { name: 'contrast, light', colorScheme: 'light', forcedColors: 'active' },
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
] as const;

const bodyColors = { light: 'rgb(255, 255, 255)', dark: 'rgb(41, 41, 41)' } as const;

/** Puts a theme on, as when Windows changes it while the pane is open. */
async function wear({ page, frame }: OpenPane, { colorScheme, forcedColors }: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  await frame.waitForFunction((color) => document.body.style.backgroundColor === color && document.getAnimations().every((one) => !(one instanceof CSSTransition)), bodyColors[colorScheme]);
}

/** What axe finds in a view: everything in the light theme, the colours in the others. */
async function axeIn(pane: OpenPane): Promise<readonly string[]> {
  const found: string[] = (await accessibilityProblems(pane.frame)).map((problem) => `light: ${problem}`);
  for (const theme of themes) {
    await wear(pane, theme);
    if (theme.name !== 'light') found.push(...(await accessibilityProblems(pane.frame, [], ['color-contrast'])).map((problem) => `${theme.name}: ${problem}`));
  }
  return found;
}

/** Views in which nothing was done that the focus should follow. */
const withoutAction = ['start-empty', 'settings', 'plan', 'measure', 'reward', 'steer', 'start-findings', 'reward-discarded', 'reward-explained'];

describeTool('chromium', 'the pane for everybody', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  it('is complete for a screen reader, legible in every theme, at 200% and without motion, in every view', async () => {
    pane = await openPane({ locale: 'nl-NL', width: 350, name: 'koers.xlsx' });
    pane.page.setDefaultTimeout(90_000);
    const found: string[] = [];
    const views: string[] = [];
    await pane.frame.getByRole('status').first().waitFor();
    await pane.frame.evaluate(() => {
      const said: string[] = [];
      const line = document.querySelector('footer [role=status]');
      if (line) new MutationObserver(() => said.push(line.textContent ?? '')).observe(line, { childList: true, characterData: true, subtree: true });
      Object.assign(window, { koersSaid: said });
    });
    await tour(pane, 'nl', async (view) => {
      views.push(view);
      const focus = await focusOf(pane);
      if (focus === 'lost' && !withoutAction.includes(view)) found.push(`${view}: the focus is lost`);
      for (const problem of [...(await movements(pane)), ...(await narrowProblems(pane)), ...(await axeIn(pane))]) found.push(`${view}: ${problem}`);
    });
    const said = await pane.frame.evaluate(() => (window as unknown as { koersSaid: readonly string[] }).koersSaid);
    const { texts } = handOn(pane, 'nl');
    if (process.env['KOERS_SCREENSHOTS']) process.stdout.write(`${String(views.length)} views\n${found.join('\n')}\n`);
    expect(found).toEqual([]);
    expect(views.length).toBeGreaterThan(40);
    expect(said).toEqual(expect.arrayContaining([texts.status.adding, texts.status.preview, texts.status.undone, texts.status.failed]));
    pane.expectClean();
  }, 300_000);
});
