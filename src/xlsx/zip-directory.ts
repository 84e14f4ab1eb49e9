import { WorkbookFault } from '../ports/workbook';
import { find } from './scan-bytes';

/** One file in a zip, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** Only whether the name is UTF-8 (bit 11) survives. */
  readonly flags: number;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly raw: Uint8Array;
}

interface Source {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const oleSignature = 0xe011cfd0;
const unknown32 = 0xffffffff;
const largestPart = 2 ** 31 - 1;
// Deflate cannot do better than 1032 : 1, so a directory that promises more is lying.
const bestRatio = 1032;

const damaged = (detail: string): WorkbookFault => new WorkbookFault('damaged', detail);

/** Reads the directory of a zip; the sizes in it are trusted above those in front of the data, which may be absent. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseForeignFiles(bytes, view);
  try {
    const place = directoryPlace(view);
    return entriesAt({ bytes, view }, place).filter((entry) => !entry.name.endsWith('/'));
  } catch (error) {
    if (error instanceof RangeError) throw damaged('the zip directory points outside the file');
    throw error;
  }
}

function refuseForeignFiles(bytes: Uint8Array, view: DataView): void {
  const magic = view.byteLength >= 4 ? view.getUint32(0, true) : 0;
  if (magic === oleSignature) throw oleFault(bytes);
  if (magic !== localSignature && magic !== endSignature) throw new WorkbookFault('notAWorkbook', 'the file is not a zip');
}

// An old .xls and an .xlsx with a password are the same kind of container; the name of the stream inside tells them apart.
function oleFault(bytes: Uint8Array): WorkbookFault {
  const isOldBook = find(bytes, 0, utf16('Workbook')) >= 0 && find(bytes, 0, utf16('EncryptedPackage')) < 0;
  return isOldBook ? new WorkbookFault('notAWorkbook', 'the file is an .xls') : new WorkbookFault('encrypted', 'the file is protected with a password');
}

const utf16 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));

function directoryPlace(view: DataView): DirectoryPlace {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const has64 = end >= 20 && view.getUint32(end - 20, true) === locator64Signature;
  if (!has64 || (count !== 0xffff && offset !== unknown32 && view.getUint32(end + 12, true) !== unknown32)) return { count, offset };
  const at = uint64(view, end - 20 + 8);
  if (view.getUint32(at, true) !== end64Signature) throw damaged('the zip64 end record is missing');
  return { count: uint64(view, at + 32), offset: uint64(view, at + 48) };
}

function endRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === endSignature && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged('the zip has no directory: the file is cut short');
}

function uint64(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (value > Number.MAX_SAFE_INTEGER) throw damaged('a zip64 number is out of range');
  return value;
}

function entriesAt(source: Source, place: DirectoryPlace): ZipEntry[] {
  const { view } = source;
  const out: ZipEntry[] = [];
  let at = place.offset;
  for (let i = 0; i < place.count; i++) {
    if (view.getUint32(at, true) !== centralSignature) throw damaged('the zip directory is broken');
    out.push(entryAt(source, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return out;
}

function entryAt({ bytes, view }: Source, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const flags = view.getUint16(at + 8, true);
  const nameBytes = slice(bytes, at + 46, nameLength);
  const name = new TextDecoder().decode(nameBytes);
  if (flags & 1) throw new WorkbookFault('encrypted', name);
  const wide = wideNumbers(view, at, at + 46 + nameLength);
  const method = view.getUint16(at + 10, true);
  refuseImpossibleSize(name, method, wide.packed, wide.size);
  return {
    name,
    nameBytes,
    flags: flags & 0x800,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: wide.size,
    raw: slice(bytes, dataStart(view, wide.offset, name), wide.packed),
  };
}

/** Sizes and offset, from the zip64 extra field for those that do not fit in 32 bits. */
function wideNumbers(view: DataView, at: number, extra: number): { size: number; packed: number; offset: number } {
  let next = extra64(view, extra, extra + view.getUint16(at + 30, true));
  const wide = (field: number): number => {
    const value = view.getUint32(field, true);
    if (value !== unknown32 || next === undefined) return value;
    next += 8;
    return uint64(view, next - 8);
  };
  const size = wide(at + 24);
  const packed = wide(at + 20);
  return { size, packed, offset: wide(at + 42) };
}

function extra64(view: DataView, from: number, end: number): number | undefined {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function refuseImpossibleSize(name: string, method: number, packed: number, size: number): void {
  if (size > largestPart) throw new WorkbookFault('tooLarge', name);
  const most = method === 0 ? packed : packed * bestRatio + bestRatio;
  if (size > most) throw damaged(`${name} says it unpacks to more than is possible`);
}

function dataStart(view: DataView, offset: number, name: string): number {
  if (view.getUint32(offset, true) !== localSignature) throw damaged(`${name} is not where the zip directory says`);
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw damaged('a part runs past the end of the file');
  return bytes.subarray(start, start + length);
}
