/** The error object of a cell, as far as the functions use it. */
export class CellFault {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Puts the global of Office.js in place that the functions make their errors with. */
export function installCustomFunctions(): void {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!' };
  Object.assign(globalThis, { CustomFunctions: { Error: CellFault, ErrorCode } });
}

/** What the cells show: numbers, and the code of an error. */
export const cellsOf = (spilled: unknown[][]): unknown[][] => spilled.map((row) => row.map((cell) => (cell instanceof CellFault ? cell.code : cell)));

/** The text beside the error in the first cell. */
export const textOf = (spilled: unknown[][]): string | undefined => {
  const cell = spilled[0]?.[0];
  return cell instanceof CellFault ? cell.message : undefined;
};
