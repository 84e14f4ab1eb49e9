import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import type { Worksheet } from '../worksheet';
import { areaOf, boxOf, lastColumn, lastRow } from './area';
import { FollowLayer } from './follow-layer';
import { rangeOn } from './range-argument';
import type { StructureChange } from './structure';
import { areaAfter } from './structure';

/** How many rows and columns stay in view. */
export class Freeze extends FollowLayer {
  rows = 0;
  columns = 0;

  protected override follow(change: StructureChange): void {
    if (this.rows > 0) this.rows = rowsAfter({ top: 0, bottom: this.rows - 1, left: 0, right: lastColumn }, change);
    if (this.columns > 0) this.columns = columnsAfter({ top: 0, bottom: lastRow, left: 0, right: this.columns - 1 }, change);
  }

  override copySheet(to: Worksheet): void {
    Object.assign(to.layer(Freeze), { rows: this.rows, columns: this.columns });
  }
}

type Lines = Parameters<typeof areaAfter>[0];

const rowsAfter = (area: Lines, change: StructureChange): number => (change.direction === 'vertical' ? (areaAfter(area, change)?.bottom ?? -1) : area.bottom) + 1;
const columnsAfter = (area: Lines, change: StructureChange): number => (change.direction === 'horizontal' ? (areaAfter(area, change)?.right ?? -1) : area.right) + 1;

/** Freezing replaces what was frozen before: rows after columns leaves only rows. For both there is `freezeAt`. */
export class WorksheetFreezePanes extends ModelObject {
  readonly T = 'WorksheetFreezePanes';

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  FreezeRows(count: unknown): void { this.freeze(countOf(count), 0); }
  FreezeColumns(count: unknown): void { this.freeze(0, countOf(count)); }
  FreezeAt(range: unknown): void {
    if (range === null || range === undefined) return this.Unfreeze();
    const { bottom, right } = areaOf(rangeOn(this.sheet, range).box);
    this.freeze(bottom === lastRow ? 0 : bottom + 1, right === lastColumn ? 0 : right + 1);
  }
  Unfreeze(): void { this.freeze(0, 0); }

  GetLocation(): Range { return this.GetLocationOrNullObject() ?? refuse('ItemNotFound'); }
  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.layer(Freeze);
    if (rows === 0 && columns === 0) return null;
    return this.sheet.range(boxOf({ top: 0, left: 0, bottom: rows === 0 ? lastRow : rows - 1, right: columns === 0 ? lastColumn : columns - 1 }));
  }

  private freeze(rows: number, columns: number): void {
    Object.assign(this.sheet.layer(Freeze), { rows, columns });
  }
}

function countOf(count: unknown): number {
  if (count === null || count === undefined) return 1;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : refuse('InvalidArgument');
}
