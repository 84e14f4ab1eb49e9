import { readBook } from '../../src/xlsx/book/book-index';
import { stagedParts } from '../../src/xlsx/package/parts';
import { escapeXml } from '../../src/xlsx/xml/escape';
import { openZip } from '../../src/xlsx/zip';
import type { Codec } from '../../src/xlsx/zip-codec';
import type { Workbook } from '../model/workbook';

const stranger = 'sandbox.';

/** The id under which a sheet of the user goes through the writer of own sheets; its mark is taken off again. */
export const strangerId = (index: number): string => `${stranger}${index}`;

interface Settling {
  readonly isNew: boolean;
  readonly codec?: Codec;
}

/** Takes the marks off sheets of the user, and gives a new file the defined names of the book. */
export function settleNames(bytes: Uint8Array, book: Workbook, { isNew, codec }: Settling): Uint8Array {
  const zip = openZip(bytes, codec);
  const parts = stagedParts(zip);
  const index = readBook(parts);
  const marks = new RegExp(`<definedName name="_koers\\.${stranger.replace('.', '\\.')}\\d+"[^>]*>[^<]*</definedName>`, 'g');
  const unmarked = index.xml.replace(marks, '');
  const xml = isNew ? unmarked.replace('</definedNames>', `${namesOf(book)}</definedNames>`) : unmarked;
  parts.set(index.part, xml.replace('<definedNames></definedNames>', ''));
  parts.commit();
  return zip.save();
}

const isWritten = (name: string): boolean => /^(_koers\.|print_)/i.test(name);

const namesOf = ({ names }: Workbook): string =>
  names
    .filter(({ Name, home }) => home === undefined && !isWritten(Name))
    .map(({ Name, Formula, Visible }) => `<definedName name="${escapeXml(Name)}"${Visible ? '' : ' hidden="1"'}>${escapeXml(Formula.replace(/^=/, ''))}</definedName>`)
    .join('');
