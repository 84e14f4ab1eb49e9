import type { Source } from '../../core/derivation';
import { fold } from '../../core/fold';
import { plainNumber } from '../../core/plain-number';
import { rowSource } from '../../measure/row-subject';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import type { PersonRow } from '../../tables/schemas/people';
import type { TargetRow } from '../../tables/schemas/targets';
import type { Figure, RowOrigin } from '../../tables/schema';

/** A figure of a scheme as it holds for one payee, and where it was read. */
export interface ReadFigure {
  readonly value: number;
  readonly source?: Source;
  /** True where the cell was empty and the documented default serves. */
  readonly isDefault?: true;
}

/** The rows in which a figure per person may stand. A figure without a table is looked for in this order. */
export interface PersonalRows {
  readonly assignment?: AssignmentRow;
  readonly person: PersonRow;
  readonly target?: TargetRow;
}

/**
 * A figure for one payee: the number itself, or what the named column of Assignments, People or Targets holds for the
 * payee. Nothing when the payee's cell is empty, is no number, or the column does not exist.
 * @param own where a plain number stands
 * @example figureFor({ column: 'CommissionPct' }, rows, source)?.value // 0.012
 */
export function figureFor(figure: Figure, rows: PersonalRows, own: Source): ReadFigure | undefined {
  if (typeof figure === 'number') return { value: figure, source: own };
  const places = [
    ['assignments', rows.assignment],
    ['people', rows.person],
    ['targets', rows.target],
  ] as const;
  for (const [table, row] of places) {
    const found = row && isNamed(row, table, figure.table) ? cellOf(row, figure.column) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** True when the figure is a column, so that each payee has an own value. */
export const isColumn = (figure: Figure | undefined): figure is Exclude<Figure, number> => figure !== undefined && typeof figure !== 'number';

const isNamed = (row: RowOrigin, table: string, wanted: string | undefined): boolean =>
  wanted === undefined || [table, row.sourceTable, row.sheet].some((name) => fold(name) === fold(wanted));

function cellOf(row: RowOrigin, column: string): ReadFigure | undefined {
  const wanted = fold(column);
  for (const [header, cell] of Object.entries(row.extra)) {
    if (fold(header) === wanted) return numberIn(cell, { ...rowSource(row, header), column: header });
  }
  const id = Object.entries(row.headers ?? {}).find(([, header]) => fold(header) === wanted)?.[0] ?? column;
  const cell = Object.entries(row).find(([key]) => fold(key) === fold(id))?.[1];
  return row.unreadable.includes(id) ? undefined : numberIn(cell, rowSource(row, id));
}

function numberIn(cell: unknown, source: Source): ReadFigure | undefined {
  const value = typeof cell === 'string' ? plainNumber(cell) : cell;
  return typeof value === 'number' && value === value ? { value, source } : undefined;
}

/** True when any of the rows has a column of this name, filled or not known to be empty. */
export const someHave = (rows: readonly RowOrigin[], column: string): boolean =>
  rows.some((row) => [...Object.keys(row.extra), ...Object.values(row.headers ?? {}), ...Object.keys(row)].some((name) => fold(name) === fold(column)));
