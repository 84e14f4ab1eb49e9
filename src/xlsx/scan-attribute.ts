import { ascii, Byte, isSpace } from './scan-bytes';
import { scanText } from './scan-text';

/** The value of an attribute of the tag that runs from `at` to its `>` at `end`, or undefined when it is not there. */
export function attribute(bytes: Uint8Array, at: number, end: number, name: string): string | undefined {
  const word = ascii(name);
  let i = at;
  while (i < end) {
    while (i < end && bytes[i] !== Byte.equals) i++;
    const from = valueStart(bytes, i + 1, end);
    const to = bytes.indexOf(bytes[from - 1]!, from);
    if (to < 0 || from > end) return undefined;
    if (isNameBefore(bytes, i, word)) return scanText(bytes, from, to);
    i = to + 1;
  }
  return undefined;
}

function valueStart(bytes: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(bytes[i]!)) i++;
  return i + 1;
}

function isNameBefore(bytes: Uint8Array, equals: number, word: Uint8Array): boolean {
  let end = equals;
  while (isSpace(bytes[end - 1]!)) end--;
  const start = end - word.length;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word[i]) return false;
  return isSpace(bytes[start - 1]!);
}
