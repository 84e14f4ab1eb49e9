import type { Link, SheetSpec } from '../../spec/sheet-spec';
import { cellName } from '../../core/cell-name';
import { quotedSheet } from '../book/sheet-reference';
import type { PlacedTable } from '../table/placed-table';
import { escapeTextAttribute } from '../xml/escape';
import { officeRelations } from '../xml/namespaces';
import type { RelationshipList } from '../package/relationship-list';

// More links on one sheet make Excel repair the file.
const mostLinks = 65530;
const webAddress = /^(https?:\/\/|mailto:)/i;

export interface PlacedLink {
  readonly cell: string;
  readonly link: Link;
}

/** The links of a sheet, of loose cells and of table cells. */
export function linksOf(spec: SheetSpec, tables: readonly PlacedTable[]): readonly PlacedLink[] {
  const loose = spec.cells.flatMap(({ row, column, link }) => (link ? [{ cell: cellName(row, column), link }] : []));
  const inTables = tables.flatMap(({ table }) =>
    (table.extras ?? []).flatMap(({ row, column, link }) => (link ? [{ cell: cellName(table.row + 1 + row, table.column + column), link }] : [])),
  );
  return [...loose, ...inTables];
}

/** Gives the name of the sheet that a link leads to; undefined when the workbook has no such sheet. */
export type SheetLookup = (sheet: Exclude<Extract<Link, { sheet: unknown }>['sheet'], undefined>) => string | undefined;

export function hyperlinksXml(links: readonly PlacedLink[], sheetName: SheetLookup, relationships: RelationshipList): string {
  const one = ({ cell, link }: PlacedLink): string => {
    const tip = link.tip === undefined ? '' : ` tooltip="${escapeTextAttribute(link.tip.slice(0, 255))}"`;
    if ('url' in link) return webAddress.test(link.url) ? `<hyperlink ref="${cell}" r:id="${webLink(link.url, relationships)}"${tip}/>` : '';
    const sheet = sheetName(link.sheet);
    return sheet === undefined ? '' : `<hyperlink ref="${cell}" location="${escapeTextAttribute(`${quotedSheet(sheet)}!${link.cell}`)}"${tip}/>`;
  };
  const xml = links.slice(0, mostLinks).map(one).join('');
  return xml === '' ? '' : `<hyperlinks>${xml}</hyperlinks>`;
}

const webLink = (url: string, relationships: RelationshipList): string =>
  relationships.add({ type: `${officeRelations}/hyperlink`, target: url.replace(/\s/g, '%20'), external: true });
