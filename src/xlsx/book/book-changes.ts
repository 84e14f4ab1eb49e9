import { officeRelations } from '../xml/namespaces';
import { escapeXml } from '../xml/escape';
import { attribute, child } from '../xml/outline';
import type { Edit } from '../xml/splice';
import { appended, insertedInOrder, replacement, splice, withAttribute } from '../xml/splice';
import type { BookIndex } from './book-index';

const childOrder = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr'];

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationId: string;
}

export interface NameSetting {
  readonly name: string;
  readonly sheetIndex?: number;
  /** Undefined takes the name away. */
  readonly text: string | undefined;
  readonly hidden?: true;
}

/** `workbook.xml` with sheets added at the end, names set, and full calculation on load. */
export function changedBook(book: BookIndex, sheets: readonly NewSheet[], names: readonly NameSetting[]): string {
  return splice(book.xml, [...sheetEdits(book, sheets), ...nameEdits(book, names), ...calculationEdits(book)]);
}

function sheetEdits(book: BookIndex, sheets: readonly NewSheet[]): readonly Edit[] {
  const list = child(book.root, 'sheets');
  if (sheets.length === 0 || list === undefined) return [];
  // The prefix is declared on the sheet itself: not every producer declares it on the root.
  const xml = sheets.map((s) => `<${list.prefix}sheet name="${escapeXml(s.name)}" sheetId="${s.sheetId}" xmlns:r="${officeRelations}" r:id="${s.relationId}"/>`);
  return [appended(book.xml, list, xml.join(''))];
}

function nameEdits(book: BookIndex, settings: readonly NameSetting[]): readonly Edit[] {
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const setting of settings) {
    const same = book.names.find((n) => n.sheetIndex === setting.sheetIndex && n.name.toLowerCase() === setting.name.toLowerCase());
    const xml = setting.text === undefined ? '' : nameXml(book.root.prefix, setting, setting.text);
    if (same !== undefined) edits.push(replacement(same.element, xml));
    else if (xml !== '') added.push(xml);
  }
  return added.length === 0 ? edits : [...edits, addedNames(book, added.join(''))];
}

function addedNames({ xml, root }: BookIndex, names: string): Edit {
  const list = child(root, 'definedNames');
  if (list !== undefined) return appended(xml, list, names);
  const tag = `${root.prefix}definedNames`;
  return insertedInOrder(root, 'definedNames', childOrder, `<${tag}>${names}</${tag}>`);
}

function nameXml(prefix: string, { name, sheetIndex, hidden }: NameSetting, text: string): string {
  const local = sheetIndex === undefined ? '' : ` localSheetId="${sheetIndex}"`;
  return `<${prefix}definedName name="${escapeXml(name)}"${local}${hidden ? ' hidden="1"' : ''}>${escapeXml(text)}</${prefix}definedName>`;
}

function calculationEdits(book: BookIndex): readonly Edit[] {
  const settings = child(book.root, 'calcPr');
  if (settings === undefined) return [insertedInOrder(book.root, 'calcPr', childOrder, `<${book.root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  return attribute(settings, 'fullCalcOnLoad') === '1' ? [] : [withAttribute(book.xml, settings, 'fullCalcOnLoad', '1')];
}
