import type { Box } from './box';
import type { Worksheet } from './worksheet';

/** What is emptied, copied or pasted of cells. */
export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';
export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/**
 * What a sheet knows of its cells besides their contents: formats, merges, notes, rules. A layer follows the cells when they
 * move. `sheet.layer(Kind)` makes it on first use, one per sheet and kind.
 */
export interface SheetLayer {
  clear(box: Box, what: ClearWhat): void;
  /** Cells were inserted in the box; what stood there moved down or right. */
  insert(box: Box, shift: 'Down' | 'Right'): void;
  /** The box was taken out; what stood below or right of it moved into it. */
  remove(box: Box, shift: 'Up' | 'Left'): void;
  /** The box was copied to the same-sized box on `to`, which may be this sheet. */
  copy(box: Box, to: Worksheet, target: Box, what: CopyWhat): void;
  /** This sheet was copied as a whole to an empty new one. */
  copySheet(to: Worksheet): void;
  /** The rows of the box were put in another order: row `row + i` now holds what was in row `row + order[i]`. */
  reorder?(box: Box, order: readonly number[]): void;
  /** Sheets, tables or cells that formulas refer to were renamed or moved: every formula that the layer keeps is to be rewritten. */
  rewrite?(formula: (text: string) => string): void;
  /** The cells in use because of this layer: formatted cells count for the used range, unless only values are asked for. */
  used?(): Box | undefined;
  /** Merged areas; tables cannot cover them. */
  merges?(): readonly Box[];
  /** True when no cell of the box is locked; locked cells cannot be edited on a protected sheet. */
  isUnlocked?(box: Box): boolean;
}

export type LayerKind<Layer extends SheetLayer> = new (sheet: Worksheet) => Layer;
