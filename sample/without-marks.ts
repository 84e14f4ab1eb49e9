import { nodeCodec } from '../src/cli/node-codec';
import { openZip } from '../src/xlsx/zip';

const book = 'xl/workbook.xml';

/** The workbook without the hidden names that mark sheets as made by Koers: these sheets are the user's own. */
export function withoutMarks(workbook: Uint8Array): Uint8Array {
  const zip = openZip(workbook, nodeCodec);
  zip.set(book, zip.text(book).replace(/<definedName [^>]*name="_koers\.[^>]*>[^<]*<\/definedName>/g, ''));
  return zip.save();
}
