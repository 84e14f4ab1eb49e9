import type { CellContent, Range, SheetSpec } from '../../../src/spec/sheet-spec';
import { renderPlainText } from '../../../src/spec/plain-text';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { dashboardSheet } from '../../../src/sheets/dashboard/dashboard-sheet';
import type { ReportOptions } from '../../../src/sheets/report-options';
import { message } from '../../../src/core/message';
import { known } from '../../../src/core/value';
import { sampleTables } from '../../sample/sample-tables';
import { months2026 } from '../sample-run';
import { sampleFigures, smallFigures } from './sample-kpis';

const dutch: ReportOptions = { language: 'nl', runDay: 46_348, source: 'Verkoop 2026.xlsx' };
const spec = dashboardSheet(smallFigures, dutch);
const at = (sheet: SheetSpec, content: CellContent) => sheet.cells.find((cell) => cell.content === content);
/** The cell of a KPI in its panel: a name in a card leads nowhere. */
const nameOf = (sheet: SheetSpec, kpi: string) => sheet.cells.find((cell) => cell.content === kpi && cell.link !== undefined)!;
const rowOf = (sheet: SheetSpec, kpi: string) => sheet.cells.filter(({ row }) => row === nameOf(sheet, kpi).row);
const tableOf = (sheet: SheetSpec, name: string) => sheet.tables.find((table) => table.name === name)!;

function cellsIn({ tables }: SheetSpec, { top, left, bottom, right }: Range): readonly CellContent[] {
  const table = tables.find(({ row, rows, column, columns }) => top > row && bottom <= row + rows.length && left >= column && right < column + columns.length);
  return (table?.rows ?? []).slice(top - table!.row - 1, bottom - table!.row).map((row) => row[left - table!.column] ?? null);
}

