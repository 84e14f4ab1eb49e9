import type { SheetSpec, TableColumn, TableExtra } from '../src/spec/sheet-spec';
import { actuals } from './actuals';
import { goals } from './goals';
import { kpis, type SampleKpi } from './kpis';
import { date, page, start, text, textAfterFigures, titleCells } from './look';

const headerRow = 4;

export const goalsSheet = (): SheetSpec =>
  page({
    id: 'goals',
    name: 'Doelstellingen',
    widths: [32, 18, 18, 74, 20, 13],
    frozenRows: headerRow,
    cells: titleCells('Doelstellingen 2026', 'Eén hoofddoel met twee subdoelen · vastgesteld in de jaarvergadering'),
    tables: [
      {
        name: 'tblDoelstellingen',
        row: headerRow,
        column: 1,
        columns: [text('Doelstelling'), text('Hoort bij'), text('Resultaatgebied'), text('Waarom'), text('Eigenaar'), date('Deadline')],
        rows: goals.map(({ goal, parent, area, why, owner, deadline }) => [goal, parent, area, why, owner, deadline]),
      },
    ],
  });

const formats: Readonly<Record<SampleKpi['unit'], string>> = { geld: '#,##0', aantal: '#,##0', percentage: '0.0%', score: '0.0' };

interface KpiColumn {
  readonly column: TableColumn;
  readonly width: number;
  readonly cell: (kpi: SampleKpi) => string | number | null;
  /** True for figures in the unit of the KPI. */
  readonly isFigure?: true;
}

const wrapped = (label: string): TableColumn => ({ ...text(label), style: { wrap: true } });
/** In rows of two lines everything stands in the middle. */
const centred = (column: TableColumn): TableColumn => ({ ...column, style: { ...column.style, vertical: 'center' } });
const twoLines = 32;
const dateAfterFigures = (label: string): TableColumn => ({ ...textAfterFigures(label), style: { format: 'dd-mm-yyyy', horizontal: 'left', indent: 1 } });

const kpiColumns: readonly KpiColumn[] = [
  { column: text('KPI'), width: 25, cell: ({ kpi }) => kpi },
  { column: wrapped('Omschrijving'), width: 50, cell: ({ description }) => description },
  { column: text('Doelstelling'), width: 30, cell: ({ goal }) => goal },
  { column: text('Voor'), width: 19, cell: ({ scope }) => scope ?? null },
  { column: text('Eigenaar'), width: 18, cell: ({ owner }) => owner ?? null },
  { column: text('Soort'), width: 10, cell: ({ kind }) => kind },
  { column: text('Stuurt'), width: 21, cell: ({ drives }) => drives ?? null },
  { column: text('Maatstaf'), width: 21, cell: ({ measure }) => measure ?? null },
  { column: text('Eenheid'), width: 12, cell: ({ unit }) => unit },
  { column: text('Richting'), width: 16, cell: ({ direction }) => direction ?? null },
  { column: start('Nulmeting'), width: 13, cell: ({ baseline }) => baseline ?? null, isFigure: true },
  { column: start('Doel'), width: 13, cell: ({ target }) => target ?? null, isFigure: true },
  { column: textAfterFigures('Doel per'), width: 11, cell: ({ targetPer }) => targetPer },
  { column: start('Ondergrens'), width: 13, cell: ({ lower }) => lower ?? null, isFigure: true },
  { column: start('Bovengrens'), width: 13, cell: ({ upper }) => upper ?? null, isFigure: true },
  { column: dateAfterFigures('Deadline'), width: 14, cell: ({ deadline }) => deadline ?? null },
  { column: text('Ritme'), width: 10, cell: ({ rhythm }) => rhythm },
  { column: wrapped('Bij afwijking'), width: 28, cell: ({ response }) => response },
  { column: wrapped('Escalatie'), width: 24, cell: ({ escalation }) => escalation },
  { column: start('Benchmark'), width: 13, cell: ({ benchmark }) => benchmark ?? null, isFigure: true },
  { column: { ...wrapped('Bron benchmark'), style: { wrap: true, indent: 1 }, headerStyle: { ...wrapped('Bron benchmark').headerStyle, indent: 1 } }, width: 26, cell: ({ benchmarkSource }) => benchmarkSource ?? null },
  { column: dateAfterFigures('Laatst besproken'), width: 18, cell: ({ reviewed }) => reviewed ?? null },
];

const figureLooks = (): readonly TableExtra[] =>
  kpis.flatMap(({ unit }, row) =>
    kpiColumns.flatMap(({ isFigure }, column) => (isFigure ? [{ row, column, style: { format: formats[unit], horizontal: 'right' as const, vertical: 'center' as const } }] : [])),
  );

const kpisPage = (): SheetSpec =>
  page({
    id: 'kpis',
    name: "KPI's",
    widths: kpiColumns.map(({ width }) => width),
    frozenRows: headerRow,
    cells: titleCells("KPI's 2026", 'Waar we op sturen: vier van het bedrijf, drie of vier per team'),
    tables: [
      {
        name: 'tblKpis',
        row: headerRow,
        column: 1,
        columns: kpiColumns.map(({ column }) => centred(column)),
        rows: kpis.map((kpi) => kpiColumns.map(({ cell }) => cell(kpi))),
        extras: figureLooks(),
      },
    ],
  });

export function kpisSheet(): SheetSpec {
  const sheet = kpisPage();
  const heights = Object.fromEntries(kpis.map((_, at) => [headerRow + 1 + at, twoLines]));
  return { ...sheet, heights: { ...sheet.heights, ...heights } };
}

/** The number format of a KPI by name. */
export const kpiFormatOf = (name: string): string => formats[kpis.find(({ kpi }) => kpi === name)?.unit ?? 'aantal'];

/** Whom a KPI is for; null = the whole company. */
export const scopeOf = (name: string): string | null => kpis.find(({ kpi }) => kpi === name)?.scope ?? null;

export const actualsSheet = (): SheetSpec =>
  page({
    id: 'actuals',
    name: 'Realisatie',
    widths: [26, 12, 12, 34],
    frozenRows: headerRow,
    landscape: false,
    cells: titleCells('Realisatie', "Cijfers die de teamleiders zelf bijhouden, bijgewerkt t/m september 2026 · de andere KPI's komen uit Verkopen"),
    tables: [
      {
        name: 'tblRealisatie',
        row: headerRow,
        column: 1,
        columns: [text('KPI'), text('Periode'), start('Waarde'), textAfterFigures('Toelichting')],
        rows: actuals.map(({ kpi, period, value, note }) => [kpi, period, value, note ?? null]),
        extras: actuals.map(({ kpi }, row) => ({ row, column: 2, style: { format: kpiFormatOf(kpi), horizontal: 'right' as const } })),
      },
    ],
  });
