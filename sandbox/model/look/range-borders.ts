import { Collection } from '../collection';
import { ModelObject } from '../model-object';
import { refuse } from '../host-error';
import type { Area } from './area';
import { CellFormats } from './cell-formats';
import type { Edge, EdgeLook } from './cell-look';
import { borderStyles, borderWeights } from './cell-look';
import type { Cells } from './cells';
import { formatted } from './cells';
import { colorOf } from './color';
import { oneOf } from './one-of';

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type Side = (typeof sides)[number];

export class RangeBorderCollection extends Collection<RangeBorder> {
  readonly T = 'RangeBorderCollection';

  constructor(private readonly cells: Cells) {
    super();
  }

  get $items(): readonly RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.cells, side));
  }

  override $find(key: unknown): RangeBorder | undefined {
    return this.$items.find((border) => border.SideIndex === key);
  }

  override $index(key: unknown): RangeBorder {
    return this.$find(key) ?? refuse('InvalidArgument');
  }
}

/** The line along one side of an area, or between its cells. */
export class RangeBorder extends ModelObject {
  readonly T = 'RangeBorder';

  constructor(
    private readonly cells: Cells,
    readonly SideIndex: Side,
  ) {
    super();
  }

  get Style(): string | null { return this.read((line) => line?.style ?? 'None'); }
  set Style(value) {
    const style = oneOf(borderStyles, value);
    this.write((line) => (style === 'None' ? null : { color: line?.color ?? black, weight: style === 'Double' ? 'Thick' : (line?.weight ?? 'Thin'), style }));
  }
  get Weight(): string | null { return this.read((line) => line?.weight ?? 'Thin'); }
  set Weight(value) {
    const weight = oneOf(borderWeights, value);
    this.write((line) => ({ color: line?.color ?? black, style: line?.style ?? 'Continuous', weight }));
  }
  get Color(): string | null { return this.read((line) => line?.color ?? black); }
  set Color(value) {
    const color = colorOf(value);
    this.write((line) => ({ weight: line?.weight ?? 'Thin', style: line?.style ?? 'Continuous', color }));
  }

  private read<T>(pick: (line: EdgeLook | null) => T): T | null {
    const formats = this.cells.sheet.layer(CellFormats);
    const found = new Set<T>();
    for (const { area, edge } of this.edges()) {
      const own = formats.common([area], (look) => look[edge]);
      found.add(pick(own ?? formats.edgeAt(area.top, area.left, edge)));
    }
    const [first] = found;
    return found.size === 1 ? first! : null;
  }

  private write(change: (line: EdgeLook | null) => EdgeLook | null): void {
    const formats = this.cells.sheet.layer(CellFormats);
    formatted(this.cells, () => {
      for (const { area, edge } of this.edges()) {
        const now = formats.common([area], (look) => look[edge]) ?? formats.edgeAt(area.top, area.left, edge);
        formats.drawEdge(area, edge, change(now));
      }
    });
  }

  private edges(): readonly { readonly area: Area; readonly edge: Edge }[] {
    return this.cells.areas.flatMap((area) => edgesOf(area, this.SideIndex));
  }
}

const black = '#000000';

/** The cells of an area, and the edge of them, that a side stands for. */
function edgesOf(area: Area, side: Side): readonly { readonly area: Area; readonly edge: Edge }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, edge: 'right' }];
    case 'InsideHorizontal':
      return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' }];
    case 'InsideVertical':
      return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, edge: 'right' }];
    case 'DiagonalDown':
      return [{ area, edge: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area, edge: 'diagonalUp' }];
  }
}
