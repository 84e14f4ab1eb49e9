import { marginWidth } from '../layout/head';

/** The columns of the explanation sheet, 1 = A. */
export const columns = { step: 2, what: 3, calculation: 4, amount: 5, source: 6 } as const;

/** Widths of columns A to F: margin, step, what, calculation, outcome, source. */
export const explanationWidths: readonly number[] = [marginWidth, 8, 44, 58, 18, 26];
