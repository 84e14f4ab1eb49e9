import type { XmlElement } from '../xml/outline';
import { child, sourceOf } from '../xml/outline';
import type { Edit } from '../xml/splice';
import { appended, insertedInOrder, withAttribute } from '../xml/splice';

/** The children of `styleSheet` in the order that the schema demands. */
const sectionOrder = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** One list of the styles part: entries are found again by their text, or appended; none is moved or changed. */
export interface StyleSection {
  /** The index of the entry with this XML, which is appended when it is not there yet. */
  indexOf(xml: string): number;
  edits(): readonly Edit[];
}

export function styleSection(xml: string, root: XmlElement, name: string): StyleSection {
  const element = child(root, name);
  const existing = element?.children ?? [];
  const indexes = new Map<string, number>();
  existing.forEach((entry, index) => {
    const source = sourceOf(xml, entry);
    if (!indexes.has(source)) indexes.set(source, index);
  });
  const added: string[] = [];
  return {
    indexOf: (entry) => {
      const known = indexes.get(entry);
      if (known !== undefined) return known;
      const index = existing.length + added.length;
      indexes.set(entry, index);
      added.push(entry);
      return index;
    },
    edits: () => sectionEdits(xml, root, name, added),
  };
}

function sectionEdits(xml: string, root: XmlElement, name: string, added: readonly string[]): readonly Edit[] {
  if (added.length === 0) return [];
  const element = child(root, name);
  const tag = root.prefix + name;
  if (element === undefined) {
    return [insertedInOrder(root, name, sectionOrder, `<${tag} count="${added.length}">${added.join('')}</${tag}>`)];
  }
  const count = element.children.length + added.length;
  return [withAttribute(xml, element, 'count', String(count)), appended(xml, element, added.join(''))];
}
