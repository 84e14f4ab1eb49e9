import type { Box } from '../box';

/** A formula that has been understood. */
export type Tree =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | CellError }
  /** `{1,2;3,4}` */
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (number | string | boolean | CellError)[])[] }
  | { readonly kind: 'cells'; readonly sheet: string | undefined; readonly box: Box }
  | { readonly kind: 'structured'; readonly table: string; readonly body: string }
  | { readonly kind: 'name'; readonly sheet: string | undefined; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Tree | undefined)[] }
  | { readonly kind: 'sign'; readonly operator: string; readonly of: Tree }
  | { readonly kind: 'percent'; readonly of: Tree }
  | { readonly kind: 'pair'; readonly operator: string; readonly left: Tree; readonly right: Tree };

/** An error value: `#DIV/0!`. */
export class CellError {
  constructor(readonly code: string) {}
}

/** A formula that is right for all we know, but uses what this small calculator does not have. */
export class Unsupported extends Error {}