describe('the dashboard', () => {
  it('puts leading KPIs left and lagging ones right, on the same rows', () => {
    const [leading, lagging] = [nameOf(spec, 'Bezoeken'), nameOf(spec, 'Omzet')];
    expect([leading.column, lagging.row - leading.row]).toEqual([2, 0]);
    expect(lagging.column).toBeGreaterThan(leading.column + 6);
  });

  it('puts the worst on top of each side', () => {
    expect(nameOf(spec, 'Offertes op tijd').row).toBeGreaterThan(nameOf(spec, 'Bezoeken').row);
    expect(nameOf(spec, 'Klantcijfer').row - nameOf(spec, 'Omzet').row).toBe(3);
  });

  it('puts a KPI of which the kind is not stated below, and says so', () => {
    expect(at(spec, 'Leading of lagging niet vermeld')!.row).toBeGreaterThan(nameOf(spec, 'Klantcijfer').row);
    expect(nameOf(spec, 'Verzuim').row).toBeGreaterThan(at(spec, 'Leading of lagging niet vermeld')!.row);
  });

  it('shows actual, target and attainment in the unit of the KPI, and the status as symbol, word and colour', () => {
    const figures = rowOf(spec, 'Offertes op tijd').filter(({ column }) => column < 9);
    expect(figures.map(({ content }) => content)).toEqual(['Offertes op tijd', 0.92, 0.9, 0.92 / 0.9, '✓ op koers', 4, '▁▆█']);
    expect(figures[1]?.style?.format).toBe('0.0%');
    expect(figures[4]?.style).toMatchObject({ color: '1B6B43', fill: 'E5F3EB' });
  });

  it('leaves a figure that is not known empty, with its reason below, and never shows a 0', () => {
    const figures = rowOf(spec, 'Klantcijfer').filter(({ column }) => column > 9);
    expect(figures.map(({ content }) => content)).toEqual(['Klantcijfer', null, 8, null, '? niet bekend', null, '']);
    expect(at(spec, 'Voor Klantcijfer is over september 2026 nog geen cijfer ingevuld.')?.row).toBe(nameOf(spec, 'Klantcijfer').row + 1);
  });

  it('colours a change by whether it is for the better', () => {
    const changeOf = (kpi: string, from: number) => rowOf(spec, kpi).find(({ column }) => column === from + 5)?.style?.color;
    expect([changeOf('Bezoeken', 2), changeOf('Offertes op tijd', 2)]).toEqual(['A3231B', '1B6B43']);
    const lower = dashboardSheet(sampleFigures([{ kpi: 'Wachttijd', kind: 'leading', direction: 'lower', target: 4, actuals: [5, 4], change: { kind: 'known', value: -0.2 } }]), dutch);
    expect(rowOf(lower, 'Wachttijd').find(({ column }) => column === 7)?.style?.color).toBe('1B6B43');
  });

  it('names whose KPI it is and what it drives', () => {
    const texts = spec.cells.map(({ content }) => content);
    expect(texts).toContain('Noord · Henk');
    expect(texts).toContain('stuurt: Omzet');
  });

  it('leads from each name to its definition', () => {
    expect(nameOf(spec, 'Bezoeken').link).toEqual({ sheet: { name: "KPI's" }, cell: 'A6', tip: 'Naar de definitie van Bezoeken' });
  });

  it('counts the KPIs per status, and the counts add up', () => {
    const counts = ['✗ Uit koers', '⚠ Let op', '? Niet bekend', '✓ Op koers'].map((label) => {
      const { row, column } = at(spec, label)!;
      return spec.cells.find((cell) => cell.row === row + 1 && cell.column === column)?.content;
    });
    expect(counts).toEqual([1, 1, 1, 2]);
  });

  it('says per KPI how its figure came about', () => {
    const rows = tableOf(spec, 'KoersDashboardKpis').rows;
    const first = tableOf(spec, 'KoersDashboardKpis').row + 1;
    expect(rows.map(([kpi]) => kpi)).toEqual(['Bezoeken', 'Omzet', 'Klantcijfer', 'Verzuim', 'Offertes op tijd']);
    expect(spec.cells.find(({ row, column }) => row === first && column === 10)?.content).toBe("Ingevuld in Realisatie!C7. Doel uit KPI's!L5.");
  });

  it('lists every period of every KPI', () => {
    const { rows } = tableOf(spec, 'KoersDashboardHistory');
    expect(rows.filter(([kpi]) => kpi === 'Klantcijfer')).toEqual([
      ['Klantcijfer', 8.1, 8, 8.1 / 8, '✓ op koers', 'jul 2026', 'hele bedrijf'],
      ['Klantcijfer', 8.2, 8, 8.2 / 8, '✓ op koers', 'aug 2026', 'hele bedrijf'],
      ['Klantcijfer', null, 8, null, '? niet bekend', 'sep 2026', 'hele bedrijf'],
    ]);
  });

  it('draws charts over cells that hold numbers, or nothing where the figure is not known', () => {
    expect(spec.charts.map(({ kind }) => kind)).toEqual(['stackedColumn', 'line', 'line', 'line']);
    for (const { series, categories } of spec.charts) {
      const names = cellsIn(spec, categories);
      expect(names.every((name) => typeof name === 'string' && name !== '')).toBe(true);
      for (const { values } of series) {
        const figures = cellsIn(spec, values);
        expect(figures).toHaveLength(names.length);
        expect(figures.every((figure) => typeof figure === 'number' || figure === null)).toBe(true);
      }
    }
  });

  it('draws what asks for a decision first, each KPI over its own periods', () => {
    expect(spec.charts.map(({ title }) => title)).toEqual(["Hoe de KPI's ervoor stonden", 'Bezoeken', 'Omzet', 'Offertes op tijd']);
    const quarter = sampleFigures([
      { kpi: 'Lang', kind: 'lagging', target: 10, actuals: [1, 2, 3, 4] },
      { kpi: 'Korter', kind: 'lagging', target: 10, actuals: [1, 2, 3] },
    ]);
    expect(dashboardSheet(quarter, dutch).charts.map(({ title, categories: { top, bottom } }) => [title, bottom - top + 1])).toEqual([["Hoe de KPI's ervoor stonden", 4], ['Korter', 3], ['Lang', 4]]);
  });

  it('puts a leading KPI beside the lagging one that it drives, with an arrow', () => {
    const arrow = at(spec, '→')!;
    expect([arrow.row, arrow.column]).toEqual([nameOf(spec, 'Bezoeken').row, nameOf(spec, 'Omzet').column - 1]);
    expect(nameOf(spec, 'Omzet').row).toBe(nameOf(spec, 'Bezoeken').row);
  });

  it('leads from a figure to the cell that it was entered in', () => {
    const [, actual] = rowOf(spec, 'Bezoeken').filter(({ column }) => column < 9);
    expect(actual?.link).toMatchObject({ sheet: { name: 'Realisatie' }, cell: 'C7' });
  });

  it('says which KPIs stand otherwise than in the period before', () => {
    const sentence = spec.cells.map(({ content }) => content).find((content) => String(content).startsWith('Veranderd sinds'));
    expect(sentence).toBe('Veranderd sinds de vorige periode: Bezoeken van ⚠ let op naar ✗ uit koers · Klantcijfer van ✓ op koers naar ? niet bekend · Offertes op tijd van ⚠ let op naar ✓ op koers');
  });

  it('says what is expected, last year, the benchmark, and where there is nothing to compare with', () => {
    const one = sampleFigures([
      {
        kpi: 'Bezoeken', kind: 'leading', target: 160, actuals: [150, 140, 128], lastYear: known(141), benchmark: { value: 150, from: 'Branche', source: { sheet: "KPI's", table: 't', row: 5 } },
        next: { kind: 'forecast', method: 'drift', weights: [], values: [129.6], low: [99.9], high: [161.2], points: 12, filled: 0, season: 'none', says: message('series.neverChanged', { points: 12, unit: 'month' }), accuracy: { mase: null, againstLast: null, mape: null, off: 0.1, origins: 8, within: null } },
        nextPeriod: months2026[9]!,
      },
      { kpi: 'Los', kind: 'leading', target: 1, actuals: [3], hasNoContext: true },
    ]);
    const texts = dashboardSheet(one, dutch).cells.map(({ content }) => content);
    expect(texts).toContain('verwacht in okt 2026: 130 (100 – 161) · vorig jaar 141 · benchmark 150 (Branche)');
    expect(texts).toContain('◇ zonder vergelijking');
  });

  it('says in a sentence that there are no KPIs', () => {
    const empty = dashboardSheet({ kpis: [], asOf: 46_348, findings: [] }, dutch);
    expect(empty.tables).toEqual([]);
    expect(empty.cells.map(({ content }) => content)).toContain("Er zijn geen KPI's om te tonen. Is de tabel KPI's leeg, vul haar dan in; op het blad Koers Bevindingen staat wat er verder ontbreekt.");
  });

  it.each(['nl', 'en'] as const)('looks as agreed in %s', (language) => expect(renderPlainText(dashboardSheet(smallFigures, { ...dutch, language }))).toMatchSnapshot());
});

describe('the dashboard of the sample', () => {
  it.each(['nl', 'en'] as const)('says in %s of every KPI how its figure came about', async (language) => {
    const figures = kpiFigures(await sampleTables(), { today: 46_348 });
    const sheet = dashboardSheet(figures, { ...dutch, language });
    const table = tableOf(sheet, 'KoersDashboardKpis');
    const sentences = table.rows.map(([kpi], index) => [kpi, sheet.cells.find(({ row, column }) => row === table.row + 1 + index && column === 10)?.content]);
    expect(sentences).toMatchSnapshot();
  });
});
