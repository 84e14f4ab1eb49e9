import { WorkbookFault } from '../ports/workbook';

/** The characters that give XML its shape. */
export const Byte = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  bang: 33,
  quote: 34,
  ampersand: 38,
  apostrophe: 39,
  minus: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  underscore: 95,
} as const;

/** Any code up to a space counts as space: XML allows no other control characters. */
export const isSpace = (byte: number): boolean => byte <= Byte.space;

/** The bytes of an ASCII text. */
export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whether `word` stands at `at`. */
export function startsWith(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}

/** Where `word` stands first at or after `at`, or -1. */
export function find(bytes: Uint8Array, at: number, word: Uint8Array): number {
  const first = word[0]!;
  for (let i = bytes.indexOf(first, at); i >= 0; i = bytes.indexOf(first, i + 1)) {
    if (startsWith(bytes, i, word)) return i;
  }
  return -1;
}

/** Where the next `<` is. Throws when there is none: the part is cut short. */
export function nextTag(bytes: Uint8Array, at: number): number {
  const end = bytes.length;
  for (let i = at; i < end; i++) if (bytes[i] === Byte.less) return i;
  throw cutShort();
}

/** Where the `>` is that ends the tag at `at`; a `>` within quotes does not count. */
export function tagEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.length;
  let quote = 0;
  for (let i = at; i < end; i++) {
    const byte = bytes[i]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === Byte.greater) return i;
    else if (byte === Byte.quote || byte === Byte.apostrophe) quote = byte;
  }
  throw cutShort();
}

const comment = ascii('<!--');
const commentEnd = ascii('-->');
const cdata = ascii('<![CDATA[');
const cdataEnd = ascii(']]>');

/** Past a comment, CDATA section, declaration or processing instruction at `at`. */
export function pastMarkup(bytes: Uint8Array, at: number): number {
  if (startsWith(bytes, at, comment)) return past(bytes, at + 4, commentEnd);
  if (startsWith(bytes, at, cdata)) return past(bytes, at + 9, cdataEnd);
  return tagEnd(bytes, at) + 1;
}

function past(bytes: Uint8Array, at: number, word: Uint8Array): number {
  const found = find(bytes, at, word);
  if (found < 0) throw cutShort();
  return found + word.length;
}

/** Whether the tag at `at` is a comment, CDATA section, declaration or processing instruction. */
export function isMarkup(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === Byte.bang || bytes[at + 1] === Byte.question;
}

/** Whether a name stops before this byte. */
export const endsName = (byte: number): boolean => byte === Byte.greater || byte <= Byte.space || byte === Byte.slash;

/** Whether the name at `at` is `name` and ends there. */
export function isNamed(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  return startsWith(bytes, at, name) && endsName(bytes[at + name.length]!);
}

/** How long the namespace prefix of the root element is, with its colon: 2 for `<x:worksheet>`, 0 for `<worksheet>`. */
export function prefixLength(bytes: Uint8Array): number {
  let at = nextTag(bytes, 0);
  while (isMarkup(bytes, at)) at = nextTag(bytes, pastMarkup(bytes, at));
  for (let i = at + 1; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === 58) return i - at;
    if (isSpace(byte) || byte === Byte.greater || byte === Byte.slash) return 0;
  }
  throw cutShort();
}

/** The fault for XML that stops too early or is not XML. */
export function cutShort(): WorkbookFault {
  return new WorkbookFault('damaged', 'a part of the workbook is cut short');
}
