import type { Locator } from 'playwright-core';
import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';
import { calculatedFile, cellsOfFile, sampleBook } from './sample-book';

const name = 'van-dael.xlsx';

const words = {
  'nl-NL': {
    start: 'Start', plan: 'Plannen', measure: 'Meten', reward: 'Belonen',
    checkKpis: "KPI's toetsen", makeDashboard: 'Dashboard maken', runBonus: 'Bonussen berekenen',
    write: /bladen? schrijven$/, again: 'Opnieuw berekenen', undo: 'Ongedaan maken', found: 'Herkende tabellen',
    preview: 'Er is nog niets geschreven.', total: '€ 310.879,36',
  },
  'en-US': {
    start: 'Start', plan: 'Plan', measure: 'Measure', reward: 'Reward',
    checkKpis: 'Check KPIs', makeDashboard: 'Build dashboard', runBonus: 'Calculate bonuses',
    write: /^Write \d sheets?$/, again: 'Calculate again', undo: 'Undo', found: 'Recognised tables',
    preview: 'Nothing has been written yet.', total: '€310,879.36',
  },
} as const;

/** Every cell of a sheet in the simulated Excel that holds something, by its place. */
function cellsInExcel({ excel }: OpenPane, sheet: string): ReadonlyMap<string, unknown> {
  const range = excel.book.sheet(sheet)?.GetUsedRangeOrNullObject(true);
  const cells = new Map<string, unknown>();
  if (!range) return cells;
  const values = range.Values as unknown[][];
  values.forEach((row, r) => row.forEach((value, c) => value !== '' && cells.set(`${String(range.RowIndex + r + 1)},${String(range.ColumnIndex + c + 1)}`, value)));
  return cells;
}

/** Excel calculates the totals of a table anew, as sums of doubles: figures are compared to a millionth. */
const rounded = (cells: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...cells].map(([place, value]) => [place, typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value]));

/** Trends are sparklines in a file, and blocks of text in Excel, which lets no add-in draw them. */
const withoutTrends = (cells: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> => new Map([...cells].filter(([, value]) => typeof value !== 'string' || !/^[▁-█·]+$/.test(value)));

describeTool('chromium', 'the whole line in Excel', () => {
  let pane: OpenPane;
  let file: Uint8Array;
  beforeAll(async () => {
    file = await sampleBook();
  });
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  const button = (text: string | RegExp): Locator => pane.frame.getByRole('button', { name: text }).first();
  const page = (text: string): Locator => pane.frame.getByRole('tab', { name: text });
  const open = async (locale: 'nl-NL' | 'en-US', width = 350) => {
    pane = await openPane({ file, locale, name, width });
    await pane.frame.getByText(words[locale].found).waitFor();
  };
  const run = async (locale: 'nl-NL' | 'en-US', where: 'plan' | 'measure' | 'reward', what: 'checkKpis' | 'makeDashboard' | 'runBonus') => {
    await page(words[locale][where]).click();
    await button(words[locale][what]).click();
    await pane.frame.getByText(words[locale].preview).first().waitFor();
    await pane.screenshot(`${locale}-${what}-preview`);
    await button(words[locale].write).click();
    await button(words[locale].undo).waitFor();
    await pane.screenshot(`${locale}-${what}-written`);
  };

  it.each(['nl-NL', 'en-US'] as const)('checks KPIs, makes the dashboard and pays the bonuses in %s', async (locale) => {
    await open(locale);
    await pane.screenshot(`${locale}-start`);
    await run(locale, 'plan', 'checkKpis');
    await run(locale, 'measure', 'makeDashboard');
    await run(locale, 'reward', 'runBonus');
    await pane.frame.getByText(words[locale].total).first().waitFor();
    // The workbook is Dutch, so the sheets are: the pane speaks the language of Excel.
    expect(pane.excel.book.sheets.map((sheet) => sheet.Name).filter((sheet) => sheet.startsWith('Koers'))).toEqual(
      expect.arrayContaining(['Koers KPI-check', 'Koers Dashboard', 'Koers Bonus', 'Koers Uitleg', 'Koers Bevindingen']),
    );
    pane.expectClean();
  });

  it('puts the same figures on the sheets as the command line puts in the file', async () => {
    await open('nl-NL');
    await run('nl-NL', 'plan', 'checkKpis');
    await run('nl-NL', 'measure', 'makeDashboard');
    await run('nl-NL', 'reward', 'runBonus');
    const onFile = await calculatedFile(file, name);
    for (const sheet of ['Koers KPI-check', 'Koers Dashboard', 'Koers Bonus', 'Koers Uitleg']) {
      expect(rounded(withoutTrends(cellsInExcel(pane, sheet)))).toEqual(rounded(withoutTrends(await cellsOfFile(onFile, sheet))));
    }
    pane.expectClean();
  });

  it('explains the selected payout, follows a changed sale, and puts the earlier result back', async () => {
    await open('nl-NL', 320);
    await run('nl-NL', 'reward', 'runBonus');
    const { excel } = pane;
    const table = excel.book.Tables.$items.find(({ Name }) => Name === 'KoersBonusPayouts');
    const range = table?.GetDataBodyRange();
    const rows = range?.Values as unknown[][];
    const at = rows.findIndex(([payee, period]) => payee === 'Youssef Haddou' && period === 'sep 2026');
    const earned = rows[at]?.[7];
    excel.user.select(`'Koers Bonus'!I${String((range?.RowIndex ?? 0) + at + 1)}`);
    const steps = pane.frame.locator('ol > li');
    await steps.first().waitFor();
    expect(await steps.count()).toBeGreaterThan(2);
    const amount = new Intl.NumberFormat('nl', { minimumFractionDigits: 2 }).format(Number(earned));
    expect(await steps.last().innerText()).toContain(amount);
    await pane.screenshot('nl-NL-explained-320');
    const before = cellsInExcel(pane, 'Koers Bonus');
    const sales = excel.book.sheet('Verkopen')?.GetUsedRange(true);
    const cells = sales?.Values as unknown[][];
    const sale = cells.findIndex(([, , seller, , , , , amount]) => seller === 'Youssef Haddou' && typeof amount === 'number' && amount > 0);
    excel.user.type(`Verkopen!H${String(sale + 1)}`, 99_999.99);
    await button(words['nl-NL'].again).click();
    await button(words['nl-NL'].write).click();
    await button(words['nl-NL'].undo).waitFor();
    const after = cellsInExcel(pane, 'Koers Bonus');
    expect(after).not.toEqual(before);
    await button(words['nl-NL'].undo).click();
    await pane.settled();
    expect(Object.fromEntries(cellsInExcel(pane, 'Koers Bonus'))).toEqual(Object.fromEntries(before));
    pane.expectClean();
  });
});
