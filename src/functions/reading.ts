import type { FunctionTexts } from '../i18n/worksheet-functions';

/** The errors of Excel that a worksheet function can give. */
export type ErrorCode = '#N/A' | '#VALUE!' | '#NUM!' | '#DIV/0!' | '#NULL!';

/** An error instead of a number, with what the cell says beside it. Excel shows a text with #N/A and #VALUE! only. */
export interface CellError {
  readonly code: ErrorCode;
  readonly says: (texts: FunctionTexts) => string;
}

/** What came out of a cell, or goes into one. */
export type Reading = number | CellError;

/** Something that is lacking: #N/A. */
export const lacking = (says: CellError['says']): CellError => ({ code: '#N/A', says });

/** An argument that cannot be used: #VALUE!. */
export const unusable = (says: CellError['says']): CellError => ({ code: '#VALUE!', says });

/** A number beyond what Excel can hold: #NUM!. */
export const outOfRange: CellError = { code: '#NUM!', says: () => '' };

/** True for an error, false for a number. */
export const isError = <T>(reading: T | CellError): reading is CellError => typeof reading === 'object' && reading !== null && 'says' in reading;
