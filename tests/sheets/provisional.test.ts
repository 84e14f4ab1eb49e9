import type { Period } from '../../src/core/period';
import type { CellContent, SheetSpec, Table } from '../../src/spec/sheet-spec';
import { bonusSheet } from '../../src/sheets/bonus/bonus-sheet';
import { chartPeriods } from '../../src/sheets/bonus/chart-figures';
import { pageBreaks } from '../../src/sheets/bonus/page-breaks';
import { explainedScope } from '../../src/sheets/bonus/scope';
import { explanationSheet } from '../../src/sheets/explanation/explanation-sheet';
import { smallRun } from './small-run';
import { months2026, sampleRun } from './sample-run';

const people = { payees: smallRun.payees, periods: smallRun.periods, components: smallRun.components, reasons: smallRun.reasons };
const midSeptember = { language: 'nl', runDay: 46280, source: 'Verkoop 2026.xlsx' } as const; // 15-09-2026
const tableOf = (spec: SheetSpec, name: string): Table => spec.tables.find((table) => table.name === name)!;
const contents = (spec: SheetSpec): readonly CellContent[] => spec.cells.map(({ content }) => content);
const column = (table: Table, header: string): readonly CellContent[] => {
  const at = table.columns.findIndex((each) => each.header === header);
  return table.rows.map((row) => row[at] ?? null);
};

describe('a bonus sheet made halfway September', () => {
  const spec = bonusSheet(smallRun, midSeptember);

  it('never calls the running period complete', () => {
    expect(column(tableOf(spec, 'KoersBonusPeriods'), 'Status')).toEqual(['✓ compleet', '⚠ 1 van 6 ontbreekt · ○ loopt nog']);
  });

  it('states beside the total of each payee how much of it is provisional', () => {
    const payees = tableOf(spec, 'KoersBonusPayees');
    expect(column(payees, 'Uitbetaling')).toEqual([2046.3, 544.99, 100]);
    expect(column(payees, 'Waarvan voorlopig')).toEqual([1046, 270, 100]);
    expect(column(payees, 'Status')).toEqual(['○ deels voorlopig', '○ deels voorlopig', '⚠ 1 van 3 ontbreekt']);
  });

  it('states in the key figures how much of the total is provisional', () => {
    expect(contents(spec)).toContain('10 uitbetalingen, waarvan €\u00a01.416,00 voorlopig');
  });

  it('leaves running periods out of the mean attainment', () => {
    // August only: 90 % and 120 %.
    expect(contents(spec)).toContain(1.05);
    expect(contents(spec)).toContain('2 onderdelen met doel, zonder lopende perioden');
  });

  it('marks every component of the running period and none of the finished one', () => {
    const list = tableOf(spec, 'KoersBonusPayouts');
    const status = column(list, 'Status').map((text) => String(text).split(':')[0]);
    expect(status).toEqual([...Array<string>(5).fill('○ loopt nog'), '⚠ ontbreekt', '○ loopt nog', ...Array<string>(2).fill('✓ berekend'), '⚠ minder dan nul · berekend', ...Array<string>(2).fill('✓ berekend'), '– niet van toepassing']);
  });

  it('names the running period in the chart', () => {
    expect(spec.charts[0]?.title).toBe('Uitbetaling per periode (sep 2026 is voorlopig)');
  });
});

describe('the explanation halfway September', () => {
  it('explains the newest finished period', () => {
    expect(explainedScope(smallRun, midSeptember).periods.map(({ name }) => name)).toEqual(['2026-08']);
  });

  it('explains the running period when there is no other, and says so in title and sentence', () => {
    const run = sampleRun({ ...people, list: [{ payee: 0, period: 1, component: 0, actual: 48200, earned: 1046 }] });
    const texts = contents(explanationSheet(run, midSeptember).spec);
    expect(texts).toContain('Commissie · Omzet · september 2026 · ○ loopt nog');
    expect(texts.some((text) => String(text).endsWith('Dit is de stand op 15-09-2026 en kan nog veranderen.'))).toBe(true);
  });
});

describe('a total of which nothing is known', () => {
  it('stays empty: neither the card nor the total row shows 0', () => {
    const run = sampleRun({ ...people, list: [{ payee: 0, period: 0, component: 0, missing: 0 }] });
    const spec = bonusSheet(run, midSeptember);
    expect(tableOf(spec, 'KoersBonusPayees').columns.filter(({ total }) => total === 'sum')).toEqual([]);
    expect(contents(spec)).not.toContain(0);
    expect(spec.charts).toEqual([]);
  });
});

describe('the chart of months and quarters', () => {
  const quarter: Period = { grain: 'quarter', name: '2026-Q1', start: months2026[0]!.start, end: months2026[2]!.end };
  const year: Period = { grain: 'year', name: '2026', start: months2026[0]!.start, end: months2026[11]!.end };
  const firstMonths = months2026.slice(0, 3);

  it('has one category per month, and one for a longer period that no month closes', () => {
    expect(chartPeriods([quarter, ...firstMonths]).map(({ name }) => name)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(chartPeriods([year, ...firstMonths]).map(({ name }) => name)).toEqual(['2026-01', '2026-02', '2026-03', '2026']);
  });

  it('shows a quarter at its last month and says so', () => {
    const run = sampleRun({
      payees: smallRun.payees,
      periods: [...firstMonths, quarter],
      components: [
        { scheme: 'Commissie', name: 'Omzet', measure: 'Omzet', unit: 'money', currency: 'EUR' },
        { scheme: 'Doelbonus', name: 'Marge', measure: 'Marge', unit: 'money', currency: 'EUR' },
      ],
      list: [
        ...[0, 1, 2].map((period) => ({ payee: 0, period, component: 0, earned: 100 + period })),
        { payee: 0, period: 3, component: 1, earned: 900 },
      ],
    });
    const spec = bonusSheet(run, { ...midSeptember });
    expect(tableOf(spec, 'KoersBonusChart').rows).toEqual([
      ['jan 2026', 100, null],
      ['feb 2026', 101, null],
      ['mrt 2026', 102, 900],
    ]);
    expect(tableOf(spec, 'KoersBonusPeriods').rows.map((row) => row[0])).toEqual(['jan 2026', 'feb 2026', 'mrt 2026', 'Q1 2026']);
    expect(spec.charts[0]?.description).toContain('bij de laatste maand ervan');
    expect(spec.print.area?.right).toBeLessThan(tableOf(spec, 'KoersBonusChart').column);
  });
});

describe('page breaks', () => {
  it.each([
    ['none where all fits on one page', [[5, 10], [12, 20], [22, 44]], []],
    ['before the part that does not fit', [[5, 10], [12, 20], [22, 45]], [22]],
    ['none before the first part, however long', [[5, 300]], []],
    ['counted from the page on which a long part ends', [[1, 60], [62, 80]], []],
  ] as const)('are %s', (_, sections, expected) => {
    expect(pageBreaks(sections.map(([top, bottom]) => ({ top, bottom })))).toEqual(expected);
  });
});
