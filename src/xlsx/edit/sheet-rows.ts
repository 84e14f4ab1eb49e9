import { WorkbookFault } from '../../ports/workbook';
import { columnNumber } from '../../spec/place/cell-reference';

/** A row of a sheet part, and where it stands. */
export interface SheetRow {
  readonly row: number;
  /** The opening tag without its end. */
  readonly tag: string;
  /** Between the tags; '' for a row that closes itself. */
  readonly inside: string;
  readonly start: number;
  readonly end: number;
}

/** A cell inside a row. */
export interface RowCell {
  readonly column: number;
  readonly xml: string;
  /** The index of its style, '' = none. */
  readonly style: string;
  readonly hasFormula: boolean;
}

/** The rows of a sheet part, found without taking their cells apart. */
export interface SheetRows {
  readonly prefix: string;
  /** The row with this number; undefined when the sheet has none. */
  row(number: number): SheetRow | undefined;
  /** Where a row with this number would have to be inserted. */
  insertAt(number: number): number;
  /** Set when `<sheetData/>` closes itself: the place to be replaced. */
  readonly emptyData: { readonly start: number; readonly end: number } | undefined;
}

// Comments and CDATA could hide brackets; they become blanks of the same length.
const withoutHidden = (xml: string): string => xml.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, (hidden) => ' '.repeat(hidden.length));

export function sheetRows(source: string, part: string): SheetRows {
  const xml = withoutHidden(source);
  const root = /<(\w+:)?worksheet\b/.exec(xml);
  const prefix = root?.[1] ?? '';
  const data = new RegExp(`<${prefix}sheetData\\b[^>]*?(/?)>`).exec(xml);
  if (root === null || data === null) throw new WorkbookFault('damaged', `${part} has no rows`);
  const dataStart = data.index + data[0].length;
  const dataEnd = data[1] === '/' ? dataStart : xml.indexOf(`</${prefix}sheetData`, dataStart);
  const rows = findRows(source, xml.slice(0, dataEnd), prefix, dataStart);
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return {
    prefix,
    row: (number) => byNumber.get(number),
    insertAt: (number) => rows.find(({ row }) => row > number)?.start ?? dataEnd,
    emptyData: data[1] === '/' ? { start: data.index, end: dataStart } : undefined,
  };
}

function findRows(source: string, xml: string, prefix: string, from: number): readonly SheetRow[] {
  const opening = new RegExp(`(<${prefix}row\\b[^>]*?)(/?)>`, 'g');
  const closing = `</${prefix}row>`;
  const rows: SheetRow[] = [];
  opening.lastIndex = from;
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const [whole, tag = '', slash] = found;
    const openEnd = found.index + whole.length;
    const close = slash === '/' ? openEnd : xml.indexOf(closing, openEnd);
    const end = slash === '/' ? openEnd : close + closing.length;
    const row = Number(/\sr=["'](\d+)/.exec(tag)?.[1] ?? (rows.at(-1)?.row ?? 0) + 1);
    rows.push({ row, tag, inside: source.slice(openEnd, close), start: found.index, end });
    opening.lastIndex = end;
  }
  return rows;
}

/** The cells inside a row, from left to right. */
export function rowCells(inside: string, prefix: string): readonly RowCell[] {
  const pattern = new RegExp(`<${prefix}c\\b([^>]*?)(?:/>|>([^]*?)</${prefix}c>)`, 'g');
  let last = 0;
  return [...inside.matchAll(pattern)].map(([xml, attributes = '', content = '']) => {
    const letters = /\sr=["']([A-Z]+)/.exec(attributes)?.[1];
    last = letters === undefined ? last + 1 : columnNumber(letters);
    const style = /\ss=["'](\d+)/.exec(attributes)?.[1] ?? '';
    return { column: last, xml, style, hasFormula: new RegExp(`<${prefix}f\\b`).test(content) };
  });
}
