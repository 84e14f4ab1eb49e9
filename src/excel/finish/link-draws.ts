import type { PlacedLink, SheetLookup } from '../../spec/place/placed-links';
import { isWebAddress, mostLinks } from '../../spec/place/placed-links';
import { quotedSheet } from '../../spec/place/sheet-reference';
import type { Style } from '../../spec/style';
import { parseRange } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import type { Draw } from '../write/draw';
import { addressesOf, formatAt } from '../write/draw';
import { setLook } from '../write/style-draws';

/** The links of a sheet; one that leads nowhere in this workbook is left out. `styleAt` = the look of a cell. */
export function linkDraws(links: readonly PlacedLink[], sheetName: SheetLookup, styleAt: (cell: string) => Style): readonly Draw[] {
  const placed = links.slice(0, mostLinks).flatMap(({ cell, link }) => {
    const target = targetOf(link, sheetName);
    return target === undefined ? [] : [{ cell, hyperlink: link.tip === undefined ? target : { ...target, screenTip: link.tip.slice(0, 255) } }];
  });
  const draws = placed.map(({ cell, hyperlink }): Draw => (sheet) => void (sheet.getRange(cell).hyperlink = hyperlink));
  return [...draws, ...lookDraws(placed.map(({ cell }) => cell), styleAt)];
}

// Excel gives a new link its own blue; the sheet has a look of its own.
function lookDraws(cells: readonly string[], styleAt: (cell: string) => Style): readonly Draw[] {
  const groups = new Map<string, { readonly style: Style; readonly areas: Range[] }>();
  for (const cell of cells) {
    const style = styleAt(cell);
    const key = JSON.stringify(style);
    const group = groups.get(key) ?? { style, areas: [] };
    groups.set(key, group);
    const area = parseRange(cell);
    if (area !== undefined) group.areas.push(area);
  }
  return [...groups.values()].flatMap(({ style, areas }) => addressesOf(areas).map((address): Draw => (sheet) => restoreLook(formatAt(sheet, address), style)));
}

function restoreLook(format: Excel.RangeFormat, style: Style): void {
  format.font.underline = 'None';
  format.font.color = '#000000';
  setLook(format, style);
}

function targetOf(link: PlacedLink['link'], sheetName: SheetLookup): Excel.RangeHyperlink | undefined {
  if ('url' in link) return isWebAddress(link.url) ? { address: link.url.replace(/\s/g, '%20') } : undefined;
  const sheet = sheetName(link.sheet);
  return sheet === undefined ? undefined : { documentReference: `${quotedSheet(sheet)}!${link.cell}` };
}
