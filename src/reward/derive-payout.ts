import type { Derivation } from '../core/derivation';
import { type Message, message } from '../core/message';
import { missing } from '../core/value';
import { type Payouts, PayoutState } from './bonus-run';
import { deriveLine } from './earn/derive-line';
import { preparer } from './prepare';
import type { RunContext } from './run-context';
import type { CompiledComponent } from './scheme/scheme';

/**
 * Makes the derivations of a run on demand, each from the kept sums and the rows of its payee. The value of a derivation
 * is the earned money; a payout that is missing has one step, with the reason.
 */
export function derivePayout(context: RunContext, payouts: Payouts, reasons: readonly Message[]): (payout: number, mostDeals?: number) => Derivation {
  return (i, mostDeals) => {
    const run = [...context.schemes].reverse().find(({ offset, lines }) => offset <= i && lines.length > 0);
    const width = run?.scheme.components.length ?? 1;
    const at = i - (run?.offset ?? 0);
    const line = run?.lines[Math.floor(at / width)];
    const c = at % width;
    const compiled = run?.scheme.components[c];
    if (!run || !line || !compiled) throw new RangeError(`There is no payout ${i}.`);
    const payable = preparer(context, run)(c, line);
    const person = context.people.people[line.payee]!;
    if (payouts.state[i] === PayoutState.known && payable.kind === 'payable') {
      return deriveLine(payable.terms, line, payable.sources, { payee: person.name ?? person.id, ...(mostDeals !== undefined && { mostDeals }) });
    }
    return missingStep(run.scheme.name, compiled, reasons[payouts.reason[i]!]);
  };
}

function missingStep(scheme: string, compiled: CompiledComponent, why: Message | undefined): Derivation {
  const component = compiled.kind === 'broken' ? compiled.name : compiled.component.name;
  const needs = why ?? message('reason.brokenComponent', { scheme, component });
  return { op: 'read', value: missing(needs), unit: 'money', label: message('label.earned', { scheme, component }) };
}
