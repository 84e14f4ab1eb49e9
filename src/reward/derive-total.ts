import type { Derivation } from '../core/derivation';
import { message } from '../core/message';
import { difference } from '../core/money/compare';
import { known } from '../core/value';
import { rowSource } from '../measure/row-subject';
import { type Payouts, PayoutState, type SchemeTotals } from './bonus-run';
import { prorateStep, readStep } from './earn/derive-figures';
import type { Line } from './lines';
import type { RunContext, SchemeRun } from './run-context';
import type { Scheme } from './scheme/scheme';

/**
 * Makes the steps of a scheme's total on demand: its components added up, at most its cap (for the days served), rounded.
 * The value is the total's `earned`. A total that is missing or does not apply has no steps.
 * @example deriveTotal(context, payouts, totals)(0)?.value // { kind: 'known', value: 4000 }
 */
export function deriveTotal(context: RunContext, payouts: Payouts, totals: SchemeTotals): (total: number) => Derivation | undefined {
  return (total) => {
    const place = placeOf(context, total);
    if (!place || totals.state[total] !== PayoutState.known) return undefined;
    const { run, line } = place;
    const sum: Derivation = { op: 'total', value: known(totals.subtotal[total]!), unit: 'money', parts: partsOf(place, payouts) };
    return { op: 'round', value: known(totals.earned[total]!), unit: 'money', input: capped(run.scheme, line, sum), decimals: run.scheme.decimals };
  };
}

interface Place {
  readonly run: SchemeRun;
  readonly line: Line;
  /** The line's number within its scheme. */
  readonly at: number;
}

/** The scheme and line of a total: totals follow the lines of the schemes that have components. */
function placeOf({ schemes }: RunContext, total: number): Place | undefined {
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
function partsOf({ run, at }: Place, payouts: Payouts): readonly { readonly name: string; readonly derivation: Derivation }[] {
  const { name: scheme, components } = run.scheme;
  return components.flatMap((compiled, c) => {
    const i = run.offset + at * components.length + c;
    if (payouts.state[i] !== PayoutState.known) return [];
    const name = compiled.kind === 'broken' ? compiled.name : compiled.component.name;
    const earned = readStep({ value: payouts.earned[i]! }, message('label.earned', { scheme, component: name }), 'money');
    return [{ name, derivation: { ...earned, payout: i } }];
  });
}

function capped(scheme: Scheme, line: Line, sum: Derivation): Derivation {
  if (scheme.cap === undefined || sum.value.kind !== 'known') return sum;
  const written = readStep({ value: scheme.cap, ...(scheme.row && { source: rowSource(scheme.row, 'cap') }) }, message('label.schemeCap', {}), 'money');
  const { share } = line;
  const cap = share === 1 ? written : prorateStep(written, line);
  const most = scheme.cap * share;
  const amount = sum.value.value;
  return { op: 'cap', value: known(Math.min(amount, most)), unit: 'money', input: sum, cap, lost: Math.max(0, difference(amount, most)) };
}
