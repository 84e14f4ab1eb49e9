import { existsSync, statSync } from 'node:fs';
import { WorkbookFault } from '../ports/workbook';
import { holdsOwnSheet } from '../xlsx/holds-own-sheet';
import { isSameFile, readBytes, refuseExisting } from './files';
import { nodeCodec } from './node-codec';

/** The sheet by which an earlier result is known. */
type ResultSheet = 'bonus' | 'statements' | 'letters';

/**
 * Refuses to write a result over somebody else's file. Free to write over: the book itself, where that is asked, an empty
 * file, a device, and an earlier result of Koers.
 */
export function protectOthersFile(out: string, book: string, sheet: ResultSheet = 'bonus'): void {
  if (!existsSync(out) || isSameFile(out, book) || !statSync(out).isFile() || statSync(out).size === 0) return;
  if (!isEarlierResult(out, sheet)) refuseExisting(out);
}

function isEarlierResult(file: string, sheet: ResultSheet): boolean {
  try {
    return holdsOwnSheet(readBytes(file), sheet, nodeCodec);
  } catch (fault) {
    // What is no workbook at all is surely not a result of ours.
    if (fault instanceof WorkbookFault) return false;
    throw fault;
  }
}

/** Refuses to write an export over a file that does not begin as one. */
export function protectOthersText(out: string, starts: readonly string[]): void {
  if (!existsSync(out) || !statSync(out).isFile() || statSync(out).size === 0) return;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readBytes(out));
  if (!starts.some((start) => text.startsWith(start))) refuseExisting(out);
}
