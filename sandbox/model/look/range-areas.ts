import { Collection } from '../collection';
import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Box } from '../box';
import type { Range } from '../range';
import type { ClearWhat } from '../sheet-layer';
import type { Worksheet } from '../worksheet';
import { areaOf } from './area';
import type { Cells } from './cells';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';

/** Several ranges on one sheet. */
export class RangeAreas extends ModelObject {
  readonly T = 'RangeAreas';

  constructor(
    readonly sheet: Worksheet,
    readonly boxes: readonly Box[],
  ) {
    super();
  }

  get ranges(): readonly Range[] { return this.boxes.map((box) => this.sheet.range(box)); }
  get Areas(): RangeCollection { return new RangeCollection(this.ranges); }
  get AreaCount(): number { return this.boxes.length; }
  get CellCount(): number { return this.boxes.reduce((sum, box) => sum + box.rows * box.columns, 0); }
  get Address(): string { return this.ranges.map((range) => range.Address).join(','); }
  get AddressLocal(): string { return this.Address; }
  get IsEntireRow(): boolean { return this.ranges.every((range) => range.IsEntireRow); }
  get IsEntireColumn(): boolean { return this.ranges.every((range) => range.IsEntireColumn); }
  get Worksheet(): Worksheet { return this.sheet; }
  get Format(): RangeFormat { return new RangeFormat(this.cells); }
  get ConditionalFormats(): ConditionalFormatCollection { return new ConditionalFormatCollection(this.cells); }
  get DataValidation(): DataValidation { return new DataValidation(this.cells); }

  Clear(what: ClearWhat | null): void {
    for (const range of this.ranges) range.Clear(what);
  }

  private get cells(): Cells {
    return { sheet: this.sheet, areas: this.boxes.map(areaOf) };
  }
}

/** The ranges of a `RangeAreas`. */
export class RangeCollection extends Collection<Range> {
  readonly T = 'RangeCollection';

  constructor(readonly $items: readonly Range[]) {
    super();
  }

  override $index(index: unknown): Range {
    return this.$items[Number(index)] ?? refuse('ItemNotFound');
  }
}
