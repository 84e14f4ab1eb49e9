import type { FaultReason } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbook';

const reasons: Readonly<Record<string, FaultReason>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ProtectedRange: 'protected',
  ReadOnly: 'readOnly',
  DocumentReadOnly: 'readOnly',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ItemNotFound: 'notFound',
  ItemAlreadyExists: 'nameTaken',
  NonBlankCellOffSheet: 'occupied',
  InsertDeleteConflict: 'occupied',
  MergedRangeConflict: 'occupied',
};

// What Excel refuses for good, mostly for a mistake of ours: not to be taken for a moment's trouble of Excel.
const ownMistakes = new Set(['InvalidArgument', 'InvalidOperation', 'InvalidReference', 'UnsupportedOperation', 'ApiNotFound', 'NotImplemented', 'PropertyNotLoaded', 'ValueNotLoaded', 'InvalidObjectPath', 'InvalidRequestContext']);

/** What Excel refuses as a fault of the workbook, with Office's own code and place; anything else as it came. */
export function officeFault(error: unknown): unknown {
  const code = officeCode(error);
  if (code === undefined || ownMistakes.has(code)) return error;
  const place = (error as { readonly debugInfo?: { readonly errorLocation?: string } }).debugInfo?.errorLocation;
  return new WorkbookFault(reasons[code] ?? 'unreachable', place ? `${code}, ${place}` : code);
}

/** Office's code of an error of Office.js; undefined for any other. */
export function officeCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null ? (error as { readonly code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : undefined;
}
