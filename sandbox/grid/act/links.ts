import { parseBox, splitSheet } from '../../model/address';
import type { CellLink } from '../../model/look/links';
import type { Worksheet } from '../../model/worksheet';
import type { GridOptions } from '../contract';
import type { Doing } from './deeds';

/** Goes where a link leads: a cell or a name in the book, or a page on the web. */
export function followLink({ hand }: Doing, { openLink }: GridOptions, sheet: Worksheet, { address, documentReference }: CellLink): void {
  if (address) return followAddress(address, openLink);
  const place = (documentReference ?? '').replace(/^#/, '');
  const { sheet: name, rest } = splitSheet(place);
  const home = name === undefined ? sheet : sheet.book.sheet(name);
  const box = parseBox(rest);
  const target = home && (box ? home.range(box) : sheet.book.named(rest, home));
  if (target) hand.go(() => sheet.book.select(target));
}

/** Only addresses that a page may open; never `javascript:`. */
function followAddress(address: string, openLink: GridOptions['openLink']): void {
  if (!/^(https?:|mailto:)/i.test(address)) return;
  if (openLink) openLink(address);
  else window.open(address, '_blank', 'noopener');
}
