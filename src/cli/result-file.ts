import { existsSync, statSync } from 'node:fs';
import { WorkbookFault } from '../ports/workbook';
import { holdsOwnSheet } from '../xlsx/holds-own-sheet';
import { isSameFile, readBytes, refuseExisting } from './files';
import { nodeCodec } from './node-codec';

/**
 * Refuses to write a result over somebody else's file. Free to write over: the book itself, where that is asked, an empty
 * file, a device, and an earlier result of Koers.
 */
export function protectOthersFile(out: string, book: string): void {
  if (!existsSync(out) || isSameFile(out, book) || !statSync(out).isFile() || statSync(out).size === 0) return;
  if (!isEarlierResult(out)) refuseExisting(out);
}

function isEarlierResult(file: string): boolean {
  try {
    return holdsOwnSheet(readBytes(file), 'bonus', nodeCodec);
  } catch (fault) {
    // What is no workbook at all is surely not a result of ours.
    if (fault instanceof WorkbookFault) return false;
    throw fault;
  }
}
