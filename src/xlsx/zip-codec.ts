import { deflateSync, inflateSync } from 'fflate';

/** Raw deflate in both directions; Node may bring a faster one than the default. */
export type Codec = {
  /** Unpacks `raw`, of which the directory says that it holds `size` bytes. Throws when the data is broken. */
  inflate(raw: Uint8Array, size: number): Uint8Array;
  deflate(data: Uint8Array): Uint8Array;
  crc32?(data: Uint8Array): number;
};

/** The codec that runs everywhere. */
export const portableCodec: Codec = {
  inflate: (raw, size) => inflateSync(raw, { out: new Uint8Array(size) }),
  deflate: (data) => deflateSync(data, { level: 6 }),
};
