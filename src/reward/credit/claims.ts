import type { CreditScope } from '../../core/derivation';
import { exactSum } from '../../core/money/exact-sum';
import { multiply, subtract } from '../../core/money/multiply';
import type { Day } from '../../core/period';
import { cellCount, type Grid } from '../../measure/grid';
import type { RowsMeasure } from '../../measure/measure';
import type { Line } from '../lines';
import { creditTotals, type CreditSources } from './credited';

/** Which cells count for somebody: 1 for all their days, and else the days on which they do. */
export interface Claims {
  readonly whole: Uint8Array;
  readonly partly: Map<number, { readonly from: Day; readonly until: Day }[]>;
}

/** Lines that are credited, with what their factor takes of the credit. */
export interface CreditedLines {
  readonly lines: readonly Line[];
  /** The factor over the whole figure of a line; 1 without one. */
  readonly factorOf: (line: Line) => number;
}

/** The cells that lines count: their payee's own, or those of everybody in the scope. */
export function claimsOf({ scopes }: CreditSources, grid: Grid, credited: readonly CreditedLines[], scope: CreditScope): Claims {
  const claims: Claims = { whole: new Uint8Array(cellCount(grid)), partly: new Map() };
  const seen = new Map<unknown, Set<string>>();
  if (scope === 'own') for (const { lines } of credited) for (const line of lines) claim(claims, line, grid);
  for (const line of scope === 'own' ? [] : credited.flatMap(({ lines }) => lines)) {
    const answer = scopes.of(line.payee, scope, line);
    for (const { group, from, until } of answer?.kind === 'groups' ? answer.groups : []) {
      // A group that many payees share claims its cells once.
      const days = `${line.first} ${line.end} ${from} ${until}`;
      const known = seen.get(group) ?? new Set<string>();
      seen.set(group, known);
      if (known.has(days)) continue;
      known.add(days);
      for (const one of group.members) claim(claims, { payee: one.payee, first: line.first, end: line.end, from: Math.max(from, one.from), until: Math.min(until, one.until) }, grid);
    }
  }
  return claims;
}

function claim({ whole, partly }: Claims, { payee, first, end, from, until }: Pick<Line, 'payee' | 'first' | 'end' | 'from' | 'until'>, grid: Grid): void {
  if (from >= until) return;
  for (let k = first; k < end; k += 1) {
    const cell = payee * grid.stretches + k;
    if (from >= grid.bounds[k + 1]! || until <= grid.bounds[k]!) continue;
    if (from <= grid.bounds[k]! && until >= grid.bounds[k + 1]!) whole[cell] = 1;
    else partly.set(cell, [...(partly.get(cell) ?? []), { from, until }]);
  }
}

/** What lines are credited with together, each once, before and after their own factor. */
export function creditsOf(sources: CreditSources, measure: RowsMeasure, credited: readonly CreditedLines[], scope: CreditScope): { readonly whole: number; readonly factorEffect: number } {
  const seen = new Set<string>();
  const [whole, effects]: [number[], number[]] = [[], []];
  for (const { line, factorOf } of credited.flatMap(({ lines, factorOf: factor }) => lines.map((line) => ({ line, factorOf: factor })))) {
    const key = `${line.payee} ${line.first} ${line.end} ${line.from} ${line.until}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const credit = creditTotals(sources, measure, line, scope);
    whole.push(credit);
    const factor = factorOf(line);
    if (factor !== 1) effects.push(multiply(credit, subtract(factor, 1)));
  }
  return { whole: exactSum(whole), factorEffect: exactSum(effects) };
}
