import { readBook } from '../../src/xlsx/book/book-index';
import { stagedParts } from '../../src/xlsx/package/parts';
import { escapeXml } from '../../src/xlsx/xml/escape';
import { listed } from '../../src/xlsx/xml/outline';
import { splice, withAttribute } from '../../src/xlsx/xml/splice';
import type { Zip } from '../../src/xlsx/zip';
import { quoteSheet } from '../model/address';
import type { SheetPair } from './save-pairs';

/** Gives sheets of a file the names that they have now; what refers to them follows. */
export function renameSheets(zip: Zip, pairs: readonly SheetPair[]): void {
  const renamed = new Map(pairs.filter(({ sheet, old }) => sheet.Name !== old.Name).map(({ sheet, old }) => [old.Name.toLowerCase(), sheet.Name]));
  if (renamed.size === 0) return;
  const parts = stagedParts(zip);
  const book = readBook(parts);
  const sheets = listed(book.root, 'sheets', 'sheet');
  const edits = book.sheets.flatMap(({ name, index }) => {
    const [element, next] = [sheets[index], renamed.get(name.toLowerCase())];
    return element && next !== undefined ? [withAttribute(book.xml, element, 'name', escapeXml(next))] : [];
  });
  parts.set(book.part, followed(splice(book.xml, edits), renamed));
  const others = zip.names().filter((name) => /^\/?xl\/.*(worksheets|charts)\/[^/]+\.xml$/i.test(name));
  for (const name of others) {
    const xml = parts.text(name);
    const after = followed(xml, renamed);
    if (after !== xml) parts.set(name, after);
  }
  parts.commit();
}

const formulas = /(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName)(?:\s[^>]*)?>)([^<]+)/g;
const links = /(\slocation=")([^"]+)/g;
const reference = /(?<![\p{L}\p{N}_.'])(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** Everything in a part that refers to a renamed sheet, with its new name. */
function followed(xml: string, renamed: ReadonlyMap<string, string>): string {
  const follow = (_whole: string, head: string, text: string): string =>
    head +
    text.replaceAll('&apos;', "'").replace(reference, (own: string, quoted: string | undefined, bare: string | undefined) => {
      const name = (quoted?.replaceAll("''", "'") ?? bare ?? '').replaceAll('&amp;', '&');
      const next = renamed.get(name.toLowerCase());
      return next === undefined ? own : `${escapeXml(quoteSheet(next))}!`;
    });
  return xml.replace(formulas, follow).replace(links, follow);
}
