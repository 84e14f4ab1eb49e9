import type { CellContent, Link } from '../sheet-spec';
import { plainNumber } from './plain-number';

/** What a cell shows: a formula its value, a missing figure its error. */
export function plainCell(content: CellContent, format?: string): string {
  if (content === null) return '';
  if (typeof content === 'number') return plainNumber(content, format);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'string') return content;
  return 'formula' in content ? plainCell(content.value, format) : content.error;
}

/** Where a link leads. */
export function plainLink(link: Link): string {
  if ('url' in link) return link.url;
  return `${typeof link.sheet === 'string' ? link.sheet : link.sheet.name}!${link.cell}`;
}
