import { WorkbookFault } from '../ports/workbook';
import type { Codec } from './zip-codec';
import { portableCodec } from './zip-codec';
import { crc32 } from './zip-crc';
import type { ZipEntry } from './zip-directory';
import { readDirectory } from './zip-directory';
import { saveEntries } from './zip-save';

/**
 * The parts of a package. Names are found whatever their case and with or without a leading slash. A part that is not
 * set keeps its packed bytes, time and place; the same calls give the same bytes.
 */
export interface Zip {
  names(): string[];
  has(name: string): boolean;
  /** The unpacked part, unpacked anew at each call. */
  bytes(name: string): Uint8Array;
  text(name: string): string;
  /** Replaces a part, or adds it at the end. */
  set(name: string, data: string | Uint8Array): void;
  delete(name: string): void;
  /** Keeps the parts as they are now; the function that is given back puts them back. */
  keep(): () => void;
  save(): Uint8Array;
}

// The first day a zip can express: what Excel itself writes.
const fixedTime = 0x00210000;

/** Opens the bytes of a zip. Throws a `WorkbookFault` when they are not one, are protected, or are damaged. */
export function openZip(bytes: Uint8Array, codec: Codec = portableCodec): Zip {
  return zipOf(readDirectory(bytes), codec);
}

/** A zip without parts. */
export function emptyZip(codec: Codec = portableCodec): Zip {
  return zipOf([], codec);
}

const keyOf = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

function zipOf(found: readonly ZipEntry[], codec: Codec): Zip {
  const entries = new Map(found.map((entry) => [keyOf(entry.name), entry]));
  const crc = codec.crc32 ?? crc32;
  const bytes = (name: string): Uint8Array => {
    const entry = entries.get(keyOf(name));
    if (entry === undefined) throw new WorkbookFault('damaged', `${name} is missing`);
    return unpack(entry, codec, crc);
  };
  return {
    names: () => [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(keyOf(name)),
    bytes,
    text: (name) => decodeXml(bytes(name)),
    set: (name, data) => {
      const content = typeof data === 'string' ? new TextEncoder().encode(data) : data;
      const old = entries.get(keyOf(name));
      const sum = crc(content);
      if (old && old.crc === sum && isSame(old, content, codec)) return;
      entries.set(keyOf(name), pack(old?.name ?? name.replace(/^\/+/, ''), content, codec, sum));
    },
    delete: (name) => void entries.delete(keyOf(name)),
    keep: () => {
      const kept = [...entries];
      return () => {
        entries.clear();
        for (const [key, entry] of kept) entries.set(key, entry);
      };
    },
    save: () => saveEntries([...entries.values()]),
  };
}

function unpack(entry: ZipEntry, codec: Codec, crc: (data: Uint8Array) => number): Uint8Array {
  const data = inflated(entry, codec);
  if (data.length !== entry.size || crc(data) !== entry.crc) throw new WorkbookFault('damaged', `${entry.name} does not have the content it should`);
  return data;
}

function inflated(entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.method === 0) return entry.raw;
  if (entry.method !== 8) throw new WorkbookFault('damaged', `${entry.name} is packed in a way Excel does not use`);
  try {
    return codec.inflate(entry.raw, entry.size);
  } catch {
    throw new WorkbookFault('damaged', `${entry.name} cannot be unpacked`);
  }
}

function isSame(entry: ZipEntry, content: Uint8Array, codec: Codec): boolean {
  if (entry.size !== content.length) return false;
  const old = inflated(entry, codec);
  return old.length === content.length && content.every((byte, i) => byte === old[i]);
}

function pack(name: string, content: Uint8Array, codec: Codec, crc: number): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  return { name, nameBytes, flags: 0x800, method: 8, time: fixedTime, crc, size: content.length, raw: codec.deflate(content) };
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  const mark = bytes.length >= 2 ? (bytes[0]! << 8) | bytes[1]! : 0;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** The bytes of an XML part as UTF-8. */
export function utf8Xml(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide ? new TextEncoder().encode(decodeXml(bytes)) : bytes;
}
