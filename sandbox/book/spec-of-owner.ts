import type { SheetId } from '../../src/spec/sheet-spec';
import { copiedId, markedId } from '../../src/spec/place/ownership-mark';
import type { Workbook } from '../model/workbook';

/** What the hidden names of the workbook say of a sheet. */
function marksOn<T>(book: Workbook, sheet: string, read: (name: string) => T | undefined): T | undefined {
  const found = book.names.filter((name) => name.home === undefined && read(name.Name) !== undefined);
  const mark = found.find((name) => name.GetRangeOrNullObject()?.sheet.Name.toLowerCase() === sheet.toLowerCase());
  return mark && read(mark.Name);
}

/** Which own sheet of Koers a sheet is. */
export const ownerOf = (book: Workbook, sheet: string): SheetId | undefined => marksOn(book, sheet, markedId);

/** True for the hidden sheet that keeps an own sheet as it was. */
export const isKeptCopy = (book: Workbook, sheet: string): boolean => marksOn(book, sheet, copiedId) !== undefined;
