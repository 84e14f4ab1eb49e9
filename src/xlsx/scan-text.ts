import { ascii, Byte, isMarkup, isNamed, nextTag, pastMarkup, startsWith, tagEnd } from './scan-bytes';

const names = { t: ascii('t'), r: ascii('r'), rPh: ascii('rPh') };
const cdata = ascii('<![CDATA[');
const preserve = ascii('preserve');
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text between two places: UTF-8, entities, CDATA and Excel's `_x000D_` escapes resolved, comments left out. */
export function scanText(bytes: Uint8Array, from: number, to: number): string {
  return unescapeControls(characters(bytes, from, to));
}

function characters(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  let at = from;
  for (let i = from; i < to; i++) {
    if (bytes[i] !== Byte.less) continue;
    out += unescapeXml(raw(bytes, at, i));
    at = pastMarkup(bytes, i);
    if (startsWith(bytes, i, cdata)) out += newlines(raw(bytes, i + 9, at - 3));
    i = at - 1;
  }
  return out + unescapeXml(raw(bytes, at, to));
}

// A short plain text is made faster by hand than by the decoder.
function raw(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 24) return decoder.decode(bytes.subarray(from, to));
  let text = '';
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

const newlines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function unescapeXml(text: string): string {
  const plain = newlines(text);
  return plain.includes('&') ? plain.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (all, name: string) => entity(name) ?? all) : plain;
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name];
  const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Resolves `_x000D_` and the like; a literal one is written as `_x005F_x000D_`. */
export function unescapeControls(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/**
 * The text of a shared or inline string between two places: every `<t>`, also within rich-text runs, and not the reading
 * aid in `<rPh>`. Like Excel, drops white space at the ends of a `<t>` that does not ask to preserve it.
 */
export function scanRichText(bytes: Uint8Array, from: number, to: number, prefix: number): string {
  let out = '';
  let at = from;
  while ((at = nextTagBefore(bytes, at, to)) < to) {
    const name = at + 1 + prefix;
    if (isMarkup(bytes, at)) at = pastMarkup(bytes, at);
    else if (isNamed(bytes, name, names.rPh)) at = pastElement(bytes, at, names.rPh, prefix);
    else if (isNamed(bytes, name, names.t)) {
      const open = tagEnd(bytes, at);
      const end = contentEnd(bytes, open);
      const text = characters(bytes, open + 1, end);
      out += keepsSpace(bytes, at, open) ? text : trimXml(text);
      at = end;
    } else at = tagEnd(bytes, at) + 1;
  }
  return unescapeControls(out);
}

function nextTagBefore(bytes: Uint8Array, at: number, to: number): number {
  for (let i = at; i < to; i++) if (bytes[i] === Byte.less) return i;
  return to;
}

/** Where the text behind the opening tag that ends at `open` stops: at the next tag that is not a comment or CDATA. */
export function contentEnd(bytes: Uint8Array, open: number): number {
  if (bytes[open - 1] === Byte.slash) return open + 1;
  let at = nextTag(bytes, open + 1);
  while (isMarkup(bytes, at)) at = nextTag(bytes, pastMarkup(bytes, at));
  return at;
}

/** Past the closing tag of the element at `at`, which holds none of its own kind. */
export function pastElement(bytes: Uint8Array, at: number, name: Uint8Array, prefix: number): number {
  const open = tagEnd(bytes, at);
  if (bytes[open - 1] === Byte.slash) return open + 1;
  return tagEnd(bytes, closingTag(bytes, open + 1, name, prefix)) + 1;
}

/** Where the next closing tag of that name stands. */
export function closingTag(bytes: Uint8Array, from: number, name: Uint8Array, prefix: number): number {
  for (let at = nextTag(bytes, from); ; at = nextTag(bytes, at)) {
    if (isMarkup(bytes, at)) at = pastMarkup(bytes, at);
    else if (bytes[at + 1] === Byte.slash && isNamed(bytes, at + 2 + prefix, name)) return at;
    else at++;
  }
}

function keepsSpace(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) if (startsWith(bytes, i, preserve)) return true;
  return false;
}

function trimXml(text: string): string {
  const edge = (code: number): boolean => code === Byte.space || code === Byte.tab || code === Byte.newline || code === Byte.return;
  if (text === '' || (!edge(text.charCodeAt(0)) && !edge(text.charCodeAt(text.length - 1)))) return text;
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
