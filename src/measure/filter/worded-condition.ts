import type { Condition } from './parse-filter';

/** What a text must have in it, in the beginning, or at its end. */
export interface TextCondition {
  readonly kind: 'text';
  readonly column: string;
  readonly where: 'anywhere' | 'start' | 'end';
  /** The rows that do not have it pass. */
  readonly isNegated: boolean;
  readonly values: readonly string[];
}

/** A condition in words, as conditions that must all hold. */
export type Worded = { readonly kind: 'plain'; readonly conditions: readonly Condition[] } | TextCondition;

const between = /^(.+?)\s+(?:is\s+|ligt\s+)?(?:tussen|between)\s+(.+?)\s+(?:en|and)\s+(.+)$/iu;
const empty = /^(.+?)\s+(?:is\s+)?(?:leeg|empty|blank)$/iu;
const filled = /^(.+?)\s+(?:is\s+)?(?:niet\s+leeg|not\s+empty|not\s+blank|gevuld|ingevuld|filled)$/iu;
const listed = /^(.+?)\s+(?:is\s+)?(niet\s+|not\s+)?(?:in|een\s+van|one\s+of)\s*\((.+)\)$/iu;
const containing = /^(.+?)\s+(?:(bevat\s+niet|bevat\s+geen|does\s+not\s+contain)|bevat|contains)\s+(.+)$/iu;
const starting = /^(.+?)\s+(?:begint\s+met|starts\s+with|begins\s+with)\s+(.+)$/iu;
const ending = /^(.+?)\s+(?:eindigt\s+op|eindigt\s+met|ends\s+with|ends\s+in)\s+(.+)$/iu;

const plain = (...conditions: readonly Condition[]): Worded => ({ kind: 'plain', conditions });
const unquoted = (text = ''): string => text.trim().replace(/^"(.*)"$/u, '$1');
/** A list is divided by bars or, where there are none, by commas. */
const valuesIn = (list = ''): readonly string[] => list.split(list.includes('|') ? '|' : ',').map(unquoted);

/**
 * Reads a condition in words, Dutch or English: between, empty and not empty, in a list, contains, starts and ends with.
 * Nothing when it is none.
 * @example wordedCondition('Bedrag tussen 100 en 200') // Bedrag >= 100 and Bedrag <= 200
 */
export function wordedCondition(part: string): Worded | undefined {
  const text = part.trim();
  const range = between.exec(text);
  if (range) return plain({ column: unquoted(range[1]), operator: '>=', values: [unquoted(range[2])] }, { column: unquoted(range[1]), operator: '<=', values: [unquoted(range[3])] });
  const isFilled = filled.exec(text);
  if (isFilled) return plain({ column: unquoted(isFilled[1]), operator: '<>', values: [''] });
  const isEmpty = empty.exec(text);
  if (isEmpty) return plain({ column: unquoted(isEmpty[1]), operator: '=', values: [''] });
  const list = listed.exec(text);
  if (list) return plain({ column: unquoted(list[1]), operator: list[2] ? '<>' : '=', values: valuesIn(list[3]) });
  return textCondition(text);
}

function textCondition(text: string): TextCondition | undefined {
  const anywhere = containing.exec(text);
  if (anywhere) return { kind: 'text', column: unquoted(anywhere[1]), where: 'anywhere', isNegated: anywhere[2] !== undefined, values: alternatives(anywhere[3]) };
  const start = starting.exec(text);
  if (start) return { kind: 'text', column: unquoted(start[1]), where: 'start', isNegated: false, values: alternatives(start[2]) };
  const end = ending.exec(text);
  return end ? { kind: 'text', column: unquoted(end[1]), where: 'end', isNegated: false, values: alternatives(end[2]) } : undefined;
}

const alternatives = (written = ''): readonly string[] => written.split('|').map(unquoted);
