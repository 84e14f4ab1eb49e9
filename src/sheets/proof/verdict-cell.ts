import { firstColumn, headRows } from '../layout/head';

/** The cell of the proof sheet that says whether every check holds. */
export const verdictCell = { row: headRows + 1, column: firstColumn } as const;
