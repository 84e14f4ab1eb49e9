import type { XmlElement } from './outline';

/** Replaces the source between two places; equal places insert. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; edits at the same place keep their order. */
export function splice(xml: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, order) => ({ edit, order })).sort((a, b) => a.edit.start - b.edit.start || a.order - b.order);
  let at = 0;
  const out: string[] = [];
  for (const { edit } of sorted) {
    if (edit.start < at) throw new Error('edits overlap');
    out.push(xml.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return out.join('') + xml.slice(at);
}

export const removal = (element: XmlElement): Edit => ({ start: element.start, end: element.end, text: '' });

export const replacement = (element: XmlElement, text: string): Edit => ({ start: element.start, end: element.end, text });

/** Adds children behind the last one, also to an element that closes itself. One call per element and splice. */
export function appended(xml: string, element: XmlElement, text: string): Edit {
  if (element.end > element.openEnd) return { start: element.closeStart, end: element.closeStart, text };
  const slash = xml.lastIndexOf('/', element.openEnd);
  return { start: slash, end: element.end, text: `>${text}</${element.prefix}${element.local}>` };
}

/** Inserts a child where the schema's `order` of children wants it. */
export function insertedInOrder(parent: XmlElement, local: string, order: readonly string[], text: string): Edit {
  const before = new Set(order.slice(0, order.indexOf(local) + 1));
  const previous = [...parent.children].reverse().find((c) => before.has(c.local));
  const at = previous?.end ?? parent.openEnd;
  return { start: at, end: at, text };
}

/** Sets an attribute without a prefix on an opening tag; `value` is already escaped. */
export function withAttribute(xml: string, element: XmlElement, name: string, value: string): Edit {
  const tag = xml.slice(element.start, element.openEnd);
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  if (found !== null) {
    const start = element.start + found.index;
    return { start, end: start + found[0].length, text: ` ${name}="${value}"` };
  }
  const at = element.start + 1 + element.prefix.length + element.local.length;
  return { start: at, end: at, text: ` ${name}="${value}"` };
}

