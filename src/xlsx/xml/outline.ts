import { SaxesParser } from 'saxes';
import { WorkbookFault } from '../../ports/workbook';

export interface XmlAttribute {
  readonly local: string;
  /** '' for an attribute without a prefix. */
  readonly uri: string;
  readonly value: string;
}

/** An element with its place in the source, so that a change is a splice and the rest keeps its bytes. */
export interface XmlElement {
  /** With the colon, or ''. */
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
  readonly start: number;
  /** Just behind the opening tag. */
  readonly openEnd: number;
  /** Start of the closing tag; `openEnd` when the element closes itself. */
  readonly closeStart: number;
  readonly end: number;
}

type Draft = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/** No part of a workbook nests nearly as deep; a parser would take minutes over elements by the hundred thousand. */
const deepest = 500;

/** Reads a small part (index parts, not sheets) into elements that know where they stand in `xml`. */
export function outlineXml(xml: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, fileName: part });
  const open: Draft[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw new WorkbookFault('damaged', error.message);
  });
  parser.on('opentag', (tag) => {
    const end = parser.position;
    const attributes = Object.values(tag.attributes).map(({ local, uri, value }) => ({ local, uri, value }));
    const start = xml.lastIndexOf('<', end - 1);
    const prefix = tag.prefix === '' ? '' : `${tag.prefix}:`;
    const element: Draft = { prefix, local: tag.local, uri: tag.uri, attributes, children: [], text: '', start, openEnd: end, closeStart: end, end };
    open.at(-1)?.children.push(element);
    root ??= element;
    if (open.length >= deepest) throw new WorkbookFault('damaged', `${part} nests too deep`);
    open.push(element);
  });
  parser.on('text', (text) => void addText(open.at(-1), text));
  parser.on('cdata', (text) => void addText(open.at(-1), text));
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.openEnd : xml.lastIndexOf('<', element.end - 1);
  });
  parser.write(xml).close();
  if (root === undefined) throw new WorkbookFault('damaged', `${part} is empty`);
  return root;
}

function addText(element: Draft | undefined, text: string): void {
  if (element !== undefined) element.text += text;
}

/** The value of an attribute without a prefix. */
export function attribute(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((a) => a.local === local && a.uri === '')?.value;
}

/** The first child with this name. */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((c) => c.local === local);
}

/** The children of the child with this name; none when it is absent. */
export function listed(element: XmlElement, list: string, item: string): readonly XmlElement[] {
  return child(element, list)?.children.filter((c) => c.local === item) ?? [];
}

/** The element exactly as it stands in the source. */
export const sourceOf = (xml: string, element: XmlElement): string => xml.slice(element.start, element.end);
