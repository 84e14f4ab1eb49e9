import { calendarDay, dayOf } from '../../core/period/calendar';
import type { Day } from '../../core/period';
import type { Language } from '../../i18n';
import { schemaOf } from '../../tables/schemas';
import type { ComponentDraft, CurveExample, DraftCell, DraftRow, MeasureLook, SchemeDraft } from '../client/schemes';
import { rowsOf, textIn, type SchemeTable } from './draft-rows';
import type { DraftSheet, SheetRow } from './draft-sheets';

/** The one who is paid in the example, by id. */
export const payee = 'P';

/** What else the workbook says of the one whose figures serve: the columns that figures per person may name. */
export type PersonalCells = Readonly<Record<string, DraftCell>>;

/** Everything that an example is made of. */
export interface ExampleInput {
  readonly draft: SchemeDraft;
  readonly measures: readonly MeasureLook[];
  readonly example: CurveExample;
  readonly personal: PersonalCells;
  readonly today: Day;
  readonly language: Language;
}

const grainName: Readonly<Record<string, (year: number) => string>> = { quarter: (year) => `${String(year)}-Q1`, year: String };

/** The period that is calculated: the first of the year before today's that is as long as the scheme's. */
export const examplePeriod = ({ draft, today }: Pick<ExampleInput, 'draft' | 'today'>): string =>
  (grainName[textIn(draft.scheme, 'period')] ?? ((year: number) => `${String(year)}-01`))(calendarDay(today).year - 1);

const line = (row: number, cells: SheetRow['cells']): SheetRow => ({ row, cells });
const without = ({ cells }: DraftRow, ...columns: readonly string[]): DraftRow['cells'] => Object.fromEntries(Object.entries(cells).filter(([id]) => !columns.includes(id)));

/** Columns that are about when a scheme holds and who or what counts, not about what a result pays. */
const left: Readonly<Partial<Record<SchemeTable, readonly string[]>>> = {
  schemes: ['start', 'end', 'serviceDate', 'country', 'incentiveSpread'],
  components: ['credit', 'creditFactor', 'dealCap', 'statutoryCap', 'targetMeasure', 'targetBase', 'targetChange', 'targetChangeAs', 'spread'],
};

const periodOf = (cells: DraftRow['cells']): DraftRow['cells'] => (cells['period'] === 'custom' ? { ...cells, period: 'month' } : cells);

/** One deal is paid as a period with that deal alone. */
const groupingOf = (cells: DraftRow['cells']): DraftRow['cells'] => (cells['grouping'] === 'deal' || cells['grouping'] === 'dealRunning' ? { ...cells, grouping: 'period' } : cells);

/** The rows of a table where they stand; those without a place come below. */
function placed(rows: readonly DraftRow[], cellsOf: (row: DraftRow) => DraftRow['cells']): readonly SheetRow[] {
  const last = Math.max(1, ...rows.map(({ place }) => place?.row ?? 0));
  const fresh = rows.filter(({ place }) => place === undefined);
  return rows.map((row) => line(row.place?.row ?? last + 1 + fresh.indexOf(row), cellsOf(row)));
}

/** The cells of a row as the example has them. */
const inExample = (table: SchemeTable) => (row: DraftRow): DraftRow['cells'] => periodOf(groupingOf(without(row, ...(left[table] ?? []))));

/** The sheet of a scheme table; its name is the user's where no other table stands there. */
function schemeSheets(draft: SchemeDraft, language: Language, cellsOf: (table: SchemeTable) => (row: DraftRow) => DraftRow['cells'] = inExample): readonly DraftSheet[] {
  const rows = rowsOf(draft);
  const taken = new Set<string>();
  return (['schemes', 'components', 'tiers'] as const).map((table) => {
    const own = rows[table].flatMap(({ place }) => place?.sheet ?? [])[0] ?? schemaOf(table).label[language];
    const name = taken.has(own) ? `${own} (${schemaOf(table).label[language]})` : own;
    taken.add(name);
    return { table, name, language, rows: placed(rows[table], cellsOf(table)) };
  });
}

/** Measures that only have the name and the unit of those of the workbook: the results are given. */
function measureRows(names: readonly string[], measures: readonly MeasureLook[]): readonly SheetRow[] {
  const parts = [{ measure: 'Koers 1', unit: 'number' }, { measure: 'Koers 2', unit: 'number' }];
  const own = names.map((name) => {
    const unit = measures.find((one) => one.name === name)?.unit ?? 'money';
    return unit === 'ratio' ? { measure: name, aggregate: 'ratio', numerator: 'Koers 1', denominator: 'Koers 2', unit } : { measure: name, unit };
  });
  return [...parts, ...own].map((cells, at) => line(at + 2, cells));
}

const measuresOf = (components: readonly ComponentDraft[]): readonly string[] => [...new Set(components.flatMap(({ row }) => [textIn(row, 'measure')].filter((name) => name !== '')))];

/** A workbook of one payee with one sale, in which the draft is the only scheme. */
export function exampleSheets(input: ExampleInput): readonly DraftSheet[] {
  const { draft, measures, example: { target, incentive }, personal, today, language } = input;
  const day = dayOf(calendarDay(today).year - 1, 1, 15);
  const names = measuresOf(draft.components);
  const period = examplePeriod(input);
  const targets = target === undefined ? [] : names.map((measure, at) => line(at + 2, { person: payee, measure, period, value: target }));
  const assignment = { person: payee, scheme: textIn(draft.scheme, 'scheme'), ...(incentive !== undefined && { targetIncentive: incentive }), ...(personal['rate'] !== undefined && { rate: personal['rate'] }) };
  return [
    ...schemeSheets(draft, language),
    { table: 'assignments', language, name: 'Koers-assignments', rows: [line(2, assignment)] },
    { table: 'people', language, name: 'Koers-people', rows: [line(2, { ...personal, id: payee, name: payee })] },
    { table: 'measures', language, name: 'Koers-measures', rows: measureRows(names, measures) },
    { table: 'targets', language, name: 'Koers-targets', rows: targets },
    { table: 'sales', language, name: 'Koers-sales', rows: [line(2, { date: day, person: payee, amount: 1 })] },
  ];
}

/** The user's sheet and row that a sheet and row of an example stand for; nothing for what is about the example itself. */
export function placeIn(draft: SchemeDraft, { sheet, row }: { readonly sheet?: string | undefined; readonly row?: number | undefined }, language: Language): { readonly table: SchemeTable; readonly sheet?: string; readonly row?: number } | undefined {
  const found = schemeSheets(draft, language).find(({ name }) => name === sheet);
  const table = (['schemes', 'components', 'tiers'] as const).find((one) => one === found?.table);
  if (!table) return undefined;
  const place = rowsOf(draft)[table].flatMap((one) => one.place ?? []).find((one) => one.row === row);
  return place ? { table, sheet: place.sheet, row: place.row } : { table };
}

/** The tables of a scheme with every cell as it is drafted, and the measures that its components may name. */
export const schemeSheetsAsTyped = (draft: SchemeDraft, measures: readonly MeasureLook[], language: Language): readonly DraftSheet[] => [
  ...schemeSheets(draft, language, () => ({ cells }) => cells),
  { table: 'measures', language, name: 'Koers-measures', rows: measureRows(measures.map(({ name }) => name), measures) },
];
