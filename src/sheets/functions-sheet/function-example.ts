import { dayOf } from '../../core/period/calendar';
import type { Language } from '../../i18n';
import type { FunctionExampleKey } from '../../i18n/function-examples';

type Scalar = number | string | boolean;

/** What stands for one argument: a value, rows of values, a calendar day, or nothing. */
export type ExampleArgument = Scalar | readonly (readonly Scalar[])[] | { readonly day: readonly [year: number, month: number, day: number] } | undefined;

/** A call of a worksheet function with the outcome that it must have. */
export interface FunctionExample {
  /** The function, without its namespace. */
  readonly id: string;
  /** What it shows, in words. */
  readonly key: FunctionExampleKey;
  readonly args: readonly ExampleArgument[];
  readonly gives: readonly (readonly (number | string)[])[];
  /** The cell of the outcome that a sheet shows; left out = the only one, or the first. */
  readonly shown?: readonly [row: number, column: number];
}

/** Examples whose words differ per language. */
export type ExamplesIn = (language: Language) => readonly FunctionExample[];

/** The arguments as Excel hands them over; what is left out is null. */
export const passedArguments = ({ args }: FunctionExample): readonly unknown[] =>
  args.map((arg) => (arg === undefined ? null : typeof arg !== 'object' ? arg : 'day' in arg ? dayOf(...arg.day) : arg.map((row) => [...row])));

/**
 * The formula with English names and commas, without the leading =.
 * @example formulaOf(example) // 'KOERS.MARGINAL(220000,{0,0.04;200000,0.06})'
 */
export function formulaOf({ id, args }: FunctionExample): string {
  const end = args.reduce<number>((most, arg, at) => (arg === undefined ? most : at + 1), 0);
  return `KOERS.${id}(${args.slice(0, end).map(written).join(',')})`;
}

/** The same formula for one cell of the outcome. */
export function cellFormula(example: FunctionExample): string {
  const { gives, shown = [1, 1] } = example;
  const isOne = gives.length === 1 && gives[0]?.length === 1;
  return isOne ? formulaOf(example) : `INDEX(${formulaOf(example)},${shown[0]},${shown[1]})`;
}

/** What that cell must show. */
export const shownValue = ({ gives, shown = [1, 1] }: FunctionExample): number | string => gives[shown[0] - 1]?.[shown[1] - 1] ?? '';

function written(arg: ExampleArgument): string {
  if (arg === undefined) return '';
  if (typeof arg !== 'object') return scalar(arg);
  if ('day' in arg) return `DATE(${arg.day.join(',')})`;
  return `{${arg.map((row) => row.map(scalar).join(',')).join(';')}}`;
}

function scalar(value: Scalar): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
