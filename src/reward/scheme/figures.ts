import type { Source } from '../../core/derivation';
import { fold } from '../../core/fold';
import { plainNumber } from '../../core/plain-number';
import { rowSource } from '../../measure/row-subject';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import type { PersonRow } from '../../tables/schemas/people';
import type { TargetRow } from '../../tables/schemas/targets';
import type { Figure, RowOrigin } from '../../tables/schema';
import type { WorkbookTables } from '../../tables/workbook-tables';

/** A figure of a scheme as it holds for one payee, and where it was read. */
export interface ReadFigure {
  readonly value: number;
  readonly source?: Source;
  /** True where the cell was empty and the documented default serves. */
  readonly isDefault?: true;
}

/** The tables in which a figure per person may stand, in the order in which they are searched. */
const homes = ['assignments', 'people', 'targets'] as const;
type FigureHome = (typeof homes)[number];

/** The rows of one payee in which a figure may stand. */
export interface PersonalRows {
  /** The table of a column that is named without one. */
  readonly homeOf: (column: string) => FigureHome | undefined;
  readonly assignment: AssignmentRow | undefined;
  readonly person: PersonRow;
  /** The target of the period, when it is a row of its own. */
  readonly target: TargetRow | undefined;
}

/**
 * Finds the table of a column that is named without one: the first of Assignments, People and Targets that has it, the
 * same for every payee. So an empty cell of one payee never lets another table's column of the same name in.
 * @example figureHomes(tables)('SalesQuota') // 'people', also when Targets has a column of that name
 */
export function figureHomes(tables: Pick<WorkbookTables, FigureHome>): PersonalRows['homeOf'] {
  const known = new Map<string, FigureHome | undefined>();
  return (column) => {
    if (!known.has(column)) known.set(column, homes.find((table) => someHave(tables[table], column)));
    return known.get(column);
  };
}

/**
 * A figure for one payee: the number itself, or what the named column of Assignments, People or Targets holds for the
 * payee. Nothing when the payee's cell is empty, is no number, or the column does not exist.
 * @param source where a plain number stands
 * @example figureFor({ column: 'CommissionPct' }, rows, source)?.value // 0.012
 */
export function figureFor(figure: Figure, rows: PersonalRows, source: Source): ReadFigure | undefined {
  if (typeof figure === 'number') return { value: figure, source };
  const own = { assignments: rows.assignment, people: rows.person, targets: rows.target } as const;
  const home = figure.table === undefined ? rows.homeOf(figure.column) : homes.find((table) => isNamed(own[table], table, figure.table));
  const row = home && own[home];
  return row && cellOf(row, figure.column);
}

/** True when the figure is a column, so that each payee has an own value. */
export const isColumn = (figure: Figure | undefined): figure is Exclude<Figure, number> => figure !== undefined && typeof figure !== 'number';

const isNamed = (row: RowOrigin | undefined, table: string, wanted = ''): boolean =>
  [table, row?.sourceTable ?? '', row?.sheet ?? ''].some((name) => fold(name) === fold(wanted));

function cellOf(row: RowOrigin, column: string): ReadFigure | undefined {
  const wanted = fold(column);
  for (const [header, cell] of Object.entries(row.extra)) {
    if (fold(header) === wanted) return numberIn(cell, { ...rowSource(row, header), column: header });
  }
  const id = Object.entries(row.headers ?? {}).find(([, header]) => fold(header) === wanted)?.[0] ?? column;
  const cell = Object.entries(row).find(([key]) => key !== 'row' && fold(key) === fold(id))?.[1];
  return row.unreadable.includes(id) ? undefined : numberIn(cell, rowSource(row, id));
}

function numberIn(cell: unknown, source: Source): ReadFigure | undefined {
  const value = typeof cell === 'string' ? plainNumber(cell) : cell;
  return typeof value === 'number' && value === value ? { value, source } : undefined;
}

/** True when any of the rows has a column of this name, filled or not known to be empty. */
export const someHave = (rows: readonly RowOrigin[], column: string): boolean =>
  rows.some((row) => [...Object.keys(row.extra), ...Object.values(row.headers ?? {}), ...Object.keys(row)].some((name) => fold(name) === fold(column)));

/** Tells whether a figure that names a column without a table can be found: in Assignments, People or Targets. */
export function knownColumn(tables: Pick<WorkbookTables, FigureHome>): (figure: Figure) => boolean {
  const homeOf = figureHomes(tables);
  return (figure) => typeof figure === 'number' || figure.table !== undefined || homeOf(figure.column) !== undefined;
}
