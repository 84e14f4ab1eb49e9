import type { Derivation } from '../core/derivation';
import { message } from '../core/message';
import { difference } from '../core/money/compare';
import { known } from '../core/value';
import { rowSource } from '../measure/row-subject';
import { PayoutState } from './bonus-run';
import { deriveGates, deriveModifiers } from './combine/derive-adjust';
import { payoutAt, type PayoutBook } from './combine/payout-book';
import { adjustmentOfTotal, daysOfTotal, limitsOf, targetOfTotal, totalConditions } from './combine/scheme-money';
import { prorateStep, readStep } from './earn/derive-figures';
import { roundTotal } from './earn/rounding';
import type { Line } from './lines';
import type { SchemeRun } from './run-context';
import type { TotalBook } from './scheme-totals';

/**
 * Makes the steps of a scheme's total on demand, in the order that `schemeTotals` tells. The value is the total's `earned`.
 * A total that is missing or does not apply has no steps.
 * @example deriveTotal(book, totals)(0)?.value // { kind: 'known', value: 4000 }
 */
export function deriveTotal(book: PayoutBook, made: TotalBook): (total: number) => Derivation | undefined {
  const { totals } = made;
  return (total) => {
    const place = placeOfTotal(book, total);
    if (!place || totals.state[total] !== PayoutState.known) return undefined;
    const sum: Derivation = { op: 'total', value: known(totals.subtotal[total]!), unit: 'money', parts: partsOf(book, place) };
    const own = withLimits(book, made, { ...place, total, sum });
    const scaled = made.scaled.get(total);
    const pool = place.run.scheme.row?.pool;
    if (!scaled || pool === undefined) return own;
    const written = readStep({ value: pool, ...sourceIn(place.run, 'pool') }, message('label.schemePool', {}), 'money');
    return { op: 'scaled', value: known(totals.earned[total]!), unit: 'money', input: own, pool: written, sum: scaled.sum };
  };
}

/** Where a total stands. */
export interface TotalPlace {
  readonly run: SchemeRun;
  readonly line: Line;
  /** The line's number within its scheme. */
  readonly at: number;
}

/** The scheme and line of a total: totals follow the lines of the schemes that have components. */
export function placeOfTotal({ context: { schemes } }: Pick<PayoutBook, 'context'>, total: number): TotalPlace | undefined {
  let at = total;
  for (const run of schemes) {
    if (run.scheme.components.length === 0) continue;
    const line = run.lines[at];
    if (line) return { run, line, at };
    at -= run.lines.length;
  }
  return undefined;
}

/** The components that apply, as they were earned. */
function partsOf({ columns }: PayoutBook, { run, at }: TotalPlace): readonly { readonly name: string; readonly derivation: Derivation }[] {
  const { name: scheme, components } = run.scheme;
  return components.flatMap((compiled, c) => {
    const i = payoutAt(run, at, c);
    if (columns.state[i] !== PayoutState.known) return [];
    const name = compiled.kind === 'broken' ? compiled.name : compiled.component.name;
    const derivation = readStep({ value: columns.earned[i]! }, message('label.earned', { scheme, component: name }), 'money');
    return [{ name, derivation }];
  });
}

const valueOf = ({ value }: Derivation): number => (value.kind === 'known' ? value.value : NaN);
const sourceIn = ({ scheme: { row } }: SchemeRun, column: 'cap' | 'floor' | 'pool'): { readonly source?: ReturnType<typeof rowSource> } => (row ? { source: rowSource(row, column) } : {});

/** Modifiers, gates, what was carried over, cap and floor, modifiers after the cap, and rounding. */
function withLimits(book: PayoutBook, { carried }: TotalBook, { run, line, at, total, sum }: TotalPlace & { readonly total: number; readonly sum: Derivation }): Derivation {
  const sources = totalConditions(book, run)?.(line);
  const steps = sources && { ...sources, days: daysOfTotal(line) };
  const { before, after, limit } = adjustmentOfTotal(sources, line);
  const gated = deriveGates(deriveModifiers(sum, steps, 'beforeCap', before), steps, { amount: targetOfTotal(book, run, at), limit });
  const carriedIn = carried.get(total) ?? 0;
  const due: Derivation = carriedIn === 0 ? gated : { op: 'carry', value: known(valueOf(gated) + carriedIn), unit: 'money', input: gated, carried: carriedIn, from: run.lines[at - 1]?.period.name ?? '' };
  const kept = floored(run, line, capped(run, line, due));
  const { rounding } = run.scheme;
  const final = deriveModifiers(kept, steps, 'afterCap', after);
  return { op: 'round', value: known(roundTotal(rounding, valueOf(final))), unit: 'money', input: final, decimals: rounding.decimals, ...(rounding.mode !== 'halfUp' && { mode: rounding.mode }) };
}

function capped(run: SchemeRun, line: Line, input: Derivation): Derivation {
  const { most } = limitsOf(run, line);
  if (run.scheme.cap === undefined) return input;
  const written = readStep({ value: run.scheme.cap, ...sourceIn(run, 'cap') }, message('label.schemeCap', {}), 'money');
  const cap = line.share === 1 ? written : prorateStep(written, line);
  return { op: 'cap', value: known(Math.min(valueOf(input), most)), unit: 'money', input, cap, lost: Math.max(0, difference(valueOf(input), most)), ...(run.scheme.row?.aboveCap === 'carried' && { isCarried: true }) };
}

function floored(run: SchemeRun, line: Line, input: Derivation): Derivation {
  const { least } = limitsOf(run, line);
  const value = run.scheme.row?.floor;
  if (value === undefined) return input;
  const written = readStep({ value, ...sourceIn(run, 'floor') }, message('label.schemeFloor', {}), 'money');
  const floor = line.share === 1 ? written : prorateStep(written, line);
  return { op: 'floor', value: known(Math.max(valueOf(input), least)), unit: 'money', input, floor };
}
