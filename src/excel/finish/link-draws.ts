import type { PlacedLink, SheetLookup } from '../../spec/place/placed-links';
import { isWebAddress, mostLinks } from '../../spec/place/placed-links';
import { quotedSheet } from '../../spec/place/sheet-reference';
import type { Style } from '../../spec/style';
import type { Draw } from '../write/draw';
import { setLook } from '../write/style-draws';

/** The links of a sheet; one that leads nowhere in this workbook is left out. `styleAt` = the look of a cell. */
export const linkDraws = (links: readonly PlacedLink[], sheetName: SheetLookup, styleAt: (cell: string) => Style): readonly Draw[] =>
  links.slice(0, mostLinks).flatMap(({ cell, link }) => {
    const target = targetOf(link, sheetName);
    if (target === undefined) return [];
    const hyperlink = link.tip === undefined ? target : { ...target, screenTip: link.tip.slice(0, 255) };
    return [(sheet: Excel.Worksheet): void => addLink(sheet.getRange(cell), hyperlink, styleAt(cell))];
  });

function targetOf(link: PlacedLink['link'], sheetName: SheetLookup): Excel.RangeHyperlink | undefined {
  if ('url' in link) return isWebAddress(link.url) ? { address: link.url.replace(/\s/g, '%20') } : undefined;
  const sheet = sheetName(link.sheet);
  return sheet === undefined ? undefined : { documentReference: `${quotedSheet(sheet)}!${link.cell}` };
}

// Excel gives a new link its own blue; the sheet has a look of its own.
function addLink(cell: Excel.Range, hyperlink: Excel.RangeHyperlink, style: Style): void {
  cell.hyperlink = hyperlink;
  cell.format.font.underline = 'None';
  cell.format.font.color = '#000000';
  setLook(cell.format, style);
}
