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

const vmlType = `${openXml}vmlDrawing`;

/**
 * Makes the content types fit the parts: declarations of parts that are gone go, `made` parts get theirs. Done once, at
 * the end, so that the order depends on the parts alone and a second run gives the same bytes.
 */
export function settleContentTypes(parts: Parts, made: ReadonlyMap<string, string>): void {
  const xml = parts.text(contentTypesPart);
  const root = outlineXml(xml, contentTypesPart);
  const overrides = root.children.filter((c) => c.local === 'Override');
  const partOf = (override: XmlElement): string => (attribute(override, 'PartName') ?? '').replace(/^\//, '').toLowerCase();
  const stale = overrides.filter((c) => !parts.has(partOf(c)));
  const declared = new Set(overrides.map(partOf));
  const extensions = new Set(root.children.filter((c) => c.local === 'Default').map((c) => attribute(c, 'Extension')?.toLowerCase()));
  const fresh = [...made]
    .filter(([part]) => !part.endsWith('.vml') && parts.has(part) && !declared.has(part.toLowerCase()))
    .map(([part, type]) => `<${root.prefix}Override PartName="/${part}" ContentType="${type}"/>`);
  const needsVml = !extensions.has('vml') && [...made.keys()].some((part) => part.endsWith('.vml'));
  const vml = needsVml ? [`<${root.prefix}Default Extension="vml" ContentType="${vmlType}"/>`] : [];
  if (stale.length + fresh.length + vml.length === 0) return;
  parts.set(contentTypesPart, splice(xml, [...stale.map(removal), appended(xml, root, [...vml, ...fresh].join(''))]));
}
