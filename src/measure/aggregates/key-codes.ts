import { fold } from '../../core/fold';
import type { Column } from '../../tables/columns';

/** A key per row as a small whole number; −1 where the cell is blank. */
export interface KeyCodes {
  readonly codes: Int32Array;
  /** The number of distinct keys. */
  readonly size: number;
  /** The last count that saw each key, so that nothing has to be wiped before the next. */
  readonly seenIn: Int32Array;
  /** The number of the last count. */
  counts: number;
}

/**
 * Numbers the distinct values of a column. Texts are one key whatever their case, accents and spacing; blank cells are no key.
 * @example keyCodes(customer).codes // [0, 1, 0, -1] for Smit, Jansen, "smit ", blank
 */
export function keyCodes(column: Column): KeyCodes {
  if (column.kind === 'text') return textCodes(column.codes, column.texts);
  const numbers = column.kind === 'number' ? column.values : column.days;
  const known = new Map<number, number>();
  const codes = new Int32Array(numbers.length).fill(-1);
  for (let r = 0; r < numbers.length; r += 1) {
    const number = column.kind === 'day' ? Math.floor(numbers[r]!) : numbers[r]!;
    if (number === number) codes[r] = codeOf(known, number);
  }
  return finished(codes, known.size);
}

const finished = (codes: Int32Array, size: number): KeyCodes => ({ codes, size, seenIn: new Int32Array(size), counts: 0 });

function textCodes(codes: Int32Array, texts: readonly string[]): KeyCodes {
  const known = new Map<string, number>();
  const byText = Int32Array.from(texts, (text) => {
    const folded = fold(text);
    return folded === '' ? -1 : codeOf(known, folded);
  });
  const own = new Int32Array(codes.length);
  for (let r = 0; r < own.length; r += 1) own[r] = codes[r]! < 0 ? -1 : byText[codes[r]!]!;
  return finished(own, known.size);
}

function codeOf<K>(known: Map<K, number>, key: K): number {
  const code = known.get(key) ?? known.size;
  known.set(key, code);
  return code;
}
