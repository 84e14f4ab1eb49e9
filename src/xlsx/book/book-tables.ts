import type { Range } from '../../spec/sheet-spec';
import type { Parts } from '../package/parts';
import { isKind, relationshipsOf } from '../package/relationships';
import { attribute, outlineXml } from '../xml/outline';
import type { BookIndex, BookSheet } from './book-index';
import { parseRange } from '../../spec/place/cell-reference';

/** A table of the workbook, as its own part describes it. */
export interface BookTable {
  readonly id: number;
  readonly name: string;
  readonly part: string;
  readonly sheet: BookSheet;
  /** Header, body and totals row. */
  readonly range: Range;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
}

/** All tables of the workbook. Sheets themselves are not unpacked for it. */
export function bookTables(parts: Parts, book: BookIndex): readonly BookTable[] {
  return book.sheets.flatMap((sheet) => {
    if (sheet.part === undefined) return [];
    const found = relationshipsOf(parts, sheet.part).filter((r) => isKind(r, 'table'));
    return found.flatMap(({ part }) => (part !== undefined && parts.has(part) ? tableOf(parts, part, sheet) : []));
  });
}

function tableOf(parts: Parts, part: string, sheet: BookSheet): readonly BookTable[] {
  const root = outlineXml(parts.text(part), part);
  const range = parseRange(attribute(root, 'ref') ?? '');
  if (range === undefined) return [];
  const name = attribute(root, 'displayName') ?? attribute(root, 'name') ?? '';
  const hasHeader = attribute(root, 'headerRowCount') !== '0';
  return [{ id: Number(attribute(root, 'id')), name, part, sheet, range, hasHeader, totalsRows: Number(attribute(root, 'totalsRowCount') ?? 0) }];
}
