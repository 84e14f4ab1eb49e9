import { WorkbookFault } from '../ports/workbook';
import type { ZipEntry } from './zip-directory';

const localLength = 30;
const centralLength = 46;
const endLength = 22;

interface Target {
  readonly out: Uint8Array;
  readonly view: DataView;
}

/** Puts the entries, packed as they are, in a new zip. */
export function saveEntries(entries: readonly ZipEntry[]): Uint8Array {
  const dataLength = entries.reduce((sum, entry) => sum + localLength + entry.nameBytes.length + entry.raw.length, 0);
  const directoryLength = entries.reduce((sum, entry) => sum + centralLength + entry.nameBytes.length, 0);
  const total = dataLength + directoryLength + endLength;
  if (total > 0xffffffff || entries.length > 0xfffe) throw new WorkbookFault('tooLarge', 'the workbook does not fit in a plain zip');
  const out = new Uint8Array(total);
  const target = { out, view: new DataView(out.buffer) };
  let offset = 0;
  let central = dataLength;
  for (const entry of entries) {
    writeCentral(target, central, entry, offset);
    offset = writeLocal(target, offset, entry);
    central += centralLength + entry.nameBytes.length;
  }
  writeEnd(target.view, central, entries.length, dataLength);
  return out;
}

function writeLocal({ out, view }: Target, at: number, entry: ZipEntry): number {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
  out.set(entry.nameBytes, at + localLength);
  const data = at + localLength + entry.nameBytes.length;
  out.set(entry.raw, data);
  return data + entry.raw.length;
}

function writeCentral({ out, view }: Target, at: number, entry: ZipEntry, offset: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeShared(view, at + 6, entry);
  view.setUint32(at + 42, offset, true);
  out.set(entry.nameBytes, at + centralLength);
}

/** The fields that stand in front of the data and in the directory alike. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function writeEnd(view: DataView, at: number, count: number, offset: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - offset, true);
  view.setUint32(at + 16, offset, true);
}
