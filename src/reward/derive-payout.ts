import type { Derivation } from '../core/derivation';
import { type Message, message } from '../core/message';
import { missing } from '../core/value';
import { PayoutState } from './bonus-run';
import { deriveContest, derivePoolPart, deriveSoFar } from './combine/derive-shared';
import { nameOf, type PayoutBook } from './combine/payout-book';
import type { DealReader } from './earn/derive-line';
import type { Line } from './lines';
import { payableOf } from './pay-component';
import { type Payable, type Prepare, preparer } from './prepare';
import type { SchemeRun } from './run-context';
import type { CompiledComponent } from './scheme/scheme';
import { deriveMeasured } from './time/measured-apart';

/** A payout of a run: its scheme, line and component. */
export interface PayoutPlace {
  readonly run: SchemeRun;
  readonly line: Line;
  readonly c: number;
  readonly compiled: CompiledComponent;
}

/** Finds the place of a payout by its number. A number that no payout has is a fault of ours. */
export function placeOf({ context }: Pick<PayoutBook, 'context'>, i: number): PayoutPlace {
  const run = [...context.schemes].reverse().find(({ offset, lines, scheme }) => offset <= i && lines.length > 0 && scheme.components.length > 0);
  const width = run?.scheme.components.length ?? 1;
  const at = i - (run?.offset ?? 0);
  const line = run?.lines[Math.floor(at / width)];
  const c = at % width;
  const compiled = run?.scheme.components[c];
  if (!run || !line || !compiled) throw new RangeError(`There is no payout ${i}.`);
  return { run, line, c, compiled };
}

/**
 * Makes the derivations of a run on demand, each from the kept sums and the rows of its payee. The value of a derivation
 * is the earned money, and of a part of a score the share that it reaches; a payout that is missing or does not apply has
 * one step, with the reason.
 */
export function derivePayout(book: PayoutBook, reasons: () => readonly Message[]): (payout: number, mostDeals?: number) => Derivation {
  const prepares = new Map<SchemeRun, Prepare>();
  return (i, mostDeals) => {
    const { run, line, c, compiled } = placeOf(book, i);
    const prepare = prepares.get(run) ?? preparer(book, run);
    prepares.set(run, prepare);
    const { columns } = book;
    const isTold = columns.state[i] === PayoutState.known || columns.score[i] === columns.score[i];
    const payable = isTold ? payableOf(book, run, { c, line, prepare }) : undefined;
    const reader = { payee: nameOf(book.context, line.payee), ...(mostDeals !== undefined && { mostDeals }) };
    return payable?.kind === 'payable' ? stepsOf(book, i, { line, payable, reader, run, prepare }) : missingStep(run.scheme.name, compiled, reasons()[columns.reason[i]!]);
  };
}

/** What the steps of one payout are made from. */
export interface PayoutSteps {
  readonly run: SchemeRun;
  readonly line: Line;
  readonly payable: Extract<Payable, { kind: 'payable' }>;
  readonly reader: DealReader;
  readonly prepare: Prepare;
}

function stepsOf(book: PayoutBook, i: number, steps: PayoutSteps): Derivation {
  const { mostDeals } = steps.reader;
  if (mostDeals !== undefined && steps.payable.sources.most === undefined) {
    const { conditions } = steps.payable.sources;
    const asking = conditions && { conditions: { ...conditions, derive: ((looked, days) => conditions.derive(looked, days, mostDeals)) satisfies typeof conditions.derive } };
    const sources = { ...steps.payable.sources, ...asking, most: mostDeals };
    return stepsOf(book, i, { ...steps, payable: { ...steps.payable, sources } });
  }
  const { terms, sources } = steps.payable;
  if (book.pools.has(i)) return derivePoolPart(book, i, steps);
  if (book.places.has(i)) return deriveContest(book, i, steps);
  if (book.dealsPaid.has(i)) return deriveSoFar(book, i, steps);
  return deriveMeasured(terms, steps.line, sources, steps.reader);
}

function missingStep(scheme: string, compiled: CompiledComponent, why: Message | undefined): Derivation {
  const component = compiled.kind === 'broken' ? compiled.name : compiled.component.name;
  const needs = why ?? message('reason.brokenComponent', { scheme, component });
  return { op: 'read', value: missing(needs), unit: 'money', label: message('label.earned', { scheme, component }) };
}
