import type { Range } from '../spec/sheet-spec';
import { ascii, Byte, isMarkup, isNamed, pastMarkup, tagEnd } from './scan-bytes';
import { attributeText } from './scan-attribute';
import { parseRange } from '../spec/place/cell-reference';

const mergeCell = ascii('mergeCell');
const ref = ascii('ref');
const mergeCells = ascii('mergeCells');

/** The merged rectangles in what follows the cells of a sheet. */
export function scanMerges(bytes: Uint8Array, from: number, prefix: number): Range[] {
  const merges: Range[] = [];
  for (let at = bytes.indexOf(Byte.less, from); at >= 0; ) {
    if (isMarkup(bytes, at)) at = pastMarkup(bytes, at) - 1;
    else if (isNamed(bytes, at + 1 + prefix, mergeCell)) addMerge(merges, bytes, at);
    else if (bytes[at + 1] === Byte.slash && isNamed(bytes, at + 2 + prefix, mergeCells)) return merges;
    at = bytes.indexOf(Byte.less, at + 1);
  }
  return merges;
}

function addMerge(merges: Range[], bytes: Uint8Array, at: number): void {
  const range = parseRange(attributeText(bytes, at, tagEnd(bytes, at), ref) ?? '');
  if (range !== undefined) merges.push(range);
}
