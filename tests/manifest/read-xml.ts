import { SaxesParser } from 'saxes';

/** An element of the manifest. */
export interface Element {
  /** With its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

/** The root of an XML text. */
export function readXml(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1) ?? root).text += text);
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** Every element below (and including) one, in the order of the text. */
export const descendants = (element: Element): readonly Element[] => [element, ...element.children.flatMap(descendants)];

/** Every element with a name, its prefix left aside. */
export const named = (root: Element, ...names: readonly string[]): readonly Element[] => descendants(root).filter(({ name }) => names.includes(name.replace(/^.*:/, '')));
