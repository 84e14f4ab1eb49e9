import { escapeXml } from '../xml/escape';
import type { XmlElement } from '../xml/outline';
import { attribute, listed } from '../xml/outline';
import type { StyleSection } from './style-section';

/** Formats that every workbook has, whatever its language. */
const builtIn: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49 };
const firstOwn = 164;

/** Gives the id of a number format, and adds the format when the workbook does not have it. */
export function numberFormats(root: XmlElement, section: StyleSection): (code: string) => number {
  const ids = new Map<string, number>(Object.entries(builtIn));
  for (const element of listed(root, 'numFmts', 'numFmt')) {
    const code = attribute(element, 'formatCode') ?? '';
    if (!ids.has(code)) ids.set(code, Number(attribute(element, 'numFmtId')));
  }
  return (code) => {
    const known = ids.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstOwn - 1, ...ids.values()) + 1;
    ids.set(code, id);
    section.indexOf(`<${root.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  };
}
