import type { Box } from '../box';
import { areaOf, everything, isWithin, lastColumn, lastRow, moved, rowsArea } from './area';
import type { Area } from './area';
import { AreaGrid } from './area-grid';
import type { Copying } from './follow-layer';
import { FollowLayer } from './follow-layer';
import type { StructureChange } from './structure';
import { distance, movingArea } from './structure';

/** A layer that holds one value per cell, in a grid of areas. */
export abstract class GridLayer<T> extends FollowLayer {
  grid = new AreaGrid<T>();
  /** Whether inserted cells take over what stands above or left of them, as formats do. */
  protected abstract readonly inherits: boolean;

  protected override follow(change: StructureChange): void {
    const { kind, area, direction } = change;
    const whole = direction === 'vertical' ? area.left === 0 && area.right === lastColumn : area.top === 0 && area.bottom === lastRow;
    if (!whole) return this.followInPart(change);
    const [at, count] = direction === 'vertical' ? [area.top, area.bottom - area.top + 1] : [area.left, area.right - area.left + 1];
    if (kind === 'insert') {
      if (direction === 'vertical') this.grid.insertRows(at, count, this.inherits);
      else this.grid.insertColumns(at, count, this.inherits);
    } else if (direction === 'vertical') this.grid.deleteRows(at, count);
    else this.grid.deleteColumns(at, count);
  }

  private followInPart(change: StructureChange): void {
    const { kind, area, direction } = change;
    const by = distance(change);
    const source = movingArea(change);
    if (isWithin(source, everything)) this.grid.move(source, direction === 'vertical' ? by : 0, direction === 'vertical' ? 0 : by);
    if (kind === 'insert' && this.inherits) this.inheritInto(area, direction);
  }

  private inheritInto(area: Area, direction: StructureChange['direction']): void {
    const line = direction === 'vertical' ? { ...area, top: area.top - 1, bottom: area.top - 1 } : { ...area, left: area.left - 1, right: area.left - 1 };
    if (!isWithin(line, everything)) return;
    const pieces = [...this.grid.pieces(line)];
    this.grid.put(pieces.map(({ area: piece, value }) => ({ value, area: direction === 'vertical' ? { ...piece, top: area.top, bottom: area.bottom } : { ...piece, left: area.left, right: area.right } })));
  }

  /** The pieces of an area at the place that they are copied to. */
  protected copied({ from, target }: Copying): readonly { readonly area: Area; readonly value: T }[] {
    return [...this.grid.pieces(from)].map(({ area, value }) => ({ area: moved(area, target.top - from.top, target.left - from.left), value }));
  }

  reorder(box: Box, order: readonly number[]): void {
    const area = areaOf(box);
    const rows = order.map((from) => [...this.grid.pieces({ ...area, top: area.top + from, bottom: area.top + from })]);
    this.grid.set(area, undefined);
    rows.forEach((pieces, i) => this.grid.put(pieces.map(({ area: piece, value }) => ({ area: { ...rowsArea(area.top + i, area.top + i), left: piece.left, right: piece.right }, value }))));
  }
}
