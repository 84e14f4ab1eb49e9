/** Codes with which Excel refuses a call, with Microsoft's default messages. */
const messages = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  NotImplemented: "The requested feature isn't implemented.",
  GeneralException: 'There was an internal error while processing the request.',
  RequestAborted: 'The request was aborted during run time.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  NonBlankCellOffSheet: 'Microsoft Excel can’t insert new cells because it would push non-empty cells off the end of the worksheet.',
  MergedRangeConflict: 'Cannot complete the operation. A table can’t overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  InvalidRequest: 'Cannot process the request.',
} as const;

export type HostErrorCode = keyof typeof messages;

const status: Partial<Record<HostErrorCode, number>> = { ItemNotFound: 404, ItemAlreadyExists: 409, NotImplemented: 501, AccessDenied: 403, GeneralException: 500 };

/** A refusal as Excel answers it. The interpreter fills in the location (`Range.values`) when the thrower leaves it out. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: HostErrorCode,
    message: string = messages[code],
    readonly location?: string,
  ) {
    super(message);
    this.httpStatus = status[code] ?? 400;
  }
}

/** Refuses the call that is being carried out. */
export function refuse(code: HostErrorCode, message?: string, location?: string): never {
  throw new HostError(code, message, location);
}
