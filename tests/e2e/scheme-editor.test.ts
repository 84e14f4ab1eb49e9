import type { Locator } from 'playwright-core';
import { makeTemplate } from '../../src/app/make-template';
import { nodeCodec } from '../../src/cli/node-codec';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { accessibilityProblems, closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';

const words = {
  'nl-NL': {
    found: 'Herkende tabellen', reward: 'Belonen', schemes: 'Regelingen bekijken en aanpassen', open: /^Provisie 2026 openen/, component: /^Omzetprovisie openen/, rate: 'Percentage, trede 1', typed: '4,5%',
    drawing: /^Bonus bij elk resultaat/, figures: 'Cijfers', review: 'Opslaan …', cells: 'Gewijzigde cellen', difference: /^\+ €/, save: 'Opslaan in de werkmap', saved: 'Provisie 2026 is opgeslagen.', undo: 'Ongedaan maken', undone: 'De regeling is weer zoals zij was.',
    again: 'Bonussen opnieuw berekenen', run: 'Bonussen berekenen', before: '€ 2.175,00', after: '€ 2.925,00', curve: 'Een doelbonus met een curve', sheet: 'Staffels', toSchemes: 'Terug naar Regelingen', toReward: 'Terug naar Belonen',
  },
  'en-US': {
    found: 'Recognised tables', reward: 'Reward', schemes: 'View and change schemes', open: /^Open Commission 2026/, component: /^Open Sales commission/, rate: 'Rate, tier 1', typed: '4.5%',
    drawing: /^Bonus at every result/, figures: 'Figures', review: 'Save …', cells: 'Changed cells', difference: /^\+ €/, save: 'Save in the workbook', saved: 'Commission 2026 is saved.', undo: 'Undo', undone: 'The scheme is as it was.',
    again: 'Calculate the bonuses again', run: 'Calculate bonuses', before: '€2,175.00', after: '€2,925.00', curve: 'A bonus at target with a curve', sheet: 'Tiers', toSchemes: 'Back to Schemes', toReward: 'Back to Reward',
  },
} as const;

type Locale = keyof typeof words;

describeTool('chromium', 'changing a scheme in Excel', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  const button = (text: string | RegExp): Locator => pane.frame.getByRole('button', { name: text }).first();
  const overflow = (): Promise<number> => pane.frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  /** The rates in the table of tiers, in the order of its rows. */
  const ratesIn = (sheet: string): readonly unknown[] => {
    const values = pane.excel.book.sheet(sheet)?.GetUsedRange(true)?.Values as readonly (readonly unknown[])[];
    return values.flat().filter((cell) => typeof cell === 'number' && cell > 0 && cell < 1);
  };

  async function openEditor(locale: Locale, more: Partial<Parameters<typeof openPane>[0]> = {}): Promise<(typeof words)[Locale]> {
    const book = newXlsxWorkbook(nodeCodec);
    await makeTemplate(book, locale === 'nl-NL' ? 'nl' : 'en');
    pane = await openPane({ file: book.save(), locale, name: 'koers.xlsx', ...more });
    const say = words[locale];
    await pane.frame.getByText(say.found).waitFor();
    await pane.frame.getByRole('tab', { name: say.reward }).click();
    await pane.screenshot(`scheme-${locale}-page`);
    await button(say.schemes).click();
    await button(say.open).waitFor();
    return say;
  }

  it.each([['nl-NL', 320, {}], ['en-US', 350, { theme: 'dark' }], ['nl-NL', 350, { theme: 'dark', forcedColors: true }]] as const)('changes a tier, sees the curve and who gets more, saves, calculates and undoes in %s at %s pixels', async (locale, width, look) => {
    const say = await openEditor(locale, { width, ...look });
    const name = (part: string): string => `scheme-${locale}-${String(width)}-${part}`;
    await pane.screenshot(name('list'));
    await button(say.open).click();
    await pane.screenshot(name('scheme'));
    await button(say.component).click();
    await pane.frame.getByRole('img', { name: say.drawing }).waitFor();
    await pane.frame.getByLabel(say.rate).fill(say.typed);
    await pane.frame.getByLabel(say.rate).press('Tab');
    await pane.settled();
    expect(await overflow()).toBe(0);
    expect(await accessibilityProblems(pane.frame)).toEqual([]);
    await pane.screenshot(name('component'));
    await button(say.figures).click();
    await button(say.figures).scrollIntoViewIfNeeded();
    await pane.screenshot(name('figures'));
    await button(say.review).click();
    await pane.frame.getByText(say.cells).waitFor();
    await pane.frame.getByText(say.difference).first().waitFor();
    expect(await overflow()).toBe(0);
    await pane.screenshot(name('review'));
    await button(say.save).click();
    await pane.frame.getByText(say.saved).waitFor();
    await button(say.open).waitFor();
    await pane.screenshot(name('saved'));
    await button(say.again).click();
    await pane.frame.getByText(say.after).first().waitFor();
    await pane.screenshot(name('again'));
    pane.expectClean();
  });

  it('undoes what was saved', async () => {
    const say = await openEditor('nl-NL', { width: 350 });
    expect(ratesIn(say.sheet)).toEqual([0.03, 0.05]);
    await button(say.open).click();
    await button(say.component).click();
    await pane.frame.getByLabel(say.rate).fill(say.typed);
    await button(say.review).click();
    await button(say.save).click();
    await pane.frame.getByText(say.saved).waitFor();
    expect(ratesIn(say.sheet)).toEqual([0.045, 0.05]);
    await button(say.undo).click();
    await pane.frame.getByText(say.undone).waitFor();
    expect(ratesIn(say.sheet)).toEqual([0.03, 0.05]);
    pane.expectClean();
  });

  it('begins a new scheme with a curve', async () => {
    const say = await openEditor('nl-NL', { width: 320 });
    await button(say.curve).click();
    await pane.frame.getByRole('img', { name: say.drawing }).waitFor();
    await pane.settled();
    expect(await overflow()).toBe(0);
    await pane.screenshot('scheme-new-curve');
    await button(say.figures).scrollIntoViewIfNeeded();
    await pane.screenshot('scheme-new-curve-drawing');
    await button('Terug naar Nieuwe regeling').click();
    await pane.screenshot('scheme-new');
    await pane.frame.getByLabel('Iedereen').check();
    await pane.frame.getByLabel('Doelbonus per jaar').fill('8.000');
    await button(say.review).click();
    await pane.frame.getByText('rij toegevoegd').first().waitFor();
    await pane.screenshot('scheme-new-review');
    await button(say.save).click();
    await pane.frame.getByText('Nieuwe regeling is opgeslagen.').waitFor();
    await button(/^Nieuwe regeling openen/).waitFor();
    await button(say.undo).click();
    await pane.frame.getByText(say.undone).waitFor();
    await expect(button(/^Nieuwe regeling openen/).count()).resolves.toBe(0);
    pane.expectClean();
  });
});
