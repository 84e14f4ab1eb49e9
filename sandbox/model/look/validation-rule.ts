import { refuse } from '../host-error';
import { asObject } from './arguments';
import { flag, oneOf } from './one-of';
import { rangeReference } from './range-argument';
import type { ValidationRule } from './validations';
import { validationOperators } from './validations';

const longestList = 255;

const keys = { list: 'List', custom: 'Custom', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength' } as const;
type Key = keyof typeof keys;

/** Reads a rule from the add-in: exactly one kind; undefined for an empty object, which takes the rule away. */
export function ruleOf(value: unknown): ValidationRule | undefined {
  const given = Object.entries(asObject(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  if (given.length === 0) return undefined;
  const [key, rule] = given.length === 1 ? given[0]! : refuse('InvalidArgument');
  const kind = oneOf(Object.keys(keys), key) as Key;
  return ruleOfKind(kind, asObject(rule));
}

function ruleOfKind(key: Key, rule: Readonly<Record<string, unknown>>): ValidationRule {
  if (key === 'list') return { type: 'List', source: listSource(rule['source']), inCellDropDown: flag(rule['inCellDropDown'] ?? true) };
  if (key === 'custom') {
    const formula = rule['formula'];
    return typeof formula === 'string' && formula.startsWith('=') ? { type: 'Custom', formula } : refuse('InvalidArgument');
  }
  const isDay = key === 'date' || key === 'time';
  const operator = oneOf(validationOperators, rule['operator']);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  const formula1 = operand(rule['formula1'], isDay);
  if (!needsTwo) return { type: keys[key], operator, formula1 };
  return { type: keys[key], operator, formula1, formula2: operand(rule['formula2'], isDay) };
}

function listSource(source: unknown): string {
  const reference = rangeReference(source);
  if (reference !== undefined) return `=${reference}`;
  if (typeof source !== 'string' || source === '') return refuse('InvalidArgument');
  // Excel cannot keep more of a typed list in the file.
  return source.length > longestList && !source.startsWith('=') ? refuse('InvalidArgument') : source;
}

/** A number, a formula, a range or (for days and times) an ISO date, as the formula that Excel gives back. */
function operand(value: unknown, isDay: boolean): string {
  const reference = rangeReference(value);
  if (reference !== undefined) return `=${reference}`;
  if (typeof value === 'number') return Number.isFinite(value) && !isDay ? `=${value}` : refuse('InvalidArgument');
  if (typeof value !== 'string' || value.trim() === '') return refuse('InvalidArgument');
  if (value.startsWith('=')) return value;
  if (isDay) return `=${serialOf(value)}`;
  return Number.isNaN(Number(value)) ? refuse('InvalidArgument') : `=${Number(value)}`;
}

const firstDay = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

function serialOf(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text.length === 10 || /Z$|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`) : Number.NaN;
  return Number.isNaN(time) ? refuse('InvalidArgument') : (time - firstDay) / dayLength;
}

/** A rule as the add-in reads it. */
export function ruleShown(rule: ValidationRule | undefined): Readonly<Record<string, unknown>> {
  if (rule === undefined) return {};
  const { type, ...shown } = rule;
  const key = (Object.keys(keys) as Key[]).find((one) => keys[one] === type)!;
  return { [key]: shown };
}
