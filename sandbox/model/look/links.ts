import type { ClearWhat } from '../sheet-layer';
import type { Worksheet } from '../worksheet';
import type { Area } from './area';
import type { Copying } from './follow-layer';
import { GridLayer } from './grid-layer';

/** Where a cell leads to: a web address, or a place in this workbook (`'Sheet'!A1`, or a defined name). */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** The hyperlinks of a sheet. */
export class Links extends GridLayer<CellLink> {
  protected override readonly inherits = false;

  protected override clearArea(area: Area, what: ClearWhat): void {
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') this.grid.set(area, undefined);
  }

  protected override copyArea(copying: Copying): void {
    if (copying.what !== 'All') return;
    const pieces = this.copied(copying);
    const there = copying.to.layer(Links).grid;
    there.set(copying.target, undefined);
    there.put(pieces);
  }

  override copySheet(to: Worksheet): void {
    to.layer(Links).grid = this.grid.copy();
  }
}
