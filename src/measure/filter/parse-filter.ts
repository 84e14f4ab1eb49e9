import { type TextCondition, wordedCondition } from './worded-condition';

/** How a condition compares; only `=` and `<>` take several values. */
export type FilterOperator = '=' | '<>' | '>' | '>=' | '<' | '<=';

/** One condition of a filter: a column, how it is compared, and the values; with `=` any of them, with `<>` none. */
export interface Condition {
  readonly column: string;
  readonly operator: FilterOperator;
  readonly values: readonly string[];
}

/** Conditions that must all hold. */
export interface Conditions {
  readonly conditions: readonly Condition[];
  /** Conditions on part of a text, and alternatives of which one must hold; absent where there are none. */
  readonly others?: readonly (TextCondition | AnyOf)[];
}

/** Alternatives of which one must hold. */
export interface AnyOf {
  readonly kind: 'anyOf';
  readonly options: readonly Conditions[];
}

/** The conditions, which all must hold; or the part that could not be understood. */
export type ParsedFilter = ({ readonly kind: 'parsed' } & Conditions) | { readonly kind: 'unclear'; readonly part: string };

const operators: Readonly<Record<string, FilterOperator>> = { '=': '=', '<>': '<>', '!=': '<>', '≠': '<>', '>': '>', '>=': '>=', '≥': '>=', '<': '<', '<=': '<=', '≤': '<=' };

const conditionForm = /^\s*("[^"]*"|[^"<>=!≠≥≤]+?)\s*(<>|!=|>=|<=|[=<>≠≥≤])(.*)$/su;

/**
 * Reads a filter in the user's words: conditions separated by `;` (all must hold), alternatives by `|`, operators
 * `= <> > >= < <=`. Texts with such signs in them go between double quotes. An empty filter has no conditions. Words are
 * understood too: and, or, between, in (…), is empty, contains, starts with, and the same in Dutch; and binds before or.
 * @example parseFilter('Status = Won; Regio = Noord|Zuid') // Status = Won and Regio = Noord or Zuid
 */
export function parseFilter(filter: string): ParsedFilter {
  const text = filter.replace(/[“”„]/g, '"');
  const all: Conditions[] = [];
  for (const part of splitOutsideQuotes(text, ';')) {
    if (part.trim() === '') continue;
    const conditions = parseConnected(part) ?? parseSingle(part);
    if (!conditions) return { kind: 'unclear', part: part.trim() };
    all.push(conditions);
  }
  return { kind: 'parsed', ...together(all) };
}

/** Conditions of several parts, which must all hold. */
function together(all: readonly Conditions[]): Conditions {
  const others = all.flatMap((one) => one.others ?? []);
  return { conditions: all.flatMap(({ conditions }) => conditions), ...(others.length > 0 && { others }) };
}

/** One condition, in signs or in words. */
function parseSingle(part: string): Conditions | undefined {
  const condition = parseCondition(part);
  if (condition) return { conditions: [condition] };
  if (/[<>=!≠≥≤]/u.test(part.replace(/"[^"]*"/gu, ''))) return undefined;
  const worded = wordedCondition(part);
  if (!worded) return undefined;
  return worded.kind === 'plain' ? { conditions: worded.conditions } : { conditions: [], others: [worded] };
}

/** Conditions with and or or between them; the words inside a condition, such as those of between, belong to it. */
function parseConnected(part: string): Conditions | undefined {
  const words = part.split(/\s+(en|and|of|or)\s+/iu);
  const options: Conditions[][] = [[]];
  let at = 0;
  while (at < words.length) {
    const ends = Array.from({ length: (words.length - at + 1) >> 1 }, (_, i) => at + 2 * i);
    const end = ends.find((last) => parseSingle(words.slice(at, last + 1).join(' ')));
    if (end === undefined) return undefined;
    options[options.length - 1]?.push(parseSingle(words.slice(at, end + 1).join(' ')) ?? { conditions: [] });
    if (/^(of|or)$/iu.test(words[end + 1] ?? '')) options.push([]);
    at = end + 2;
  }
  const [only, ...others] = options.map(together);
  if (!only) return undefined;
  return others.length === 0 ? only : { conditions: [], others: [{ kind: 'anyOf', options: [only, ...others] }] };
}

function parseCondition(part: string): Condition | undefined {
  const found = conditionForm.exec(part);
  const operator = operators[found?.[2] ?? ''];
  if (!found || !operator) return undefined;
  const values = splitOutsideQuotes(found[3] ?? '', '|').map(valueOf);
  const clear = values.every((value): value is string => value !== undefined);
  if (!clear || (values.length > 1 && operator !== '=' && operator !== '<>')) return undefined;
  return { column: unquoted(found[1] ?? ''), operator, values };
}

/** A value without its quotes; an empty one only counts when it was quoted, to mean blank. */
function valueOf(written: string): string | undefined {
  const text = written.trim();
  if (/^"[^"]*"$/.test(text)) return text.slice(1, -1);
  return text === '' || /["<>=]/.test(text) ? undefined : text;
}

const unquoted = (text: string): string => text.trim().replace(/^"(.*)"$/, '$1');

const splitOutsideQuotes = (text: string, separator: string): readonly string[] => {
  const parts = [''];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (sign === separator && !quoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
};
