import { cellName } from '../../../src/core/cell-name';
import type { ColumnSchema, TableId } from '../../../src/tables/schema';
import { schemaOf } from '../../../src/tables/schemas';
import type { TestCell, TestSheet } from '../../csv-workbook';

/** A row of a table by the ids of its columns, with whatever somebody typed in the cells. */
export type TypedRow = Readonly<Record<string, TestCell | undefined>>;

/** The tables of a workbook as somebody typed them. */
export type TypedBook = Readonly<Partial<Record<TableId, readonly TypedRow[]>>>;

/** The tables as sheets with English headers; a column that no row fills is left out. Choices are written in words. */
export function sheetsOf(book: TypedBook): readonly TestSheet[] {
  return Object.entries(book).flatMap(([id, rows]) => (rows && rows.length > 0 ? [sheetOf(id as TableId, rows)] : []));
}

function sheetOf(id: TableId, rows: readonly TypedRow[]): TestSheet {
  const schema = schemaOf(id);
  const columns = schema.columns.filter((column) => rows.some((row) => row[column.id] !== undefined));
  const known = new Set(schema.columns.map((column) => column.id));
  const own = [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => !known.has(key))))];
  const header = [...columns.map(({ label }) => label.en), ...own];
  return { name: schema.label.en, cells: [header, ...rows.map((row) => [...columns.map((column) => wordOf(column, row[column.id])), ...own.map((key) => row[key] ?? null)])] };
}

function wordOf({ type }: ColumnSchema, cell: TestCell | undefined): TestCell {
  if (type.kind === 'choice') return type.choices.find(({ id }) => id === cell)?.label.en ?? cell ?? null;
  return cell ?? null;
}

/** Changes cells of sheets by their address: `Tiers!C3`. */
export function withCells(sheets: readonly TestSheet[], changes: Readonly<Record<string, TestCell>>): readonly TestSheet[] {
  const left = new Set(Object.keys(changes));
  const changed = sheets.map((sheet) => {
    const cells = sheet.cells.map((row, r) =>
      row.map((cell, c) => {
        const address = `${sheet.name}!${cellName(r + 1, c + 1)}`;
        left.delete(address);
        return changes[address] === undefined ? cell : changes[address];
      }),
    );
    return { ...sheet, cells };
  });
  if (left.size > 0) throw new Error(`no cell ${[...left].join(', ')}`);
  return changed;
}
