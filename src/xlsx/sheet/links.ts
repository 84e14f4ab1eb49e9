import type { PlacedLink, SheetLookup } from '../../spec/place/placed-links';
import { isWebAddress, mostLinks } from '../../spec/place/placed-links';
import { quotedSheet } from '../../spec/place/sheet-reference';
import type { RelationshipList } from '../package/relationship-list';
import { escapeTextAttribute } from '../xml/escape';
import { officeRelations } from '../xml/namespaces';

/** The links of a sheet; one that leads nowhere in this workbook is left out. */
export function hyperlinksXml(links: readonly PlacedLink[], sheetName: SheetLookup, relationships: RelationshipList): string {
  const one = ({ cell, link }: PlacedLink): string => {
    const tip = link.tip === undefined ? '' : ` tooltip="${escapeTextAttribute(link.tip.slice(0, 255))}"`;
    if ('url' in link) return isWebAddress(link.url) ? `<hyperlink ref="${cell}" r:id="${webLink(link.url, relationships)}"${tip}/>` : '';
    const sheet = sheetName(link.sheet);
    return sheet === undefined ? '' : `<hyperlink ref="${cell}" location="${escapeTextAttribute(`${quotedSheet(sheet)}!${link.cell}`)}"${tip}/>`;
  };
  const xml = links.slice(0, mostLinks).map(one).join('');
  return xml === '' ? '' : `<hyperlinks>${xml}</hyperlinks>`;
}

const webLink = (url: string, relationships: RelationshipList): string =>
  relationships.add({ type: `${officeRelations}/hyperlink`, target: url.replace(/\s/g, '%20'), external: true });
