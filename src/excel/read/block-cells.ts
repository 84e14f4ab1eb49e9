import { CellKind } from '../../ports/cell-block';

/** A rectangle inside a block, rows and columns from 0, last ones included. */
export interface BlockPart {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells of a block as Excel gives them, before it is known which texts are error codes. */
export interface BlockCells {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
  /** What the texts took of the answer, in characters. */
  readonly characters: number;
  /** Holds every text that looks like an error code; undefined without any. */
  readonly suspects: BlockPart | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

// #N/A, #DIV/0!, #WAARDE!, #¡NUM!: capitals, signs and no blanks, in any language.
const errorLike = /^#[¡¿]?\p{Lu}[^\s\p{Ll}]*$/u;

/** True for a text that Excel may show for an error. */
export const looksLikeError = (text: string): boolean => errorLike.test(text);

/**
 * Values as Excel gives them (blank = '') as dense columns of kinds and numbers: for each cell its kind, and for a text its
 * place among the distinct texts. One pass, no object per cell.
 */
export function blockCells(values: readonly (readonly unknown[])[], columns: number): BlockCells {
  const kinds = new Uint8Array(values.length * columns);
  const numbers = new Float64Array(values.length * columns);
  const texts = new Map<string, number>();
  const suspicious = new Set<number>();
  const seen = { characters: 0, suspects: undefined as Mutable<BlockPart> | undefined };
  let at = 0;
  for (let r = 0; r < values.length; r++) {
    const row = values[r]!;
    for (let c = 0; c < columns; c++, at++) {
      const value = row[c];
      if (typeof value === 'number') {
        kinds[at] = CellKind.number;
        numbers[at] = value;
      } else if (typeof value === 'string') {
        if (value === '') continue;
        let place = texts.get(value);
        if (place === undefined) {
          place = texts.size;
          texts.set(value, place);
          if (looksLikeError(value)) suspicious.add(place);
        }
        kinds[at] = CellKind.text;
        numbers[at] = place;
        seen.characters += value.length;
        if (suspicious.size > 0 && suspicious.has(place)) seen.suspects = widened(seen.suspects, r, c);
      } else if (typeof value === 'boolean') {
        kinds[at] = CellKind.boolean;
        numbers[at] = value ? 1 : 0;
      }
    }
  }
  return { kinds, numbers, texts: [...texts.keys()], ...seen };
}

function widened(part: Mutable<BlockPart> | undefined, row: number, column: number): Mutable<BlockPart> {
  if (part === undefined) return { top: row, left: column, bottom: row, right: column };
  part.bottom = row;
  part.left = Math.min(part.left, column);
  part.right = Math.max(part.right, column);
  return part;
}

/** Turns the texts that Excel says are errors into error cells. */
export function markErrors({ kinds }: BlockCells, columns: number, { top, left, bottom, right }: BlockPart, types: readonly (readonly string[])[]): void {
  for (let r = top; r <= bottom; r++) {
    for (let c = left; c <= right; c++) {
      const at = r * columns + c;
      if (kinds[at] === CellKind.text && types[r - top]?.[c - left] === 'Error') kinds[at] = CellKind.error;
    }
  }
}
