import { RangeLooks } from './look/range-looks';
import { ScopedTables } from './tables/scoped-tables';

/** A rectangle of cells on a sheet, as the Excel API sees it. */
export class Range extends RangeLooks {
  GetTables(fullyContained: boolean | null): ScopedTables {
    return new ScopedTables(this.sheet, this.box, fullyContained ?? false);
  }
}
