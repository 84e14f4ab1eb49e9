import type { Cell, Link, SheetId, SheetSpec } from '../spec/sheet-spec';
import { aligned, styles } from './style';

/** Links from the titles of parts of a sheet: from where they begin to cells of another sheet, both by payout. */
export interface TitleLinks {
  readonly from: ReadonlyMap<number, string>;
  readonly to: ReadonlyMap<number, string>;
  readonly sheet: SheetId;
  readonly text: string;
  /** The column that the links stand in. */
  readonly column: number;
}

const rowOf = (cell: string): number => Number(cell.replace(/^[A-Z]+/, ''));

/** A sheet with links in the rows where its parts begin; a part without a place on the other sheet gets none. */
export function withTitleLinks(spec: SheetSpec, { from, to, sheet, text, column }: TitleLinks): SheetSpec {
  const cells = [...from].flatMap(([payout, start]): readonly Cell[] => {
    const cell = to.get(payout);
    if (cell === undefined) return [];
    const link: Link = { sheet, cell };
    return [{ row: rowOf(start), column, content: text, link, style: { ...aligned(styles.link, 'right'), vertical: 'bottom' } }];
  });
  return { ...spec, cells: [...spec.cells, ...cells] };
}
