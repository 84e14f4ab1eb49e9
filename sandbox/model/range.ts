import { RangeEditing } from './range-editing';
import { ScopedTables } from './tables/scoped-tables';

/** A rectangle of cells on a sheet, as the Excel API sees it. */
export class Range extends RangeEditing {
  GetTables(fullyContained: boolean | null): ScopedTables {
    return new ScopedTables(this.sheet, this.box, fullyContained ?? false);
  }
}
