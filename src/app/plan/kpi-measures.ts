import { fold } from '../../core/fold';
import type { Language } from '../../i18n';
import { compileMeasures } from '../../measure/compile-measures';
import { findTable } from '../../measure/find-column';
import type { LibraryKpi } from '../../plan/library/library-kpi';
import { type MeasureDefinition, partsOfDefinition, type RowsDefinition } from '../../plan/library/measure-definition';
import { type LackingForMeasure, type MeasureRows, measureRows, type NewMeasure } from '../../plan/library/measure-rows';
import type { RowsMatch } from '../../plan/library/rows-match';
import type { ReadWorkbook } from '../../tables/read-tables';
import { matchFor, type Recognition } from '../../tables/recognise/recognise';
import type { MeasureRow } from '../../tables/schemas/measures';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { hasColumn } from './plan-table';

/** The measure of a KPI: one that the workbook has, or rows that make it; or why there is none. */
export type KpiMeasure =
  | { readonly kind: 'own'; readonly name: string; readonly unit?: 'money' | 'number' | 'ratio' }
  | { readonly kind: 'new'; readonly name: string; readonly unit: 'money' | 'number' | 'ratio'; readonly rows: readonly NewMeasure[] }
  | { readonly kind: 'none'; readonly why: LackingForMeasure | { readonly kind: 'byHand' } | { readonly kind: 'broken' } | { readonly kind: 'nameTaken'; readonly measure: string } };

function rowsMatch(recognition: Recognition, table: RowsDefinition['table'], tables?: WorkbookTables): RowsMatch | undefined {
  const match = matchFor(recognition, table);
  if (!match) return undefined;
  const long = tables && findTable(tables, match.candidate.name);
  const texts = (column: string): readonly string[] => {
    const held = long?.columns.get(column);
    return held?.kind === 'text' ? held.texts : [];
  };
  return { name: match.candidate.name, headers: new Map(match.columns.map(({ column, header }) => [column, header])), ...(long && { texts }) };
}

/** A row as if it stood in the Measures table. */
const asRow = (row: NewMeasure): MeasureRow => ({ ...row, sheet: '', sourceTable: '', row: 0, unreadable: [], extra: {} });

/** The rows that the measures of KPIs would count, so that they are read before anybody decides: their filters are not final. */
export const measuresToRead = (kpis: readonly LibraryKpi[], recognition: Recognition, language: Language): readonly MeasureRow[] =>
  kpis.flatMap(({ measures = [] }) => measures).flatMap((definition) => {
    const made = measureRows(definition, { language, matchOf: (table) => rowsMatch(recognition, table) });
    return made.kind === 'rows' ? made.rows.map(asRow) : [];
  });

/** Whether a workbook has a measure of that name, or the columns to make one; its rows are not looked at. */
export const canMeasure = ({ measures = [] }: LibraryKpi, tables: WorkbookTables & { readonly recognition: Recognition }, language: Language): boolean =>
  measures.some(({ name }) => tables.measures.some(({ measure }) => [name.nl, name.en].some((own) => fold(own) === fold(measure)))) ||
  measures.some((definition) => measureRows(definition, { language, matchOf: (table) => rowsMatch(tables.recognition, table) }).kind === 'rows');

/** The measure for a KPI, from tables that were read with the rows it would count. */
export function measureFor({ measures = [] }: LibraryKpi, tables: ReadWorkbook, language: Language): KpiMeasure {
  const own = measures.flatMap(({ name }) => ownMeasure(name, tables))[0];
  if (own) return own;
  const made = measures.map((definition) => newMeasure(definition, tables, language));
  return made.find(({ kind }) => kind === 'new') ?? made[0] ?? { kind: 'none', why: { kind: 'byHand' } };
}

/** A measure of that name in the workbook, in either language: its owner says what it is. */
function ownMeasure({ nl, en }: MeasureDefinition['name'], tables: WorkbookTables): readonly KpiMeasure[] {
  const row = tables.measures.find(({ measure }) => [nl, en].some((name) => fold(name) === fold(measure)));
  if (!row) return [];
  const compiled = compileMeasures(tables).measures.get(fold(row.measure));
  return [compiled ? { kind: 'own', name: row.measure, unit: compiled.unit } : { kind: 'none', why: { kind: 'broken' } }];
}

