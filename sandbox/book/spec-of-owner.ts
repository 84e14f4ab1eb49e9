import type { SheetId } from '../../src/spec/sheet-spec';
import type { Workbook } from '../model/workbook';

const mark = '_koers.';

/** Which own sheet of Koers a sheet is, by the hidden name of the workbook that stands on it. */
export function ownerOf(book: Workbook, sheet: string): SheetId | undefined {
  const marks = book.names.filter((name) => name.home === undefined && name.Name.toLowerCase().startsWith(mark));
  const found = marks.find((name) => name.GetRangeOrNullObject()?.sheet.Name.toLowerCase() === sheet.toLowerCase());
  return found && (found.Name.slice(mark.length) as SheetId);
}
