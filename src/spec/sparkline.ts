import type { Range } from './sheet-spec';
import type { Color } from './style';

/**
 * A small native chart within one cell. A host that cannot draw it shows the content of the cell, which says the same as text;
 * where it is drawn, the cell itself is empty.
 */
export interface Sparkline {
  readonly kind: 'column' | 'line';
  /** The cell that it stands in, from 1. */
  readonly row: number;
  readonly column: number;
  /** The cells with the figures, one row or one column of the same sheet. A cell without a figure leaves a gap. */
  readonly values: Range;
  readonly color: Color;
  /** Of the newest figure. */
  readonly lastColor: Color;
}
