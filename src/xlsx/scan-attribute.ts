import { Byte, isSpace } from './scan-bytes';
import { scanText } from './scan-text';

/** Where the value of an attribute begins, of the tag that runs from `at` to its `>` at `end`; -1 when it is not there. */
export function attributeStart(bytes: Uint8Array, at: number, end: number, name: Uint8Array): number {
  let i = at;
  while (i < end) {
    while (i < end && bytes[i] !== Byte.equals) i++;
    const from = valueStart(bytes, i + 1, end);
    if (from > end) return -1;
    if (isNameBefore(bytes, i, name)) return from;
    i = attributeEnd(bytes, from, end) + 1;
  }
  return -1;
}

/** Where the value that begins at `from` ends: at the quote that opened it. */
export function attributeEnd(bytes: Uint8Array, from: number, end: number): number {
  const quote = bytes[from - 1];
  let i = from;
  while (i < end && bytes[i] !== quote) i++;
  return i;
}

/** The text of an attribute, or undefined when it is not there. */
export function attributeText(bytes: Uint8Array, at: number, end: number, name: Uint8Array): string | undefined {
  const from = attributeStart(bytes, at, end, name);
  return from < 0 ? undefined : scanText(bytes, from, attributeEnd(bytes, from, end));
}

function valueStart(bytes: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(bytes[i]!)) i++;
  return i + 1;
}

function isNameBefore(bytes: Uint8Array, equals: number, name: Uint8Array): boolean {
  let end = equals;
  while (isSpace(bytes[end - 1]!)) end--;
  const start = end - name.length;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name[i]) return false;
  return isSpace(bytes[start - 1]!);
}
