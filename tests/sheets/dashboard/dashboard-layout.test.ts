import { dashboardSheet } from '../../../src/sheets/dashboard/dashboard-sheet';
import { trendText } from '../../../src/sheets/dashboard/trend-text';
import { known, missing } from '../../../src/core/value';
import { message } from '../../../src/core/message';
import { badHeaders, clipped, deadLinks, overlapping } from '../layout-rules';
import { sampleFigures, smallFigures, type SampleKpi } from './sample-kpis';

const long = 'Aandeel van de offertes dat binnen vierentwintig uur na de aanvraag bij de klant ligt';
const many = (count: number, kind: SampleKpi['kind'] = 'leading'): readonly SampleKpi[] =>
  Array.from({ length: count }, (_, at) => ({ kpi: `KPI ${at}`, kind: kind ?? null, unit: 'money', target: 98_765_432, actuals: [12_345_678, 98_765_432.1] }));

const shown = {
  'five KPIs': smallFigures,
  'no KPIs': { kpis: [], asOf: 46_348, findings: [] },
  'one lagging KPI': sampleFigures(many(1, 'lagging')),
  'forty KPIs': sampleFigures(many(40)),
  'only KPIs without a kind': sampleFigures(many(7, null)),
  'a long name': sampleFigures([{ kpi: long, kind: 'leading', scope: long, owner: long, drives: long, target: 1, actuals: [null] }]),
  'nothing known': sampleFigures([{ kpi: 'Leads', kind: 'leading', target: 1, actuals: [null] }]),
};

const englishAmount = (value: number, format: string | undefined): string =>
  format?.includes('%') ? `${(value * 100).toFixed(1)}%` : `€ ${value.toLocaleString('en', { minimumFractionDigits: format?.includes('.00') ? 2 : 0, maximumFractionDigits: 0 })}`;

describe.each(Object.entries(shown))('the dashboard of %s', (_, figures) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    const sheet = dashboardSheet(figures, { language, runDay: 46_348, source: 'Verkoop.xlsx' });

    it('puts nothing over something else', () => expect(overlapping(sheet)).toEqual([]));
    it('has headers that Excel accepts in one table', () => expect(badHeaders(sheet)).toEqual([]));
    it('has columns wide enough for its figures', () => expect(clipped(sheet, englishAmount)).toEqual([]));
    it('links to itself, the teams and the findings only', () => expect(deadLinks(sheet, [sheet]).filter((link) => !link.startsWith('findings!') && !link.startsWith('kpiTeams!'))).toEqual([]));
    it('prints on landscape pages, as wide as the sheet', () => {
      expect(sheet.print).toMatchObject({ landscape: true, area: { left: 1, right: sheet.widths.length } });
      const right = Math.max(...sheet.cells.map(({ column, across = 1 }) => column + across - 1));
      if (figures.kpis.length > 0) expect(right).toBeLessThanOrEqual(sheet.widths.length);
    });
  });
});

describe('a long name in the table of all periods', () => {
  const sheet = dashboardSheet(sampleFigures([{ kpi: long, target: 10, actuals: [9, 11] }]), { language: 'nl', runDay: 46_348, source: 'Verkoop.xlsx' });
  const history = sheet.tables.find(({ name }) => name === 'KoersDashboardHistory')!;
  it('has room for its four lines in every row', () => expect([1, 2].map((row) => sheet.heights?.[history.row + row])).toEqual([64, 60]));
});

describe('figures below 1', () => {
  const formatOf = (unit: 'score' | 'number', actual: number) => {
    const sheet = dashboardSheet(sampleFigures([{ kpi: 'Score', kind: 'leading', unit, target: 0.25, actuals: [actual] }]), { language: 'nl', runDay: 46_348, source: 'Verkoop.xlsx' });
    const { row } = sheet.cells.find(({ content, link }) => content === 'Score' && link !== undefined)!;
    return sheet.cells.find((cell) => cell.row === row && cell.column === 3)?.style?.format;
  };
  it('keep three decimals, so that 0.21 is not 0.2 beside 0.3', () => expect([formatOf('score', 0.21), formatOf('number', 0.21)]).toEqual(['#,##0.000', '#,##0.000']));
  it('have one decimal beside larger ones', () => expect(formatOf('score', 4.2)).toBe('#,##0.0'));
});

describe('a trend as text', () => {
  const none = missing(message('reason.kpiNoLimits', { kpi: 'K' }));
  const trend = (values: readonly (number | null)[]): string => trendText(values.map((value) => ({ actual: value === null ? none : known(value) })));

  it.each([
    [[0, 7, 3.5], '▁█▅'],
    [[-5, null, 5, 0], '▁·█▅'],
    [[3, 3, 3], '▄▄▄'],
    [[1, null, 2], ''],
    [[], ''],
  ] as const)('of %j is "%s"', (values, expected) => expect(trend(values)).toBe(expected));
});
