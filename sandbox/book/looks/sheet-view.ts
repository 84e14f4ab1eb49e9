import type { Relationship } from '../../../src/xlsx/package/relationships';
import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { attribute, child, listed } from '../../../src/xlsx/xml/outline';
import { parseBox } from '../../model/address';
import { areaOf, columnsArea } from '../../model/look/area';
import { CellFormats } from '../../model/look/cell-formats';
import type { CellLook } from '../../model/look/cell-look';
import { Freeze } from '../../model/look/freeze-panes';
import { Links } from '../../model/look/links';
import { Sizes } from '../../model/look/sizes';
import type { Worksheet } from '../../model/worksheet';
import type { ColorReader } from './colors';
import { unescaped } from './unescaped';

const [pixelsPerCharacter, padding, pointsPerPixel] = [7, 5, 0.75];

/** Widths and looks of columns, frozen panes, gridlines and the colour of the tab. Columns come before cells, whose looks replace theirs. */
export function loadView(sheet: Worksheet, root: XmlElement, looks: readonly (CellLook | undefined)[], color: ColorReader): void {
  for (const element of listed(root, 'cols', 'col')) loadColumns(sheet, element, looks);
  const view = listed(root, 'sheetViews', 'sheetView')[0];
  const pane = view && child(view, 'pane');
  if (pane && (attribute(pane, 'state') ?? '').startsWith('frozen')) Object.assign(sheet.layer(Freeze), { rows: Number(attribute(pane, 'ySplit') ?? 0), columns: Number(attribute(pane, 'xSplit') ?? 0) });
  if (view && ['0', 'false'].includes(attribute(view, 'showGridLines') ?? '1')) sheet.ShowGridlines = false;
  const settings = child(root, 'sheetPr');
  const tab = settings && color(child(settings, 'tabColor'));
  if (tab) sheet.TabColor = tab;
}

function loadColumns(sheet: Worksheet, element: XmlElement, looks: readonly (CellLook | undefined)[]): void {
  const of = (name: string): number => Number(attribute(element, name) ?? 0);
  const [from, to, characters, look] = [of('min') - 1, of('max') - 1, of('width'), looks[of('style')]];
  const sizes = sheet.layer(Sizes);
  if (characters > 0) sizes.setWidths(from, to, Math.min(widthOf(characters), 255 * pixelsPerCharacter + padding) * pointsPerPixel);
  if (['1', 'true'].includes(attribute(element, 'hidden') ?? '')) sizes.hide('columns', [from, to], true);
  if (look) sheet.layer(CellFormats).grid.set(columnsArea(from, to), look);
}

/** A file counts the padding of a cell as part of a character's width. */
const widthOf = (characters: number): number => Math.trunc(((256 * characters + Math.trunc(128 / pixelsPerCharacter)) / 256) * pixelsPerCharacter);

export function loadLinks(sheet: Worksheet, root: XmlElement, relationships: readonly Relationship[]): void {
  for (const element of listed(root, 'hyperlinks', 'hyperlink')) {
    const box = parseBox(attribute(element, 'ref') ?? '');
    const id = element.attributes.find(({ local, uri }) => local === 'id' && uri !== '')?.value;
    const target = relationships.find((one) => one.id === id)?.target;
    const [place, tip] = [attribute(element, 'location'), attribute(element, 'tooltip')];
    if (!box || (!target && !place)) continue;
    sheet.layer(Links).grid.set(areaOf(box), { ...(target ? { address: target } : {}), ...(place ? { documentReference: place } : {}), ...(tip ? { screenTip: unescaped(tip) } : {}) });
  }
}