function newMeasure(definition: MeasureDefinition, tables: ReadWorkbook, language: Language): KpiMeasure {
  const made: MeasureRows = measureRows(definition, { language, matchOf: (table) => rowsMatch(tables.recognition, table, tables) });
  if (made.kind === 'lacking') return { kind: 'none', why: made.lacking };
  const empty = emptyColumn(definition, tables);
  if (empty) return { kind: 'none', why: empty };
  const ownRow = ({ measure }: NewMeasure): MeasureRow | undefined => tables.measures.find((row) => fold(row.measure) === fold(measure));
  const clash = made.rows.find((row) => isOther(row, ownRow(row), tables));
  if (clash) return { kind: 'none', why: { kind: 'nameTaken', measure: clash.measure } };
  const rows = made.rows.filter((row) => !ownRow(row));
  const name = definition.name[language];
  const isSound = compileMeasures(withMeasures(tables, rows)).measures.has(fold(name));
  return isSound ? { kind: 'new', name, unit: definition.unit, rows } : { kind: 'none', why: { kind: 'broken' } };
}

/** Of a column that is filled in fewer rows than this, a sum or average would tell too little and look exact. */
const enoughFilled = 0.9;

/** A column of amounts that is (nearly) empty: its sum would be a zero that nobody meant. */
function emptyColumn(definition: MeasureDefinition, tables: ReadWorkbook): LackingForMeasure | undefined {
  for (const { table, columns = [], duration } of partsOfDefinition(definition)) {
    const long = findTable(tables, matchFor(tables.recognition, table)?.candidate.name);
    for (const column of duration === undefined ? columns : []) {
      const held = long?.columns.get(column);
      if (!long || held?.kind !== 'number' || filledRows(held.values) < enoughFilled * long.rows || long.rows === 0) return { kind: 'notFilled', table, column };
    }
  }
  return undefined;
}

function filledRows(values: Float64Array): number {
  let filled = 0;
  for (let r = 0; r < values.length; r += 1) if (!Number.isNaN(values[r])) filled += 1;
  return filled;
}

/** True where the workbook has a measure of the same name that counts something else: dividing by it would be another figure. */
function isOther(row: NewMeasure, own: MeasureRow | undefined, tables: ReadWorkbook): boolean {
  if (!own) return false;
  const meant = compileMeasures({ ...tables, measures: [asRow(row)] }).measures.get(fold(row.measure));
  const there = compileMeasures(tables).measures.get(fold(own.measure));
  if (meant?.kind !== 'rows' || there?.kind !== 'rows') return meant?.kind !== there?.kind;
  const telling = ({ aggregate, table, values, filter, date }: typeof meant): string => JSON.stringify([aggregate, table.table, values?.header, fold(filter), date.header]);
  return telling(meant) !== telling(there);
}

/** The tables as they would be with further measures. */
export const withMeasures = <T extends WorkbookTables>(tables: T, rows: readonly NewMeasure[]): T => ({ ...tables, measures: [...tables.measures, ...rows.map(asRow)] });

/** What Koers takes a measure for when nothing else is said. */
const defaultUnits: Readonly<Record<NonNullable<NewMeasure['aggregate']>, NewMeasure['unit']>> = {
  sum: 'money', average: 'money', median: 'money', last: 'money', min: 'money', max: 'money', payout: 'money', count: 'number', distinct: 'number', first: 'number', returning: 'number', share: 'ratio', ratio: 'ratio',
};

/** The row as the user's Measures table can hold it: a key may stand under Column, and a unit that speaks for itself may be left out. */
export function fittedMeasure(row: NewMeasure, recognition: Recognition): NewMeasure {
  const { key, unit, ...rest } = row;
  const isUsual = row.duration === undefined && defaultUnits[row.aggregate ?? 'sum'] === unit;
  return {
    ...rest,
    ...(key !== undefined && (hasColumn(recognition, 'measures', 'key') ? { key } : { column: key })),
    ...(unit !== undefined && (hasColumn(recognition, 'measures', 'unit') || !isUsual) && { unit }),
  };
}
