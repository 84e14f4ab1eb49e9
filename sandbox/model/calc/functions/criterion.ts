import { Kind } from '../../cells/cell-value';
import { typedInput } from '../../cells/typed-input';
import type { Locale } from '../../locale';
import { sameText, textOrder } from '../operators';
import type { Scalar } from '../value';
import { CellError } from '../tree';
import { hasWildcard, wildcard } from './wildcard';

/** What a cell must be to count. A blank cell is its own case: it is neither a number nor a text. */
export interface Criterion {
  readonly blank: boolean;
  number(value: number): boolean;
  text(value: string): boolean;
  truth(value: boolean): boolean;
  error(code: string): boolean;
}

const never = (): boolean => false;
const nothing: Criterion = { blank: false, number: never, text: never, truth: never, error: never };

const turned = (one: Criterion): Criterion => ({
  blank: !one.blank,
  number: (value) => !one.number(value),
  text: (value) => !one.text(value),
  truth: (value) => !one.truth(value),
  error: (code) => !one.error(code),
});

const orders: Readonly<Record<string, (order: number) => boolean>> = { '<': (order) => order < 0, '<=': (order) => order <= 0, '>': (order) => order > 0, '>=': (order) => order >= 0 };

/**
 * Reads a criterion as SUMIF and its family do: a value, or a text with a sign in front (`">=5"`, `"<>x"`). Numbers, days and
 * percentages in a text are read in the language of the book; `*` and `?` stand for other characters, `~` makes them ordinary.
 * A blank cell as a criterion is 0.
 */
export function criterion(value: Scalar, locale: Locale): Criterion {
  if (value instanceof CellError) return { ...nothing, error: (code) => code === value.code };
  if (typeof value === 'boolean') return { ...nothing, truth: (truth) => truth === value };
  if (typeof value !== 'string') return equalNumber(value ?? 0, locale);
  const [, sign = '', rest = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(value) ?? [];
  const compare = orders[sign];
  if (compare) return ordered(compare, rest, locale);
  if (rest === '') return emptiness(sign);
  return sign === '<>' ? turned(equal(rest, locale)) : equal(rest, locale);
}

/** `""` means nothing to see, `"="` truly blank, `"<>"` anything at all. */
function emptiness(sign: string): Criterion {
  const blank = { ...nothing, blank: true };
  if (sign === '<>') return turned(blank);
  return sign === '=' ? blank : { ...blank, text: (value) => value === '' };
}

function equalNumber(number: number, locale: Locale): Criterion {
  const reads = (text: string): boolean => {
    const { kind, value } = typedInput(text, locale).content;
    return kind === Kind.number && value === number;
  };
  return { ...nothing, number: (value) => value === number, text: reads };
}

function equal(wanted: string, locale: Locale): Criterion {
  const { kind, value } = typedInput(wanted, locale).content;
  if (kind === Kind.number) return equalNumber(Number(value), locale);
  if (kind === Kind.boolean) return { ...nothing, truth: (truth) => truth === value, text: (text) => sameText(text, wanted) };
  if (kind === Kind.error) return { ...nothing, error: (code) => code === value };
  const pattern = hasWildcard(wanted) ? wildcard(wanted) : undefined;
  return { ...nothing, text: pattern ? (text) => pattern.test(text) : (text) => sameText(text, wanted) };
}

function ordered(compare: (order: number) => boolean, limit: string, locale: Locale): Criterion {
  const { kind, value } = typedInput(limit, locale).content;
  if (kind === Kind.number) return { ...nothing, number: (number) => compare(number - Number(value)) };
  if (kind === Kind.boolean) return { ...nothing, truth: (truth) => compare(Number(truth) - Number(value)) };
  return limit === '' ? nothing : { ...nothing, text: (text) => compare(textOrder(text, limit)) };
}
