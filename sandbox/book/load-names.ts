import type { BookIndex } from '../../src/xlsx/book/book-index';
import { attribute } from '../../src/xlsx/xml/outline';
import { NamedItem } from '../model/names/named-item';
import type { Workbook } from '../model/workbook';

/** Makes the defined names of a file, hidden ones too; those that Excel keeps for itself (print areas) are left out. */
export function loadNames(book: Workbook, index: BookIndex): void {
  for (const { name, sheetIndex, text, element } of index.names) {
    if (name.startsWith('_xlnm.')) continue;
    const home = sheetIndex === undefined ? undefined : book.sheets[sheetIndex];
    const item = new NamedItem(book, name, `=${text}`, home);
    item.Visible = attribute(element, 'hidden') !== '1';
    item.Comment = attribute(element, 'comment') ?? '';
    book.names.push(item);
  }
}
