import type { Chart } from '../../spec/chart';
import type { Cell, ConditionalFormat, Table } from '../../spec/sheet-spec';
import type { Sparkline } from '../../spec/sparkline';

/** A part of a sheet that stands between `top` and `bottom`; blocks are put below each other. */
export interface Block {
  readonly cells: readonly Cell[];
  readonly tables: readonly Table[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly sparklines: readonly Sparkline[];
  /** Height in points by row, where not automatic. */
  readonly heights: Readonly<Record<number, number>>;
  /** The last row of the block. */
  readonly bottom: number;
}

/** A block with only what is named. */
export const block = (parts: Partial<Block> & Pick<Block, 'bottom'>): Block => ({
  cells: [],
  tables: [],
  conditionalFormats: [],
  charts: [],
  sparklines: [],
  heights: {},
  ...parts,
});

/** Several blocks as one. */
export const joined = (blocks: readonly Block[]): Block => ({
  cells: blocks.flatMap((each) => each.cells),
  tables: blocks.flatMap((each) => each.tables),
  conditionalFormats: blocks.flatMap((each) => each.conditionalFormats),
  charts: blocks.flatMap((each) => each.charts),
  sparklines: blocks.flatMap((each) => each.sparklines),
  heights: Object.assign({}, ...blocks.map((each) => each.heights)),
  bottom: Math.max(0, ...blocks.map((each) => each.bottom)),
});
