import type { Box } from '../box';
import type { Workbook } from '../workbook';
import type { Worksheet } from '../worksheet';

/** Calculates formulas when their cells are looked at. */
export class Calculator {
  constructor(readonly book: Workbook) {}

  isAutomatic = true;

  /** Starts what takes longer: calls of custom functions in formulas. */
  settle(): void {
    return undefined;
  }

  calculateNow(): void {
    this.epoch++;
  }

  /** Everything has to be calculated anew. */
  dirty(): void {
    this.epoch++;
  }

  refresh(_sheet: Worksheet, _box: Box): void {
    return undefined;
  }

  protected epoch = 0;
}
