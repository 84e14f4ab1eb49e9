import { WorkbookFault } from '../../ports/workbook';
import type { SheetSpec } from '../../spec/sheet-spec';
import type { BookIndex, BookSheet } from '../book/book-index';
import type { BookTable } from '../book/book-tables';
import { ownedSheet } from '../book/ownership';
import { freeSheetName } from '../../spec/place/sheet-name';
import { placeTable } from '../../spec/place/placed-table';
import { stableTableName } from '../../spec/place/table-name';
import type { NumberedTable, PlannedSheet } from './planned-sheet';

export interface SheetPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Input sheets that are there already and stay as they are. */
  readonly kept: readonly { readonly spec: SheetSpec; readonly sheet: BookSheet }[];
}

/** Decides which specs are written, where, and under which names. */
export function planSheets(book: BookIndex, tables: readonly BookTable[], specs: readonly SheetSpec[]): SheetPlan {
  const found = specs.map((spec) => ({ spec, sheet: existingSheet(book, tables, spec) }));
  const kept = found.flatMap(({ spec, sheet }) => (spec.kind === 'input' && sheet ? [{ spec, sheet }] : []));
  const written = found.filter(({ spec, sheet }) => spec.kind === 'result' || sheet === undefined);
  if (book.structureLocked && written.some(({ sheet }) => sheet === undefined)) {
    throw new WorkbookFault('protected', 'the structure of the workbook is protected, so no sheet can be added');
  }
  const rewritten = new Set(written.map(({ sheet }) => sheet?.name));
  const names = nameGiver(book, tables, rewritten);
  const places = placeGiver(book);
  const sheets = written.map(({ spec, sheet }) => {
    const place = sheet ?? places(spec.name);
    return { spec, existing: sheet, name: place.name, sheetId: place.sheetId, index: place.index, tables: names(spec, sheet) };
  });
  return { sheets, kept };
}

/** The sheet with the mark; an input sheet without it counts too when it holds the very table. */
function existingSheet(book: BookIndex, tables: readonly BookTable[], spec: SheetSpec): BookSheet | undefined {
  const owned = ownedSheet(book, spec.id);
  if (owned !== undefined || spec.kind === 'result') return owned;
  const own = new Set(spec.tables.map((table) => table.name.toLowerCase()));
  return tables.find((t) => own.has(t.name.toLowerCase()) && t.sheet.name.toLowerCase() === spec.name.toLowerCase())?.sheet;
}

/** Gives new sheets their name and number, behind the last sheet. */
function placeGiver(book: BookIndex): (proposed: string) => Pick<PlannedSheet, 'name' | 'sheetId' | 'index'> {
  const taken = book.sheets.map((sheet) => sheet.name);
  let sheetId = book.sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0);
  return (proposed) => {
    const name = freeSheetName(proposed, taken);
    const index = taken.push(name) - 1;
    sheetId += 1;
    return { name, sheetId, index };
  };
}

/** Gives tables a name that no other table or defined name has, and a number; an own table keeps both. */
function nameGiver(book: BookIndex, tables: readonly BookTable[], rewritten: ReadonlySet<string | undefined>) {
  const others = tables.filter((table) => !rewritten.has(table.sheet.name));
  const taken = new Set([...others, ...book.names].map(({ name }) => name.toLowerCase()));
  let highest = tables.reduce((id, table) => Math.max(id, table.id), 0);
  return (spec: SheetSpec, sheet: BookSheet | undefined): readonly NumberedTable[] => {
    const own = sheet === undefined ? [] : tables.filter((table) => table.sheet.name === sheet.name);
    return spec.tables.map((table) => {
      const name = stableTableName(table.name, own.map((t) => t.name), taken);
      taken.add(name.toLowerCase());
      const id = own.find((t) => t.name.toLowerCase() === name.toLowerCase())?.id ?? (highest += 1);
      return { placed: placeTable(table, name), id };
    });
  };
}
