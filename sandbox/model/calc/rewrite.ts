import { refuse } from '../host-error';
import type { Reference } from './reference';
import { displaced, reference, referenceText } from './reference';
import type { Token } from './tokens';
import { tokens } from './tokens';

/** What becomes of the pieces of a formula; what is left out stays as it is. */
export interface Rewrite {
  /** `sheet` is the sheet that the reference names, undefined for the formula's own. `'#REF!'` when its cells are gone. */
  readonly reference?: (reference: Reference) => Reference | '#REF!';
  readonly structured?: (table: string, body: string) => string | undefined;
  /** A name, or a reference's or name's sheet. */
  readonly sheet?: (sheet: string) => Reference['sheet'] | '#REF!';
}

/** Rewrites a formula piece by piece. A formula that cannot be read for certain is refused, never damaged. */
export function rewrite(formula: string, how: Rewrite): string {
  const pieces = tokens(formula);
  if (pieces.some(({ kind }) => kind === 'unknown')) refuse('NotImplemented', `[simulated Excel] references in ${formula} cannot be followed`);
  return pieces.map((token) => piece(token, how)).join('');
}

function piece(token: Token, how: Rewrite): string {
  if (token.kind === 'structured') return how.structured?.(token.table ?? '', token.body ?? '') ?? token.source;
  if (token.kind === 'reference') return referencePiece(token, how);
  if (token.sheet === undefined || !how.sheet) return token.source;
  const sheet = how.sheet(token.sheet);
  return sheet === '#REF!' ? '#REF!' : referenceOn(sheet ?? token.sheet, token.body ?? '');
}

function referencePiece(token: Token, how: Rewrite): string {
  const found = reference(token);
  if (!found) return token.source;
  const sheet = found.sheet === undefined ? undefined : how.sheet?.(found.sheet);
  if (sheet === '#REF!') return '#REF!';
  const renamed = sheet === undefined ? found : { ...found, sheet };
  const moved = how.reference?.(renamed) ?? renamed;
  if (moved === '#REF!') return '#REF!';
  return moved === found ? token.source : referenceText(moved);
}

const referenceOn = (sheet: string, body: string): string => `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${body}`;

/** A formula as it reads when it is copied so many rows and columns further. */
export const copiedFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0 ? formula : rewrite(formula, { reference: (found) => displaced(found, rows, columns) ?? '#REF!' });
