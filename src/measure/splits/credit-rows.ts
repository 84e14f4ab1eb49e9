import type { Column, LongTable, TextColumn } from '../../tables/columns';
import type { SplitRow } from '../../tables/schemas/splits';
import { type DealCredit, type DealCredits, CreditKind, creditsPerRow } from './deal-credits';

/**
 * The rows of a table with one row per credit: the table's own rows, of which a divided one counts for the first who is named,
 * and behind them a row for each further credit. Typed columns all the way: nothing is made per row.
 */
export interface CreditRows {
  /** Per row the table row that it credits. */
  readonly rowOf: Int32Array;
  /** Per row the share of that row, 1 = all of it. */
  readonly shares: Float64Array;
  /** Per row its `CreditKind`. */
  readonly kinds: Uint8Array;
  /** Per row 1 when nobody can tell what counts; absent when that is so nowhere. */
  readonly doubts: Uint8Array | undefined;
  readonly person: TextColumn;
  /** The row of Splits that a divided row counts by. */
  readonly splitOf: ReadonlyMap<number, SplitRow>;
  /** The rows of which the share is not 1. */
  readonly partial: Int32Array;
}

/** The credits of a table whose deals are divided; nothing when none of its rows is. */
export function creditRows(table: LongTable, person: Column, credits: DealCredits, withOverlay: boolean): CreditRows | undefined {
  const creditsOf = creditsPerRow(table, credits);
  if (!creditsOf) return undefined;
  const divided: { readonly row: number; readonly first: DealCredit | undefined; readonly others: readonly DealCredit[] }[] = [];
  for (let r = 0; r < table.rows; r += 1) {
    const credited = creditsOf(r);
    if (!credited) continue;
    const own = withOverlay ? credited : credited.filter(({ kind }) => kind !== CreditKind.overlay);
    const first = own.find(({ kind }) => kind !== CreditKind.overlay);
    if (own.length > 0) divided.push({ row: r, first, others: own.filter((one) => one !== first) });
  }
  const rows = table.rows + divided.reduce((sum, { others }) => sum + others.length, 0);
  const texts = textColumn(person);
  const codeOf = coder(texts.texts);
  const columns = { rowOf: new Int32Array(rows).map((_, r) => r), shares: new Float64Array(rows).fill(1), kinds: new Uint8Array(rows), doubts: new Uint8Array(rows), codes: extended(texts.codes, rows) };
  let next = table.rows;
  const splitOf = new Map<number, SplitRow>();
  const put = (at: number, row: number, { person: name, share, kind, isDoubtful, isSeller, row: split }: DealCredit): void => {
    if (split) splitOf.set(at, split);
    columns.rowOf[at] = row;
    columns.shares[at] = share;
    columns.kinds[at] = kind;
    columns.doubts[at] = Number(isDoubtful);
    columns.codes[at] = isSeller ? texts.codes[row]! : codeOf.of(name);
  };
  for (const { row, first, others } of divided) {
    if (first) put(row, row, first);
    for (const one of others) put(next++, row, one);
  }
  const { codes, doubts, ...rest } = columns;
  const partial = Int32Array.from([...divided.flatMap(({ row, first }) => (first && first.share !== 1 ? [row] : [])), ...numbersFrom(table.rows, rows)]);
  return { ...rest, splitOf, partial, doubts: doubts.includes(1) ? doubts : undefined, person: { kind: 'text', header: person.header, codes, texts: codeOf.texts() } };
}

const numbersFrom = (first: number, end: number): readonly number[] => Array.from({ length: end - first }, (_, i) => first + i);

/** A column of people as texts, so that any name can stand in it. */
function textColumn(person: Column): Pick<TextColumn, 'codes' | 'texts'> {
  if (person.kind === 'text') return person;
  const numbers = person.kind === 'number' ? person.values : person.days;
  const codeOf = coder([]);
  const codes = Int32Array.from(numbers, (number) => (number === number ? codeOf.of(String(number)) : -1));
  return { codes, texts: codeOf.texts() };
}

/** Gives each text its code; an empty text has none. */
function coder(first: readonly string[]): { readonly of: (text: string) => number; readonly texts: () => readonly string[] } {
  const texts = [...first];
  const codes = new Map(texts.map((text, code) => [text, code]));
  const of = (text: string): number => {
    if (text.trim() === '') return -1;
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return { of, texts: () => texts };
}

function extended(values: Int32Array, rows: number): Int32Array {
  const longer = new Int32Array(rows);
  longer.set(values);
  return longer;
}
