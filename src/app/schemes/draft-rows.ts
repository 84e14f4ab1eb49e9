import { fold } from '../../core/fold';
import type { ColumnSchema, Figure, RowOrigin, TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { ComponentDraft, DraftCell, DraftRow, SchemeDraft } from '../client/schemes';

/** The tables that a scheme is made of. */
export type SchemeTable = Extract<TableId, 'schemes' | 'components' | 'tiers' | 'assignments'>;

const isFigure = (value: unknown): value is Exclude<Figure, number> => typeof value === 'object' && value !== null && 'column' in value;

/** A figure per person as the cell names it: `Quota`, or `People[Quota]`. */
const columnText = ({ table, column }: Exclude<Figure, number>): string => (table === undefined ? column : `${table}[${column}]`);

function cellOf(row: object, { id }: ColumnSchema): DraftCell {
  const value: unknown = Object.entries(row).find(([key]) => key === id)?.[1];
  if (isFigure(value)) return columnText(value);
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** A row that was read, as the editor has it. */
export function draftRow(table: SchemeTable, row: RowOrigin): DraftRow {
  const columns: readonly ColumnSchema[] = schemaOf(table).columns;
  const cells = columns.map((column) => [column.id, row.unreadable.includes(column.id) ? null : cellOf(row, column)] as const);
  return { place: { sheet: row.sheet, row: row.row }, cells: Object.fromEntries(cells.filter(([, cell]) => cell !== null && cell !== '')), unreadable: row.unreadable };
}

/** A cell of a draft; a blank one is null. */
export const cellIn = ({ cells }: DraftRow, column: string): DraftCell => cells[column] ?? null;

/** The text of a cell; empty when blank. */
export const textIn = (row: DraftRow, column: string): string => String(cellIn(row, column) ?? '');

/** The rows of a scheme, by its name. */
export function draftOf(tables: Pick<WorkbookTables, SchemeTable>, name: string): SchemeDraft | undefined {
  const scheme = tables.schemes.find((row) => fold(row.scheme) === fold(name));
  if (!scheme) return undefined;
  const own = <Row extends { readonly scheme: string }>(rows: readonly Row[]): readonly Row[] => rows.filter((row) => fold(row.scheme) === fold(name));
  const tiers = own(tables.tiers);
  const components = own(tables.components).map((row): ComponentDraft => ({
    row: draftRow('components', row),
    tiers: tiers.filter(({ component }) => fold(component) === fold(row.component)).map((tier) => draftRow('tiers', tier)),
  }));
  return { scheme: draftRow('schemes', scheme), components, assignments: own(tables.assignments).map((row) => draftRow('assignments', row)) };
}

/** Tiers that are typed in any order stand from the lowest up; of two with one start the first stays first. */
export const sortedTiers = (tiers: readonly DraftRow[]): readonly DraftRow[] => {
  const from = (row: DraftRow): number => Number(cellIn(row, 'from') ?? Infinity);
  return [...tiers].sort((a, b) => from(a) - from(b));
};

/**
 * The tiers of a component from the lowest up, in the places that the component has in the workbook: the first tier in the
 * first row, and so on. What is left over has no place yet. As long as a cell cannot be read, every tier stays where it is:
 * what stands in that cell would otherwise go to another tier.
 */
export function placedTiers(tiers: readonly DraftRow[], before: readonly DraftRow[]): readonly DraftRow[] {
  if (tiers.some(({ unreadable }) => unreadable.length > 0)) return tiers;
  const places = before.flatMap(({ place }) => place ?? []);
  return sortedTiers(tiers).map(({ cells, unreadable }, at) => {
    const place = places[at];
    return place ? { place, cells, unreadable } : { cells, unreadable };
  });
}

/** The rows of a draft by table, in the order of the sheet. */
export const rowsOf = ({ scheme, components, assignments }: SchemeDraft): Readonly<Record<SchemeTable, readonly DraftRow[]>> => ({
  schemes: [scheme],
  components: components.map(({ row }) => row),
  tiers: components.flatMap(({ tiers }) => tiers),
  assignments,
});
