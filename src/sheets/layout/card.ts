import type { CellContent } from '../../spec/sheet-spec';

/** A key figure: what it is, the figure, and what it covers. */
export interface Card {
  readonly label: string;
  readonly figure: CellContent;
  readonly format: string;
  readonly note: string;
  readonly needsAttention: boolean;
}
