import { existsSync, statSync } from 'node:fs';
import { WorkbookFault } from '../ports/workbook';
import { earlierResult, type EarlierResult, sheetNames } from '../xlsx/earlier-result';
import { FileFault, isSameFile, readBytes } from './files';
import { nodeCodec } from './node-codec';

/** A sheet by which an earlier result is known. */
type ResultSheet = 'bonus' | 'kpiCheck' | 'dashboard' | 'statements' | 'letters' | 'agenda';

/** A run makes the sheets that the book has tables for: a book with KPIs alone has no bonus sheet. */
const ofRun: readonly ResultSheet[] = ['bonus', 'kpiCheck', 'dashboard'];

/**
 * Refuses to write a result over somebody else's file, or over an earlier result in which somebody may have changed something.
 * Free to write over: the book itself, where that is asked, an empty file, a device, and an earlier result as it was written.
 */
export function protectOthersFile(out: string, book: string, sheets: readonly ResultSheet[] = ofRun): void {
  if (!existsSync(out) || isSameFile(out, book) || !statSync(out).isFile() || statSync(out).size === 0) return;
  const earlier = earlierAt(out, book, sheets);
  if (earlier !== 'asWritten') throw new FileFault(earlier === 'changed' ? 'changed' : 'exists', out, 'EEXIST');
}

function earlierAt(file: string, book: string, sheets: readonly ResultSheet[]): EarlierResult {
  try {
    return earlierResult(readBytes(file), sheets, sheetsOf(book), nodeCodec);
  } catch (fault) {
    // What is no workbook at all is surely not a result of ours.
    if (fault instanceof WorkbookFault) return 'none';
    throw fault;
  }
}

/** The sheets of the book; undefined where it cannot be read, which is told when it is opened. */
function sheetsOf(book: string): readonly string[] | undefined {
  try {
    return sheetNames(readBytes(book), nodeCodec);
  } catch (fault) {
    if (fault instanceof WorkbookFault || fault instanceof FileFault) return undefined;
    throw fault;
  }
}

/** Refuses to write an export over a file that does not begin as one. */
export function protectOthersText(out: string, starts: readonly string[]): void {
  if (!existsSync(out) || !statSync(out).isFile() || statSync(out).size === 0) return;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readBytes(out));
  if (!starts.some((start) => text.startsWith(start))) throw new FileFault('exists', out, 'EEXIST');
}
