import { WorkbookFault } from '../../ports/workbook';
import type { BookSheet } from '../book/book-index';
import type { Parts } from '../package/parts';

/** What a rewritten sheet keeps of itself. A sheet that its user has protected is not rewritten. */
export function keptCodeName(parts: Parts, sheet: BookSheet | undefined): { readonly codeName?: string } {
  if (sheet?.part === undefined) return {};
  const xml = parts.text(sheet.part);
  if (isProtected(xml)) throw new WorkbookFault('protected', `the sheet ${sheet.name} is protected`);
  const codeName = /<(?:\w+:)?sheetPr\b[^>]*\scodeName="([^"]*)"/.exec(xml)?.[1];
  return codeName === undefined ? {} : { codeName };
}

/** True when the sheet may not be changed. */
export const isProtected = (sheetXml: string): boolean => /<(?:\w+:)?sheetProtection\b[^>]*\ssheet=["'](?:1|true)["']/.test(sheetXml);
