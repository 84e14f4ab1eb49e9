import { boxName, quoteSheet } from '../model/address';
import type { OtherFunctions } from '../model/calc/evaluate';
import type { CallState } from '../model/calc/formula';
import type { Surroundings } from '../model/calc/functions/surroundings';
import type { Place } from '../model/calc/place';
import { CellError } from '../model/calc/tree';
import type { Scalar, Value } from '../model/calc/value';
import { isCells } from '../model/calc/value';
import type { Workbook } from '../model/workbook';
import type { FunctionCalls, FunctionMetadata, FunctionResult } from './function-calls';

export interface KnownFunctions {
  readonly functions: readonly FunctionMetadata[];
  readonly namespace: string;
}

/** Results that a formula remembers; one formula may hold several calls. */
const mostKeptCalls = 32;

const busy = new CellError('#BUSY!');

/** Lets formulas call the add-in's custom functions. A cell shows #BUSY! until the add-in has answered. */
export function connectFunctions(book: Workbook, calls: FunctionCalls, { functions, namespace }: KnownFunctions): void {
  const prefix = `${namespace}.`.toUpperCase();
  const known = new Map(functions.map((metadata) => [prefix + metadata.name.toUpperCase(), metadata]));
  const others: OtherFunctions = (name, args, place, around) => {
    const metadata = known.get(name);
    if (!metadata) return undefined;
    const passed = passedArguments(metadata, args, around);
    if (passed instanceof CellError) return passed;
    const key = `${name}${JSON.stringify(passed)}`;
    return outcome(place, key, () => call(metadata, passed, key, place));
  };

  const call = (metadata: FunctionMetadata, passed: readonly unknown[], key: string, { sheet, row, column, formula }: Place): void => {
    const address = `${quoteSheet(sheet.Name)}!${boxName({ row, column, rows: 1, columns: 1 })}`;
    calls.call(metadata, passed, address, (result) => {
      formula.calls.set(key, resultState(result));
      book.calculator.dirty();
      formula.epoch = -1;
      book.calculator.settle();
    });
  };
  book.calculator.others = others;
}

/** A call is made once for the same arguments; meanwhile the formula is busy. */
function outcome({ formula }: Place, key: string, begin: () => void): Value {
  const state = formula.calls.get(key);
  if (state === undefined) {
    const [oldest] = formula.calls.keys();
    if (formula.calls.size >= mostKeptCalls && oldest !== undefined) formula.calls.delete(oldest);
    formula.calls.set(key, 'underway');
    begin();
  }
  return state === undefined || state === 'underway' ? busy : state;
}

/** All declared arguments: null for what was left out, rows for a range, an array of all the rest for a repeating one. */
function passedArguments({ parameters }: FunctionMetadata, args: readonly Value[], around: Surroundings): readonly unknown[] | CellError {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const repeats = parameters.at(-1)?.repeating ?? false;
  if (args.length < required || (args.length > parameters.length && !repeats)) return new CellError('#VALUE!');
  const passed = parameters.map((parameter, i) => {
    if (parameter.repeating) return args.slice(i).map((arg) => passedArgument(parameter.dimensionality === 'matrix', arg, around));
    return args[i] === undefined ? null : passedArgument(parameter.dimensionality === 'matrix', args[i], around);
  });
  const isBusy = JSON.stringify(passed).includes('"code":"#BUSY!"');
  return isBusy ? busy : passed;
}

function passedArgument(isMatrix: boolean, arg: Value, around: Surroundings): unknown {
  if (isMatrix) return arg === null && !isCells(arg) ? null : around.rows(arg).map((line) => line.map(plain));
  return plain(around.one(arg));
}

const plain = (value: Scalar): unknown => (value instanceof CellError ? { type: 'CustomFunctionError', code: value.code } : value);

function resultState(result: FunctionResult): CallState {
  if ('error' in result) return new CellError(result.error);
  const rows = (Array.isArray(result.value) ? result.value : [[result.value]]) as readonly (readonly unknown[])[];
  const values = rows.map((line) => line.map(scalar));
  return values.length === 1 && values[0]!.length === 1 ? values[0]![0]! : values;
}

function scalar(value: unknown): Scalar {
  if (typeof value === 'object' && value !== null) return new CellError(String((value as { readonly code?: unknown }).code ?? '#VALUE!'));
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
