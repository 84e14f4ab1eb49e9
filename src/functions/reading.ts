import type { FunctionTexts } from '../i18n/worksheet-functions';

/** The errors of Excel that a worksheet function can give. */
export type ErrorCode = '#N/A' | '#VALUE!' | '#NUM!' | '#DIV/0!' | '#NULL!';

/** An error in a cell, with what the cell says beside it. Excel shows a text with #N/A and #VALUE! only. */
export interface CellError {
  readonly code: ErrorCode;
  readonly says: (texts: FunctionTexts) => string;
}

/** A number out of a cell, or an error. */
export type Reading = number | CellError;

/** What goes into a cell: a number, a text in the language of the page, or an error. */
export type Outcome = Reading | string | Spoken;

/** A text that depends on the language. */
export interface Spoken {
  readonly text: (texts: FunctionTexts) => string;
}

/** Something that is lacking: #N/A. */
export const lacking = (says: CellError['says']): CellError => ({ code: '#N/A', says });

/** An argument that cannot be used: #VALUE!. */
export const unusable = (says: CellError['says']): CellError => ({ code: '#VALUE!', says });

/** A number beyond what Excel can hold: #NUM!. */
export const outOfRange: CellError = { code: '#NUM!', says: () => '' };

/** True for an error, false for anything else. */
export const isError = <T>(reading: T | CellError): reading is CellError => typeof reading === 'object' && reading !== null && 'says' in reading;

/** The first error among readings. */
export const firstError = (readings: readonly unknown[]): CellError | undefined => readings.find((one): one is CellError => isError(one));
