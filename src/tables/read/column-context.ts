import { settleDateOrder, type DateOrder } from '../../core/period/written-day';
import { settleDecimalMark } from '../cells/parse-number';
import type { ReadingContext } from '../cells/read-cell';
import type { ColumnType } from '../schema';

/** What holds for a whole table while its columns are read. */
export interface TableContext {
  readonly date1904: boolean;
  /** The user's setting; it goes before what the cells prove. */
  readonly dateOrder?: DateOrder;
  readonly ownPeriods: ReadonlySet<string>;
}

/** Settles, from a column's own texts, how its ambiguous cells are to be read. */
export function columnContext(type: ColumnType, texts: Iterable<string>, table: TableContext): ReadingContext {
  const { date1904, ownPeriods } = table;
  const base = { date1904, ownPeriods };
  switch (type.kind) {
    case 'number':
    case 'money':
    case 'percent':
    case 'figure': {
      const mark = settleDecimalMark(texts);
      return mark ? { ...base, mark } : base;
    }
    case 'day': {
      const order = table.dateOrder ?? settleDateOrder(texts);
      return order ? { ...base, order } : base;
    }
    case 'text':
    case 'reference':
    case 'period':
    case 'choice':
    case 'yesNo':
      return base;
  }
}
