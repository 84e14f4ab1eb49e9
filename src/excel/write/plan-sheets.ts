import { WorkbookFault } from '../../ports/workbook';
import type { GivenNames } from '../../spec/place/given-names';
import type { SheetLookup } from '../../spec/place/placed-links';
import type { PlacedTable } from '../../spec/place/placed-table';
import { placeTable } from '../../spec/place/placed-table';
import { freeSheetName } from '../../spec/place/sheet-name';
import { stableTableName } from '../../spec/place/table-name';
import type { SheetSpec } from '../../spec/sheet-spec';
import type { ExcelBook, ExcelSheet, ExcelTable } from '../book/excel-book';

/** A sheet that will be written, with the name it gets. */
export interface PlannedSheet {
  readonly spec: SheetSpec;
  readonly name: string;
  /** The sheet that is rewritten; undefined = a new one. */
  readonly existing: ExcelSheet | undefined;
  readonly tables: readonly PlacedTable[];
  /** The tables that the existing sheet has now. */
  readonly oldTables: readonly ExcelTable[];
}

export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
  /** Input sheets that are there already and stay as they are. */
  readonly kept: readonly { readonly spec: SheetSpec; readonly name: string }[];
  readonly names: GivenNames;
  readonly sheetName: SheetLookup;
}

/** Decides which specs are written, where, and under which names; refuses what Excel would refuse halfway. */
export function planSheets(book: ExcelBook, specs: readonly SheetSpec[]): WritePlan {
  const found = specs.map((spec) => ({ spec, sheet: existingSheet(book, spec) }));
  const kept = found.flatMap(({ spec, sheet }) => (spec.kind === 'input' && sheet ? [{ spec, name: sheet.name }] : []));
  const written = found.filter(({ spec, sheet }) => spec.kind === 'result' || sheet === undefined);
  if (written.length > 0) refuse(book, written.map(({ sheet }) => sheet));
  const tableNames = tableNamer(book, new Set(written.map(({ sheet }) => sheet?.name)));
  const taken = book.sheets.map(({ name }) => name);
  const sheets = written.map(({ spec, sheet }): PlannedSheet => {
    const name = sheet?.name ?? freeSheetName(spec.name, taken);
    taken.push(name);
    const oldTables = sheet === undefined ? [] : book.tables.filter((table) => table.sheet === sheet.name);
    return { spec, name, existing: sheet, oldTables, tables: tableNames(spec, oldTables) };
  });
  return { sheets, kept, names: givenNames(sheets, kept), sheetName: sheetLookup(book, [...sheets, ...kept]) };
}

/** The sheet with the mark; an input sheet without it counts too when it holds the very table. */
function existingSheet(book: ExcelBook, spec: SheetSpec): ExcelSheet | undefined {
  const owned = book.sheets.find((sheet) => sheet.owned?.toLowerCase() === spec.id.toLowerCase());
  if (owned !== undefined || spec.kind === 'result') return owned;
  const own = new Set(spec.tables.map((table) => table.name.toLowerCase()));
  const holder = book.tables.find((t) => own.has(t.name.toLowerCase()) && t.sheet.toLowerCase() === spec.name.toLowerCase());
  return holder && book.sheets.find((sheet) => sheet.name === holder.sheet);
}

/** Refuses what adds or removes sheets, as every write and undo does, and what changes a sheet that is protected. */
export function refuse(book: ExcelBook, sheets: readonly (ExcelSheet | undefined)[]): void {
  if (book.isReadOnly) throw new WorkbookFault('readOnly', 'Workbook.readOnly');
  if (book.isLocked) throw new WorkbookFault('protected', 'Workbook.protection');
  const locked = sheets.find((sheet) => sheet?.isProtected);
  if (locked !== undefined) throw new WorkbookFault('protected', locked.name);
}

/** Gives tables a name that no other table or defined name has; an own table keeps its name. */
function tableNamer(book: ExcelBook, rewritten: ReadonlySet<string | undefined>) {
  const others = book.tables.filter(({ sheet }) => !rewritten.has(sheet));
  const taken = new Set([...others, ...book.names].map(({ name }) => name.toLowerCase()));
  return (spec: SheetSpec, own: readonly ExcelTable[]): readonly PlacedTable[] =>
    spec.tables.map((table) => {
      const name = stableTableName(table.name, own.map((t) => t.name), taken);
      taken.add(name.toLowerCase());
      return placeTable(table, name);
    });
}

type Named = Pick<PlannedSheet, 'spec' | 'name'>;

function givenNames(sheets: readonly PlannedSheet[], kept: readonly Named[]): GivenNames {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ table, name }) => [table.name.toLowerCase(), name] as const));
  return { sheets: new Map([...sheets, ...kept].map(({ spec, name }) => [spec.name.toLowerCase(), name])), tables: new Map(tables) };
}

function sheetLookup(book: ExcelBook, given: readonly Named[]): SheetLookup {
  return (sheet) => {
    if (typeof sheet === 'object') return given.find(({ spec }) => spec.name.toLowerCase() === sheet.name.toLowerCase())?.name ?? sheet.name;
    return given.find(({ spec }) => spec.id === sheet)?.name ?? book.sheets.find(({ owned }) => owned === sheet)?.name;
  };
}
