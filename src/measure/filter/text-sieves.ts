import { fold } from '../../core/fold';
import type { Column, TextColumn } from '../../tables/columns';
import { absentValue } from './absent-value';
import type { Condition } from './parse-filter';
import type { FilterProblem, Sieve, Sifting } from './sieve';
import type { TextCondition } from './worded-condition';

/** Whether texts have something in them, whatever its case; a part that no text has is a problem, as an unknown value is. */
export function partTest({ where, values, isNegated }: TextCondition, column: Column, sifting: Sifting): Sieve | FilterProblem {
  if (column.kind !== 'text') return { kind: 'value', column: column.header, value: values[0] ?? '' };
  const folded = column.texts.map(fold);
  const has = (text: string, part: string): boolean => (where === 'anywhere' ? text.includes(part) : where === 'start' ? text.startsWith(part) : text.endsWith(part));
  const empty = values.find((value) => fold(value) === '');
  if (empty !== undefined) return { kind: 'value', column: column.header, value: empty };
  const unknown = values.filter((value) => !folded.some((text) => has(text, fold(value))));
  const problem = absentProblem(unknown, column, sifting);
  if (problem) return problem;
  const parts = values.map(fold);
  const listed = Uint8Array.from([false, ...folded.map((text) => parts.some((part) => has(text, part)))], Number);
  const pass = isNegated ? 0 : 1;
  const { codes } = column;
  return (passes) => {
    for (let r = 0; r < passes.length; r += 1) if (listed[codes[r]! + 1] !== pass) passes[r] = 0;
  };
}

/** Whether texts are among those of a condition, whatever their case; one that no row has is a problem, unless it may still come. */
export function textTest({ operator, values }: Condition, column: TextColumn, sifting: Sifting): Sieve | FilterProblem {
  if (operator !== '=' && operator !== '<>') return { kind: 'order', column: column.header };
  const folded = column.texts.map(fold);
  const wanted = new Set(values.map(fold));
  const unknown = values.filter((value) => value !== '' && !folded.includes(fold(value)));
  const problem = absentProblem(unknown, column, sifting);
  if (problem) return problem;
  // Entry 0 stands for blank (code −1), entry c + 1 for code c: all bits where a row keeps its mark.
  const isListed = [wanted.has(''), ...folded.map((text) => wanted.has(text))];
  const keeps = Uint8Array.from(isListed, (listed) => (listed === (operator === '=') ? 255 : 0));
  const { codes } = column;
  // Without a branch the loop does not depend on how the rows are mixed.
  return (passes) => {
    for (let r = 0; r < passes.length; r += 1) passes[r]! &= keeps[codes[r]! + 1]!;
  };
}

/** What to make of texts that no row has: a problem, or something to tell of. */
function absentProblem([first, ...others]: readonly string[], { header, texts }: TextColumn, { absentText, absent }: Sifting): FilterProblem | undefined {
  if (first === undefined) return undefined;
  if (absentText !== 'mayCome') return { kind: 'value', column: header, value: first };
  absent.push(...[first, ...others].map((value) => absentValue(header, value, texts)));
  return undefined;
}
