/** How a condition compares; only `=` and `<>` take several values. */
export type FilterOperator = '=' | '<>' | '>' | '>=' | '<' | '<=';

/** One condition of a filter: a column, how it is compared, and the values; with `=` any of them, with `<>` none. */
export interface Condition {
  readonly column: string;
  readonly operator: FilterOperator;
  readonly values: readonly string[];
}

/** The conditions, which all must hold; or the part that could not be understood. */
export type ParsedFilter = { readonly kind: 'parsed'; readonly conditions: readonly Condition[] } | { readonly kind: 'unclear'; readonly part: string };

const operators: Readonly<Record<string, FilterOperator>> = { '=': '=', '<>': '<>', '!=': '<>', '≠': '<>', '>': '>', '>=': '>=', '≥': '>=', '<': '<', '<=': '<=', '≤': '<=' };

const conditionForm = /^\s*("[^"]*"|[^"<>=!≠≥≤]+?)\s*(<>|!=|>=|<=|[=<>≠≥≤])(.*)$/su;

/**
 * Reads a filter in the user's words: conditions separated by `;` (all must hold), alternatives by `|`, operators
 * `= <> > >= < <=`. Texts with such signs in them go between double quotes. An empty filter has no conditions.
 * @example parseFilter('Status = Won; Regio = Noord|Zuid') // Status = Won and Regio = Noord or Zuid
 */
export function parseFilter(filter: string): ParsedFilter {
  const text = filter.replace(/[“”„]/g, '"');
  const conditions: Condition[] = [];
  for (const part of splitOutsideQuotes(text, ';')) {
    if (part.trim() === '') continue;
    const condition = parseCondition(part);
    if (!condition) return { kind: 'unclear', part: part.trim() };
    conditions.push(condition);
  }
  return { kind: 'parsed', conditions };
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
