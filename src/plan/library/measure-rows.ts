import { fold } from '../../core/fold';
import type { RowsMatch } from './rows-match';
import type { MeasureDefinition, RowCondition, RowsDefinition } from './measure-definition';
import { partsOfDefinition } from './measure-definition';
import type { MeasureRow } from '../../tables/schemas/measures';

/** A row for the Measures table, by column id; what is left out stays blank. */
export type NewMeasure = Omit<MeasureRow, 'sheet' | 'sourceTable' | 'row' | 'unreadable' | 'extra' | 'headers' | 'letters' | 'fromText' | 'blank'>;

/** Why a measure cannot be made: a table or column that the workbook does not have, or words that its column does not hold. */
export type LackingForMeasure =
  | { readonly kind: 'noTable'; readonly table: RowsDefinition['table'] }
  | { readonly kind: 'noColumn'; readonly table: RowsDefinition['table']; readonly column: string }
  /** The column is there, and (nearly) nobody fills it. */
  | { readonly kind: 'notFilled'; readonly table: RowsDefinition['table']; readonly column: string }
  | { readonly kind: 'noWords'; readonly table: RowsDefinition['table']; readonly column: string };

/** The rows that make a measure, the last of them the measure itself; or what is lacking. */
export type MeasureRows = { readonly kind: 'rows'; readonly rows: readonly NewMeasure[] } | { readonly kind: 'lacking'; readonly lacking: LackingForMeasure };

/** What a workbook has of the tables that measures count. */
export interface RowsSource {
  readonly matchOf: (table: RowsDefinition['table']) => RowsMatch | undefined;
  readonly language: 'nl' | 'en';
}

/** A definition in the words of the workbook: its table and headers, and the words that its columns hold. */
export function measureRows(definition: MeasureDefinition, source: RowsSource): MeasureRows {
  const parts = partsOfDefinition(definition).map((part) => partRow(part, source));
  const lacking = parts.find((part) => part.kind === 'lacking');
  if (lacking) return lacking;
  const rows = parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));
  if (definition.kind === 'rows') return { kind: 'rows', rows };
  const { name, unit, numerator, denominator } = definition;
  const { language } = source;
  const ratio = { measure: name[language], aggregate: 'ratio', numerator: numerator.name[language], denominator: denominator.name[language], unit } as const;
  return { kind: 'rows', rows: [...rows, ratio] };
}

const lack = (lacking: LackingForMeasure): MeasureRows => ({ kind: 'lacking', lacking });

function partRow(part: RowsDefinition, { matchOf, language }: RowsSource): MeasureRows {
  const { table, columns = [], key, date, filter, condition, aggregate, unit, duration, name } = part;
  const match = matchOf(table);
  if (!match) return lack({ kind: 'noTable', table });
  const missing = [...columns, key, date, filter?.column, condition?.column].find((column) => column !== undefined && match.headers.get(column) === undefined);
  if (missing !== undefined) return lack({ kind: 'noColumn', table, column: missing });
  const header = (column: string): string => match.headers.get(column) ?? column;
  const words = (one: RowCondition | undefined): string | undefined => one && conditionText(header(one.column), present(one, match));
  const empty = [filter, condition].find((one) => one && present(one, match).length === 0);
  if (empty) return lack({ kind: 'noWords', table, column: empty.column });
  const filterText = words(filter) ?? exception(part, match);
  const conditionWords = words(condition);
  const row: NewMeasure = {
    measure: name[language],
    aggregate,
    table: match.name,
    ...(columns.length > 0 && { column: columns.map(header).join(' − ') }),
    ...(key !== undefined && { key: header(key) }),
    ...(date !== undefined && { date: header(date) }),
    ...(filterText !== undefined && { filter: filterText }),
    ...(conditionWords !== undefined && { condition: conditionWords }),
    ...(duration !== undefined && { duration }),
    unit,
  };
  return { kind: 'rows', rows: [row] };
}

/** The rows to leave out, where there are any. */
function exception({ except }: RowsDefinition, match: RowsMatch): string | undefined {
  const header = except && match.headers.get(except.column);
  const values = except && header !== undefined ? present(except, match) : [];
  return header === undefined || values.length === 0 ? undefined : `${quoted(header)} <> ${values.map(quoted).join('|')}`;
}

/** The words of a condition that the column holds; one of them, so that the column is read, while nobody has looked yet. */
function present({ column, values }: RowCondition, { texts }: RowsMatch): readonly string[] {
  const held = texts?.(column);
  if (!held) return values.slice(0, 1);
  const wanted = new Set(values.map(fold));
  return held.filter((text) => wanted.has(fold(text)));
}

const needsQuotes = /["<>=!≠≥≤;|]/;
const quoted = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '')}"` : text);

const conditionText = (header: string, values: readonly string[]): string => `${quoted(header)} = ${values.map(quoted).join('|')}`;
