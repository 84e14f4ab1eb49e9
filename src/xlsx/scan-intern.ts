/**
 * Gives equal byte runs the same number, so that a text that fills a column is decoded once. All runs lie in the same
 * bytes.
 */
export interface Interner {
  /** The number of the run, from 0 in order of first sight. */
  intern(from: number, to: number): number;
  readonly texts: readonly string[];
}

/** An interner over `bytes`; `decode` turns a run that is new into its text. */
export function internerOf(bytes: Uint8Array, decode: (from: number, to: number) => string): Interner {
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let slots = new Int32Array(1024).fill(-1);

  const isKnown = (id: number, from: number, to: number): boolean =>
    to - from === ends[id]! - starts[id]! && sameBytes(bytes, starts[id]!, from, to);
  const place = (from: number, to: number): number => {
    let slot = hash(bytes, from, to) & (slots.length - 1);
    for (let id = slots[slot]!; id >= 0 && !isKnown(id, from, to); id = slots[slot]!) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 4).fill(-1);
    for (let id = 0; id < texts.length; id++) slots[place(starts[id]!, ends[id]!)] = id;
  };
  const intern = (from: number, to: number): number => {
    const slot = place(from, to);
    const known = slots[slot]!;
    if (known >= 0) return known;
    const id = texts.push(decode(from, to)) - 1;
    starts.push(from);
    ends.push(to);
    slots[slot] = id;
    if (texts.length * 2 > slots.length) grow();
    return id;
  };
  return { intern, texts };
}

function hash(bytes: Uint8Array, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

function sameBytes(bytes: Uint8Array, start: number, from: number, to: number): boolean {
  for (let i = from, j = start; i < to; i++, j++) if (bytes[i] !== bytes[j]) return false;
  return true;
}
