import type { Box } from '../box';
import type { ClearWhat } from '../sheet-layer';
import type { Worksheet } from '../worksheet';
import type { Area } from './area';
import { around, boxOf, everything, intersection, lastColumn, lastRow, moved } from './area';
import type { CellLook, Edge, EdgeLook } from './cell-look';
import { changedLook, plainLook } from './cell-look';
import type { Copying } from './follow-layer';
import { GridLayer } from './grid-layer';

/** How the cells of a sheet look. */
export class CellFormats extends GridLayer<CellLook> {
  protected override readonly inherits = true;

  lookAt(row: number, column: number): CellLook {
    return this.grid.at(row, column) ?? plainLook;
  }

  change(area: Area, change: Partial<CellLook> | ((look: CellLook) => Partial<CellLook>)): void {
    this.grid.change(area, (look) => changedLook(look, typeof change === 'function' ? change(look ?? plainLook) : change));
  }

  /** What all cells of these areas have in common; null when they differ. */
  common<T>(areas: readonly Area[], pick: (look: CellLook) => T): T | null {
    let first: { readonly value: T } | undefined;
    for (const area of areas) {
      for (const { value } of this.grid.all(area)) {
        const picked = pick(value ?? plainLook);
        if (first === undefined) first = { value: picked };
        else if (first.value !== picked) return null;
      }
    }
    return first?.value ?? null;
  }

  /** Draws or takes away a line along an edge of every cell; the cell on the other side no longer has one there. */
  drawEdge(area: Area, edge: Edge, line: EdgeLook | null): void {
    this.change(area, { [edge]: line });
    const other = opposite[edge];
    const neighbours = other && intersection(moved(area, other.rows, other.columns), everything);
    if (neighbours) this.change(neighbours, { [other.edge]: null });
  }

  /** The line along an edge of a cell, whichever of the two cells holds it. */
  edgeAt(row: number, column: number, edge: Edge): EdgeLook | null {
    const other = opposite[edge];
    const own = this.lookAt(row, column)[edge];
    if (own !== null || other === undefined) return own;
    const [r, c] = [row + other.rows, column + other.columns];
    return r < 0 || c < 0 || r > lastRow || c > lastColumn ? null : this.lookAt(r, c)[other.edge];
  }

  protected override clearArea(area: Area, what: ClearWhat): void {
    if (what === 'All' || what === 'Formats') this.grid.set(area, undefined);
    if (what === 'RemoveHyperlinks') this.change(area, { fontColor: plainLook.fontColor, underline: 'None' });
  }

  protected override copyArea(copying: Copying): void {
    if (copying.what !== 'All' && copying.what !== 'Formats') return;
    const pieces = this.copied(copying);
    const there = copying.to.layer(CellFormats).grid;
    there.set(copying.target, undefined);
    there.put(pieces);
  }

  override copySheet(to: Worksheet): void {
    to.layer(CellFormats).grid = this.grid.copy();
  }

  /** Cells that are formatted one by one count as used; formats of whole rows and columns do not. */
  used(): Box | undefined {
    const pieces = [...this.grid.pieces()].map(({ area }) => area).filter((area) => area.bottom < lastRow && area.right < lastColumn);
    return pieces.length === 0 ? undefined : boxOf(around(pieces));
  }

  isUnlocked(box: Box): boolean {
    const area = { top: box.row, left: box.column, bottom: box.row + box.rows - 1, right: box.column + box.columns - 1 };
    return this.common([area], (look) => look.locked) === false;
  }
}

const opposite: Readonly<Partial<Record<Edge, { readonly edge: Edge; readonly rows: number; readonly columns: number }>>> = {
  top: { edge: 'bottom', rows: -1, columns: 0 },
  bottom: { edge: 'top', rows: 1, columns: 0 },
  left: { edge: 'right', rows: 0, columns: -1 },
  right: { edge: 'left', rows: 0, columns: 1 },
};
