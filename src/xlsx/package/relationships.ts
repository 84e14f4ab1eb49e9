import { packageRelations, xmlDeclaration } from '../xml/namespaces';
import { escapeXml } from '../xml/escape';
import { attribute, outlineXml } from '../xml/outline';
import { appended, removal, splice } from '../xml/splice';
import type { Parts } from './parts';
import { relationshipsPart, resolveTarget } from './part-path';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** The part it points at; undefined for a target outside the package. */
  readonly part: string | undefined;
}

/** A relationship to be written. */
export interface NewRelationship {
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}

/** The relationships of a part; '' = the package. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  return outlineXml(parts.text(name), name).children.map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    const resolved = external ? undefined : resolveTarget(part, target.replace(/#.*$/, ''));
    return { id: attribute(element, 'Id') ?? '', type: attribute(element, 'Type') ?? '', target, part: resolved };
  });
}

/** True for `kind` 'table', 'drawing' … in the transitional as in Microsoft's own namespaces. */
export const isKind = (relationship: Relationship, kind: string): boolean => relationship.type.endsWith(`/${kind}`);

const element = (prefix: string, id: string, relationship: NewRelationship): string =>
  `<${prefix}Relationship Id="${id}" Type="${relationship.type}" Target="${escapeXml(relationship.target)}"${relationship.external ? ' TargetMode="External"' : ''}/>`;

/** A whole relationships part, ids rId1, rId2 … in order. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  const elements = relationships.map((relationship, i) => element('', `rId${i + 1}`, relationship));
  return `${xmlDeclaration}<Relationships xmlns="${packageRelations}">${elements.join('')}</Relationships>`;
}

/** Adds a relationship to a part and gives back its id. */
export function addRelationship(parts: Parts, part: string, relationship: NewRelationship): string {
  const name = relationshipsPart(part);
  const xml = parts.has(name) ? parts.text(name) : relationshipsXml([]);
  const root = outlineXml(xml, name);
  const taken = new Set(root.children.map((c) => attribute(c, 'Id')?.toLowerCase()));
  let number = 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  parts.set(name, splice(xml, [appended(xml, root, element(root.prefix, id, relationship))]));
  return id;
}

/** Takes a relationship of a part away. */
export function removeRelationship(parts: Parts, part: string, id: string): void {
  const name = relationshipsPart(part);
  const xml = parts.text(name);
  const gone = outlineXml(xml, name).children.filter((c) => attribute(c, 'Id') === id);
  parts.set(name, splice(xml, gone.map(removal)));
}
