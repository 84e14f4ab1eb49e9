import type { CellBlock } from '../../src/ports/cell-block';
import { CellKind } from '../../src/ports/cell-block';
import type { Area, WorkbookOutline } from '../../src/ports/workbook';
import { WorkbookFault } from '../../src/ports/workbook';
import { xlsxReader } from '../../src/xlsx/read';
import type { Zip } from '../../src/xlsx/zip';
import { emptyZip, openZip } from '../../src/xlsx/zip';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A cell as a test reads it: error codes start with `#`, a formula without value is `uncalculated`. */
export type Seen = number | string | boolean | null | { readonly error: string } | 'uncalculated';

export interface Fixture {
  readonly sheet?: string;
  readonly strings?: string;
  readonly workbook?: string;
  /** Parts beside or instead of the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
}

export const sheetXml = (rows: string, after = ''): string => `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

export const relationshipsXml = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packageRelations}">${targets.map(([kind, target], i) => `<Relationship Id="rId${String(i + 1)}" Type="${relations}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

export const workbookXml = (before = '', after = ''): string =>
  `<workbook xmlns="${main}" xmlns:r="${relations}">${before}<sheets><sheet name="Sales" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`;

/** A package by hand, so that what is read was not written by Koers. */
export function fixture({ sheet = sheetXml(''), strings, workbook = workbookXml(), parts = {} }: Fixture): Zip {
  const zip = emptyZip();
  zip.set('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.set('_rels/.rels', relationshipsXml(['officeDocument', 'xl/workbook.xml']));
  zip.set('xl/workbook.xml', workbook);
  zip.set('xl/_rels/workbook.xml.rels', relationshipsXml(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']));
  zip.set('xl/worksheets/sheet1.xml', sheet);
  if (strings !== undefined) zip.set('xl/sharedStrings.xml', strings);
  for (const [name, content] of Object.entries(parts)) zip.set(name, content);
  return zip;
}

export const outlineOf = (zip: Zip): Promise<WorkbookOutline> => xlsxReader(openZip(zip.save())).outline();

/** The used cells of a sheet (default the first), row by row. */
export async function cellsOf(zip: Zip, name?: string): Promise<Seen[][]> {
  const reader = xlsxReader(openZip(zip.save()));
  const { sheets } = await reader.outline();
  const used = (name === undefined ? sheets[0] : sheets.find((sheet) => sheet.name === name))?.used;
  return used === undefined ? [] : seenIn(reader.read(used));
}

export async function seenIn(blocks: AsyncIterable<CellBlock>): Promise<Seen[][]> {
  const rows: Seen[][] = [];
  for await (const block of blocks) {
    for (let row = 0; row < block.rows; row++) {
      rows.push(Array.from({ length: block.columns }, (_, column) => seen(block, row * block.columns + column)));
    }
  }
  return rows;
}

export async function blocksOf(zip: Zip, area: Area): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of xlsxReader(zip).read(area)) blocks.push(block);
  return blocks;
}

function seen({ kinds, numbers, texts }: CellBlock, index: number): Seen {
  const number = numbers[index]!;
  switch (kinds[index]) {
    case CellKind.blank:
      return null;
    case CellKind.number:
      return number;
    case CellKind.text:
      return texts[number]!;
    case CellKind.boolean:
      return number === 1;
    case CellKind.error:
      return { error: texts[number]! };
    case CellKind.uncalculated:
      return 'uncalculated';
    default:
      throw new Error(`unknown kind ${String(kinds[index])}`);
  }
}

/** The reason of the fault that a calculation ends with, or 'none'; any other error is passed on. */
export async function reasonOf(calculation: () => Promise<unknown>): Promise<string> {
  try {
    await calculation();
  } catch (error) {
    if (error instanceof WorkbookFault) return error.reason;
    throw error;
  }
  return 'none';
}
