import type { Box } from '../box';
import type { ClearWhat } from '../sheet-layer';
import type { Worksheet } from '../worksheet';
import type { Area } from './area';
import { boxOf, intersection, isOneCell, moved } from './area';
import type { Copying } from './follow-layer';
import { FollowLayer } from './follow-layer';
import type { StructureChange } from './structure';
import { areasAfter } from './structure';

/** The merged areas of a sheet. Only the top left cell of one holds a value: the sheet clears the others. */
export class Merges extends FollowLayer {
  areas: readonly Area[] = [];

  merges(): readonly Box[] {
    return this.areas.map(boxOf);
  }

  /** The merged areas that share a cell with this area. */
  touching(area: Area): readonly Area[] {
    return this.areas.filter((merged) => intersection(merged, area) !== undefined);
  }

  /** Merges an area, or each of its rows; what was merged inside it becomes part of it. */
  merge(area: Area, across: boolean): readonly Area[] {
    const wanted = across ? rowsOf(area) : [area];
    this.unmerge(area);
    const made = wanted.filter((merged) => !isOneCell(merged));
    this.areas = [...this.areas, ...made];
    return made;
  }

  unmerge(area: Area): void {
    this.areas = this.areas.filter((merged) => intersection(merged, area) === undefined);
  }

  protected override follow(change: StructureChange): void {
    this.areas = areasAfter(this.areas, change).filter((area) => !isOneCell(area));
  }

  protected override clearArea(area: Area, what: ClearWhat): void {
    if (what === 'All' || what === 'Formats') this.unmerge(area);
  }

  protected override copyArea({ from, to, target, what }: Copying): void {
    if (what !== 'All' && what !== 'Formats') return;
    const there = to.layer(Merges);
    there.unmerge(target);
    const inside = this.areas.filter((merged) => intersection(merged, from) !== undefined);
    there.areas = [...there.areas, ...inside.map((merged) => moved(merged, target.top - from.top, target.left - from.left))];
  }

  override copySheet(to: Worksheet): void {
    to.layer(Merges).areas = this.areas;
  }
}

const rowsOf = (area: Area): readonly Area[] => Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }));
