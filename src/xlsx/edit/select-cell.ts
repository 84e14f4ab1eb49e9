import { WorkbookFault } from '../../ports/workbook';
import { cellName } from '../../core/cell-name';
import type { BookIndex } from '../book/book-index';
import { readBook } from '../book/book-index';
import { parseRange } from '../../spec/place/cell-reference';
import type { Parts } from '../package/parts';
import { stagedParts } from '../package/parts';
import { child, listed } from '../xml/outline';
import { insertedInOrder, splice, withAttribute } from '../xml/splice';
import type { Zip } from '../zip';
import { sheetNamed } from './edit-book';
import { selectedView } from './selected-view';

/** Makes the workbook open on a sheet, with a cell selected and in view. */
export function selectCell(zip: Zip, name: string, cell: string): void {
  const place = parseRange(cell);
  if (place === undefined) throw new Error(`${cell} is not a cell`);
  const parts = stagedParts(zip);
  const book = readBook(parts);
  const sheet = sheetNamed(book, name);
  if (sheet.part === undefined || !sheet.isVisible) throw new WorkbookFault('notFound', sheet.name);
  parts.set(sheet.part, selectedView(parts.text(sheet.part), { ...place, name: cellName(place.top, place.left) }));
  deselectOthers(parts, book, sheet.part);
  parts.set(book.part, openingOn(book, sheet.index));
  parts.commit();
}

// Two selected sheets would be a group, in which the user's typing lands on both.
function deselectOthers(parts: Parts, book: BookIndex, selected: string): void {
  for (const { part } of book.sheets) {
    if (part === undefined || part === selected) continue;
    const xml = parts.text(part);
    const now = xml.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\stabSelected=("[^"]*"|'[^']*')/, '$1');
    if (now !== xml) parts.set(part, now);
  }
}

const beforeViews = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews'];

function openingOn({ xml, root }: BookIndex, index: number): string {
  const view = listed(root, 'bookViews', 'workbookView')[0];
  const p = root.prefix;
  const made = `<${p}workbookView activeTab="${index}"/>`;
  if (view !== undefined) return splice(xml, [withAttribute(xml, view, 'activeTab', String(index))]);
  const empty = child(root, 'bookViews');
  if (empty !== undefined) return splice(xml, [{ start: empty.start, end: empty.end, text: `<${p}bookViews>${made}</${p}bookViews>` }]);
  return splice(xml, [insertedInOrder(root, 'bookViews', beforeViews, `<${p}bookViews>${made}</${p}bookViews>`)]);
}
