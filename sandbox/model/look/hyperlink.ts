import { boxOf } from './area';
import type { Area } from './area';
import type { Range } from '../range';
import { refuse } from '../host-error';
import { asObject, asText } from './arguments';
import { CellFormats } from './cell-formats';
import { Links } from './links';

const longestTip = 255;
const linkLook = { fontColor: '#0563C1', underline: 'Single' } as const;

/** The link of a range as the add-in reads it; null when its cells differ or have none. */
export function hyperlinkOf({ sheet }: Range, area: Area): unknown {
  const found = new Set([...sheet.layer(Links).grid.all(area)].map(({ value }) => value));
  const [link] = found;
  if (found.size > 1 || link === undefined) return null;
  const text = sheet.range(boxOf({ ...area, bottom: area.top, right: area.left })).Values?.[0]?.[0];
  return { ...link, textToDisplay: String(text ?? '') };
}

/**
 * Links the cells of a range. As Excel does: the cells turn blue and underlined, and a text to display (or the address, in an
 * empty cell) is written into the first cell.
 */
export function setHyperlink({ sheet }: Range, area: Area, value: unknown): void {
  const given = asObject(value);
  const [address, documentReference, screenTip, text] = [given['address'], given['documentReference'], given['screenTip'], given['textToDisplay']].map(asText);
  if (!address && !documentReference) refuse('InvalidArgument');
  if ((screenTip ?? '').length > longestTip) refuse('InvalidArgument');
  sheet.layer(Links).grid.set(area, { ...(address ? { address } : {}), ...(documentReference ? { documentReference } : {}), ...(screenTip ? { screenTip } : {}) });
  sheet.layer(CellFormats).change(area, linkLook);
  const first = sheet.range(boxOf({ ...area, bottom: area.top, right: area.left }));
  const shown = text || (first.Values?.[0]?.[0] === '' ? address || documentReference : '');
  if (shown) first.Values = [[/^[=+\-@']/.test(shown) ? `'${shown}` : shown]];
}
