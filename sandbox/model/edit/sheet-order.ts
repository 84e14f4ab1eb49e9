import { rewriteBook } from '../calc/rewrite-book';
import { EventType } from '../events';
import { refuse } from '../host-error';
import { isSheetName } from '../sheet-name';
import { dropTable } from '../tables/remove-table';
import type { Worksheet } from '../worksheet';

/** Gives a sheet another name; formulas and names follow. */
export function renameSheet(sheet: Worksheet, name: string): void {
  const { book } = sheet;
  book.mustBeChangeable();
  if (!isSheetName(name)) refuse('InvalidArgument');
  const namesake = book.sheet(name);
  if (namesake && namesake !== sheet) refuse('ItemAlreadyExists');
  const before = sheet.name;
  rewriteBook(book, () => ({ sheet: (one) => (one.toLowerCase() === before.toLowerCase() ? name : undefined) }));
  sheet.name = name;
  book.IsDirty = true;
  book.events.both(EventType.nameChanged, sheet.Id, () => ({ worksheetId: sheet.Id, nameBefore: before, nameAfter: name, source: book.events.source() }));
}

export function moveSheet(sheet: Worksheet, position: number): void {
  const { sheets, events } = sheet.book;
  sheet.book.mustBeChangeable();
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) refuse('InvalidArgument');
  const before = sheet.Position;
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  events.tell(EventType.sheetMoved, 'Workbook', () => ({ worksheetId: sheet.Id, positionBefore: before, positionAfter: position, source: events.source() }));
}

/** Takes a sheet away with its tables and names; what refers to it loses its reference. */
export function deleteSheet(sheet: Worksheet): void {
  const { book } = sheet;
  book.mustBeChangeable();
  const others = book.sheets.filter((one) => one !== sheet && one.Visibility === 'Visible');
  if (others.length === 0 || sheet.Visibility === 'VeryHidden') refuse('InvalidOperation');
  const position = sheet.Position;
  book.sheets.splice(position, 1);
  try {
    rewriteBook(book, () => ({ sheet: (name) => (name.toLowerCase() === sheet.name.toLowerCase() ? '#REF!' : undefined) }));
  } catch (problem) {
    book.sheets.splice(position, 0, sheet);
    throw problem;
  }
  book.tables.filter((table) => table.sheet === sheet).forEach(dropTable);
  book.names = book.names.filter((name) => name.home !== sheet);
  for (const [id, object] of book.references) if (isOn(object, sheet)) book.references.delete(id);
  if (book.active === sheet) book.activate(others.find((other) => other.Position >= position) ?? others.at(-1)!);
  book.IsDirty = true;
  book.events.tell(EventType.sheetDeleted, 'Workbook', () => ({ worksheetId: sheet.Id, source: book.events.source() }));
}

const isOn = (object: object, sheet: Worksheet): boolean => (object as { readonly sheet?: Worksheet }).sheet === sheet;
