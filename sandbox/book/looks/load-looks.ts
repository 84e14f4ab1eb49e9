import type { BookIndex } from '../../../src/xlsx/book/book-index';
import type { Parts } from '../../../src/xlsx/package/parts';
import { isKind, relationshipsOf } from '../../../src/xlsx/package/relationships';
import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { outlineXml } from '../../../src/xlsx/xml/outline';
import type { Workbook } from '../../model/workbook';
import type { Worksheet } from '../../model/worksheet';
import { loadCellLooks } from './cell-looks';
import { loadCharts } from './charts';
import { colorReader } from './colors';
import { loadNotes } from './notes';
import { loadRules } from './rules';
import { loadLinks, loadView } from './sheet-view';
import type { FileStyles } from './styles';
import { fileStyles } from './styles';
import { loadValidations } from './validations';

/** Beyond this size the looks of single cells are left out: going through all of them would take too long. */
const longestForCells = 60_000_000;

type Color = ReturnType<typeof colorReader>;

/** Reads how the sheets of a file look and what lies on them. Left out: pictures, shapes, colour scales and rich text inside a cell. */
export function loadLooks(book: Workbook, parts: Parts, index: BookIndex): void {
  const root = (kind: string): XmlElement | undefined => {
    const part = index.relationships.find((one) => isKind(one, kind))?.part;
    return part !== undefined && parts.has(part) ? outlineXml(parts.text(part), part) : undefined;
  };
  const color = colorReader(root('theme'));
  const file = root('styles');
  const styles = file ? fileStyles(file, color) : { cells: [], conditional: [] };
  index.sheets.forEach(({ part }, i) => {
    if (part !== undefined && parts.has(part)) loadSheetLooks(book.sheets[i]!, parts, part, { styles, color });
  });
}

function loadSheetLooks(sheet: Worksheet, parts: Parts, part: string, { styles, color }: { readonly styles: FileStyles; readonly color: Color }): void {
  const xml = parts.text(part);
  const [start, end] = [xml.search(/<(?:\w+:)?sheetData[\s>/]/), xml.search(/<\/(?:\w+:)?sheetData>/)];
  const around = end < 0 ? xml : xml.slice(0, start) + xml.slice(xml.indexOf('>', end) + 1);
  const root = outlineXml(around, part);
  const relationships = relationshipsOf(parts, part);
  loadView(sheet, root, styles.cells, color);
  if (end > 0 && end - start < longestForCells) loadCellLooks(sheet, xml.slice(start, end), styles.cells);
  loadLinks(sheet, root, relationships);
  loadRules(sheet, root, styles.conditional, color);
  loadValidations(sheet, root);
  for (const one of relationships) {
    if (one.part === undefined || !parts.has(one.part)) continue;
    if (isKind(one, 'comments')) loadNotes(sheet, outlineXml(parts.text(one.part), one.part));
    if (isKind(one, 'drawing')) loadCharts(sheet, parts, one.part);
  }
}
