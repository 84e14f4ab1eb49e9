import { ModelObject } from '../model-object';
import { refuse } from '../host-error';
import { autofitColumns, autofitRows } from './autofit';
import { horizontals, verticals } from './cell-look';
import type { Cells } from './cells';
import { formatted } from './cells';
import { flag, numberIn, oneOf } from './one-of';
import { RangeBorderCollection } from './range-borders';
import { FormatProtection, LookOf, RangeFill, RangeFont } from './range-font';
import { Sizes } from './sizes';

const deepestIndent = 250;

export class RangeFormat extends ModelObject {
  readonly T = 'RangeFormat';
  private readonly look: LookOf;

  constructor(private readonly cells: Cells) {
    super();
    this.look = new LookOf(cells);
  }

  get Font(): RangeFont { return new RangeFont(this.cells); }
  get Fill(): RangeFill { return new RangeFill(this.cells); }
  get Borders(): RangeBorderCollection { return new RangeBorderCollection(this.cells); }
  get Protection(): FormatProtection { return new FormatProtection(this.cells); }

  get WrapText() { return this.look.read((look) => look.wrap); }
  set WrapText(value) { this.look.write({ wrap: flag(value) }); }
  get HorizontalAlignment() { return this.look.read((look) => look.horizontal); }
  set HorizontalAlignment(value) {
    const horizontal = oneOf(horizontals, value);
    // An indent only lives at a side.
    const keepsIndent = horizontal === 'Left' || horizontal === 'Right' || horizontal === 'Distributed';
    this.look.write(keepsIndent ? { horizontal } : { horizontal, indent: 0 });
  }
  get VerticalAlignment() { return this.look.read((look) => look.vertical); }
  set VerticalAlignment(value) { this.look.write({ vertical: oneOf(verticals, value) }); }
  get IndentLevel() { return this.look.read((look) => look.indent); }
  set IndentLevel(value) {
    const indent = numberIn(0, deepestIndent, value);
    // As Excel does: an indent on a cell without a side moves it to the left.
    this.look.write((look) => (indent > 0 && (look.horizontal === 'General' || look.horizontal === 'Center') ? { indent, horizontal: 'Left' } : { indent }));
  }
  get TextOrientation() { return this.look.read((look) => look.orientation); }
  set TextOrientation(value) { this.look.write({ orientation: value === 180 ? 180 : numberIn(-90, 90, value) }); }
  get ShrinkToFit() { return this.look.read((look) => look.shrinkToFit); }
  set ShrinkToFit(value) { this.look.write({ shrinkToFit: flag(value) }); }
  get AutoIndent() { return this.look.read((look) => look.autoIndent); }
  set AutoIndent(value) { this.look.write({ autoIndent: flag(value) }); }
  get ReadingOrder() { return this.look.read((look) => look.readingOrder); }
  set ReadingOrder(value) { this.look.write({ readingOrder: oneOf(['Context', 'LeftToRight', 'RightToLeft'], value) }); }

  /** Points. */
  get ColumnWidth() { return this.same('left', 'right', (column) => this.sizes.columnWidth(column)); }
  set ColumnWidth(value) {
    const points = typeof value === 'number' ? value : refuse('InvalidArgument');
    formatted(this.cells, () => this.cells.areas.forEach(({ left, right }) => this.sizes.setWidths(left, right, points)));
  }
  get RowHeight() { return this.same('top', 'bottom', (row) => this.sizes.rowHeight(row)); }
  set RowHeight(value) {
    const points = typeof value === 'number' ? value : refuse('InvalidArgument');
    formatted(this.cells, () => this.cells.areas.forEach(({ top, bottom }) => this.sizes.setHeights(top, bottom, points)));
  }
  get UseStandardWidth() { return this.same('left', 'right', (column) => this.sizes.ownWidth(column) === undefined); }
  set UseStandardWidth(value) {
    if (value) for (const { left, right } of this.cells.areas) this.sizes.setWidths(left, right, undefined);
  }
  get UseStandardHeight() { return this.same('top', 'bottom', (row) => this.sizes.ownHeight(row) === undefined); }
  set UseStandardHeight(value) {
    if (value) for (const { top, bottom } of this.cells.areas) this.sizes.setHeights(top, bottom, undefined);
  }

  AutofitColumns(): void {
    for (const area of this.cells.areas) autofitColumns(this.cells.sheet, area);
  }

  AutofitRows(): void {
    for (const area of this.cells.areas) autofitRows(this.cells.sheet, area);
  }

  AdjustIndent(amount: number): void {
    this.IndentLevel = Math.max(0, Math.min(deepestIndent, (this.IndentLevel ?? 0) + amount));
  }

  private get sizes(): Sizes {
    return this.cells.sheet.layer(Sizes);
  }

  /** What all rows or columns have in common; null when they differ. */
  private same<T>(from: 'top' | 'left', to: 'bottom' | 'right', read: (index: number) => T): T | null {
    const found = new Set<T>();
    for (const area of this.cells.areas) for (let i = area[from]; i <= area[to] && found.size < 2; i++) found.add(read(i));
    const [first] = found;
    return found.size === 1 ? first! : null;
  }
}
