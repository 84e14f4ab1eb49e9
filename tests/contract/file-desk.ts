import { readBook } from '../../src/xlsx/book/book-index';
import { setCells } from '../../src/xlsx/edit/set-cells';
import { attribute, listed, outlineXml } from '../../src/xlsx/xml/outline';
import { rowCells, sheetRows } from '../../src/xlsx/edit/sheet-rows';
import { stagedParts } from '../../src/xlsx/package/parts';
import type { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import type { Zip } from '../../src/xlsx/zip';
import { openZip } from '../../src/xlsx/zip';
import { parseRange } from '../../src/spec/place/cell-reference';
import { sheetSpec } from '../xlsx/write-spec';
import type { Desk } from './desk';

/** A workbook in a file; what the user does is done to the parts of the file, which is then opened again. */
export async function fileDesk(bytes: Uint8Array): Promise<Desk> {
  let workbook: XlsxWorkbook = openXlsxWorkbook(bytes);
  const edit = async (change: (zip: Zip) => void): Promise<void> => {
    const zip = openZip(workbook.save());
    change(zip);
    workbook = openXlsxWorkbook(zip.save());
  };
  const editPart = (part: (zip: Zip) => string, change: (xml: string) => string): Promise<void> => edit((zip) => zip.set(part(zip), change(zip.text(part(zip)))));
  const book = (): string => 'xl/workbook.xml';
  return {
    get workbook() {
      return workbook;
    },
    rename: (name, to) => editPart(book, (xml) => xml.replace(`name="${inXml(name)}"`, `name="${inXml(to)}"`).replaceAll(`'${inFormula(name)}'!`, `'${inFormula(to)}'!`)),
    copy: async (name) => {
      // The copy of a sheet is a sheet of its own, with a mark that only holds on itself.
      const copied = `${name} (2)`;
      await workbook.write([sheetSpec({ id: 'findings', name: copied, cells: [{ row: 1, column: 1, content: 'kopie' }] })]);
      const index = (await workbook.outline()).sheets.findIndex((sheet) => sheet.name === copied);
      await editPart(book, (xml) => xml.replace('<definedName name="_koers.findings"', `<definedName name="_koers.bonus" localSheetId="${index}"`));
      return copied;
    },
    protect: (name) => editPart((zip) => partOf(zip, name), (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>')),
    protectBook: () => editPart(book, (xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')),
    type: (name, cell, formula) => {
      const { top, left } = parseRange(cell)!;
      return editPart((zip) => partOf(zip, name), (xml) => setCells(xml, name, [{ row: top, column: left, content: { formula: formula.slice(1) } }]));
    },
    formula: async (name, cell) => {
      const zip = openZip(workbook.save());
      const { top, left } = parseRange(cell)!;
      const rows = sheetRows(zip.text(partOf(zip, name)), name);
      const found = rowCells(rows.row(top)?.inside ?? '', rows.prefix).find(({ column }) => column === left);
      return (/<f>([^<]*)</.exec(found?.xml ?? '')?.[1] ?? '').replace(/&apos;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, '&');
    },
    numberFormat: async (name, cell) => {
      const zip = openZip(workbook.save());
      const { top, left } = parseRange(cell)!;
      const rows = sheetRows(zip.text(partOf(zip, name)), name);
      const style = Number(rowCells(rows.row(top)?.inside ?? '', rows.prefix).find(({ column }) => column === left)?.style ?? 0);
      return formatOf(zip.text('xl/styles.xml'), style);
    },
    close: () => undefined,
  };
}

/** The number format of a cell style: one of the workbook's own, or by its number. */
function formatOf(xml: string, style: number): string {
  const root = outlineXml(xml, 'xl/styles.xml');
  const id = attribute(listed(root, 'cellXfs', 'xf')[style]!, 'numFmtId') ?? '0';
  const own = listed(root, 'numFmts', 'numFmt').find((format) => attribute(format, 'numFmtId') === id);
  return (own && attribute(own, 'formatCode')) ?? id;
}

const inXml = (name: string): string => name.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&apos;').replace(/&apos;/g, "'");
const inFormula = (name: string): string => inXml(name).replace(/'/g, "''");

function partOf(zip: Zip, name: string): string {
  const part = readBook(stagedParts(zip)).sheets.find((sheet) => sheet.name === name)?.part;
  if (part === undefined) throw new Error(`there is no sheet ${name}`);
  return part;
}
