import type { BookIndex } from '../../src/xlsx/book/book-index';
import type { Parts } from '../../src/xlsx/package/parts';
import { isKind } from '../../src/xlsx/package/relationships';
import { attribute, listed, outlineXml } from '../../src/xlsx/xml/outline';

const builtIn: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 37: '#,##0 ;(#,##0)', 38: '#,##0 ;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)', 45: 'mm:ss', 49: '@',
};

/** The number format per cell style (`s="…"`) of a workbook. */
export function loadFormats(parts: Parts, index: BookIndex): readonly string[] {
  const part = index.relationships.find((relationship) => isKind(relationship, 'styles'))?.part;
  if (part === undefined || !parts.has(part)) return [];
  const root = outlineXml(parts.text(part), part);
  const own = new Map(listed(root, 'numFmts', 'numFmt').map((element) => [Number(attribute(element, 'numFmtId')), attribute(element, 'formatCode') ?? 'General']));
  return listed(root, 'cellXfs', 'xf').map((style) => {
    const id = Number(attribute(style, 'numFmtId') ?? 0);
    return own.get(id) ?? builtIn[id] ?? 'General';
  });
}
