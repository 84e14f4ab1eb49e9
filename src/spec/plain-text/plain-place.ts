import type { Range } from '../sheet-spec';

/** 1 → A, 27 → AA. */
const letters = (column: number): string => (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** Row 3, column 2 → B3. */
export const plainPlace = (row: number, column: number): string => letters(column) + row;

/** `B3:D9`. */
export const plainRange = ({ top, left, bottom, right }: Range): string => `${plainPlace(top, left)}:${plainPlace(bottom, right)}`;
