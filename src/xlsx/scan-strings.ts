import { ascii, Byte, isMarkup, isNamed, pastMarkup, prefixLength } from './scan-bytes';
import { pastElement, scanRichText } from './scan-text';

/** The texts that cells share; each is decoded when it is first asked for. */
export interface SharedStrings {
  readonly count: number;
  text(index: number): string;
}

export const noSharedStrings: SharedStrings = { count: 0, text: () => '' };

const si = ascii('si');

/** Finds the strings of a shared-strings part. */
export function scanSharedStrings(bytes: Uint8Array): SharedStrings {
  const prefix = prefixLength(bytes);
  const places = stringPlaces(bytes, prefix);
  const decoded: (string | undefined)[] = [];
  const text = (index: number): string => (decoded[index] ??= scanRichText(bytes, places[index]!, places[index + 1]!, prefix));
  return { count: places.length - 1, text };
}

/** Where each `<si>` begins, and where the last one ends. */
function stringPlaces(bytes: Uint8Array, prefix: number): Float64Array {
  const places: number[] = [];
  let end = bytes.length;
  for (let at = bytes.indexOf(Byte.less); at >= 0; at = bytes.indexOf(Byte.less, at)) {
    if (isNamed(bytes, at + 1 + prefix, si)) {
      places.push(at);
      at = pastElement(bytes, at, si, prefix);
      end = at;
    } else at = isMarkup(bytes, at) ? pastMarkup(bytes, at) : at + 1;
  }
  return Float64Array.from([...places, end]);
}
