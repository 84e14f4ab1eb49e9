import { ModelObject } from './model-object';
import type { Workbook } from './workbook';

/** What `context.workbook.functions` gives for a call. */
class FunctionResult extends ModelObject {
  readonly T = 'FunctionResult' as const;
  readonly Error = null;

  constructor(readonly Value: number) {
    super();
  }
}

const firstDay = Date.UTC(1899, 11, 30);
const daysApart = 1462;

/** Functions of Excel that an add-in calls by themselves: as far as add-ins need them here. */
export class WorkbookFunctions extends ModelObject {
  readonly T = 'Functions' as const;

  constructor(private readonly book: Workbook) {
    super();
  }

  Date(year: number, month: number, day: number): FunctionResult {
    const days = Math.round((Date.UTC(year, month - 1, day) - firstDay) / 86_400_000);
    return new FunctionResult(days - (this.book.isDate1904 ? daysApart : 0));
  }
}
