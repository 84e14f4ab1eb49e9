import type { Box } from '../box';
import type { ClearWhat, CopyWhat, SheetLayer } from '../sheet-layer';
import type { Worksheet } from '../worksheet';
import { areaOf } from './area';
import type { Area } from './area';
import type { StructureChange } from './structure';

/** Where an area was copied to. */
export interface Copying {
  readonly from: Area;
  readonly to: Worksheet;
  readonly target: Area;
  readonly what: CopyWhat;
}

/** A layer in terms of areas; what a kind of layer does not care about may be left as it is here. */
export abstract class FollowLayer implements SheetLayer {
  constructor(readonly sheet: Worksheet) {}

  /** Cells were inserted or deleted. */
  protected abstract follow(change: StructureChange): void;
  protected clearArea(_area: Area, _what: ClearWhat): void {
    return undefined;
  }
  protected copyArea(_copying: Copying): void {
    return undefined;
  }
  abstract copySheet(to: Worksheet): void;

  insert(box: Box, shift: 'Down' | 'Right'): void {
    this.follow({ kind: 'insert', area: areaOf(box), direction: shift === 'Down' ? 'vertical' : 'horizontal' });
  }

  remove(box: Box, shift: 'Up' | 'Left'): void {
    this.follow({ kind: 'delete', area: areaOf(box), direction: shift === 'Up' ? 'vertical' : 'horizontal' });
  }

  clear(box: Box, what: ClearWhat): void {
    this.clearArea(areaOf(box), what);
  }

  copy(box: Box, to: Worksheet, target: Box, what: CopyWhat): void {
    this.copyArea({ from: areaOf(box), to, target: areaOf(target), what });
  }
}
