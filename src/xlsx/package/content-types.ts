import type { XmlElement } from '../xml/outline';
import { attribute, outlineXml } from '../xml/outline';
import { appended, removal, splice } from '../xml/splice';
import type { Parts } from './parts';

const contentTypesPart = '[Content_Types].xml';
const openXml = 'application/vnd.openxmlformats-officedocument.';

/** The kinds of parts that Koers makes. */
export const contentType = {
  worksheet: `${openXml}spreadsheetml.worksheet+xml`,
  table: `${openXml}spreadsheetml.table+xml`,
  comments: `${openXml}spreadsheetml.comments+xml`,
  drawing: `${openXml}drawing+xml`,
  chart: `${openXml}drawingml.chart+xml`,
  styles: `${openXml}spreadsheetml.styles+xml`,
} as const;

/** Parts of these kinds are known by their extension. */
const typeOfExtension: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  vml: `${openXml}vmlDrawing`,
};

const extensionOf = (part: string): string => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

/**
 * Makes the content types fit the parts: declarations of parts that are gone go, `made` parts (with their type) get theirs.
 * Done once, at the end, so that the order depends on the parts alone and a second run gives the same bytes.
 */
export function settleContentTypes(parts: Parts, made: ReadonlyMap<string, string>): void {
  const xml = parts.text(contentTypesPart);
  const root = outlineXml(xml, contentTypesPart);
  const stale = root.children.filter((c) => c.local === 'Override' && !parts.has(declaredPart(c)));
  const fresh = [...missingDefaults(root, made), ...missingOverrides(root, parts, made)];
  if (stale.length + fresh.length === 0) return;
  parts.set(contentTypesPart, splice(xml, [...stale.map(removal), appended(xml, root, fresh.join(''))]));
}

const declaredPart = (override: XmlElement): string => (attribute(override, 'PartName') ?? '').replace(/^\//, '').toLowerCase();

function missingDefaults(root: XmlElement, made: ReadonlyMap<string, string>): readonly string[] {
  const declared = new Set(root.children.filter((c) => c.local === 'Default').map((c) => attribute(c, 'Extension')?.toLowerCase()));
  const needed = new Set([...made.keys()].map(extensionOf));
  return Object.entries(typeOfExtension)
    .filter(([extension]) => needed.has(extension) && !declared.has(extension))
    .map(([extension, type]) => `<${root.prefix}Default Extension="${extension}" ContentType="${type}"/>`);
}

function missingOverrides(root: XmlElement, parts: Parts, made: ReadonlyMap<string, string>): readonly string[] {
  const declared = new Set(root.children.filter((c) => c.local === 'Override').map(declaredPart));
  return [...made]
    .filter(([part]) => !(extensionOf(part) in typeOfExtension) && parts.has(part) && !declared.has(part.toLowerCase()))
    .map(([part, type]) => `<${root.prefix}Override PartName="/${part}" ContentType="${type}"/>`);
}
