import { message, type Message } from '../core/message';
import type { Period } from '../core/period';
import { attainmentRatio } from '../measure/attainment';
import { type Payouts, PayoutState } from './bonus-run';
import { targetAnswer } from './earn/line-amounts';
import { payLine, type PaidLine, type PaySources, whyMissing } from './earn/pay-line';
import { resolveTerms, type ResolvedTerms } from './earn/resolve-terms';
import type { Terms } from './earn/terms';
import type { Line } from './lines';
import { servedDays } from './lines';
import { type Notes, type RunContext, type SchemeRun, sourcesFor } from './run-context';
import { spanOf, spanToDate } from './run-calendar';
import { figureHomes, isColumn } from './scheme/figures';
import type { CompiledComponent, Component } from './scheme/scheme';

/** Everything to pay one component of one line, or why it cannot be. */
export type Payable =
  | { readonly kind: 'payable'; readonly terms: Terms; readonly sources: PaySources }
  | Extract<ResolvedTerms, { kind: 'missing' }>
  | { readonly kind: 'broken'; readonly why: Message };

/** Fills in the payouts of one scheme: every line × every component. */
export function payScheme(context: RunContext, run: SchemeRun, columns: Payouts, notes: Notes): void {
  const prepare = preparer(context, run);
  const width = run.scheme.components.length;
  const periodIndex = new Map(context.periods.map((period, i) => [period, i]));
  run.lines.forEach((line, l) => {
    run.scheme.components.forEach((compiled, c) => {
      const i = run.offset + l * width + c;
      columns.payee[i] = line.payee;
      columns.period[i] = periodIndex.get(line.period) ?? -1;
      columns.component[i] = run.firstComponent + c;
      fill(columns, i, { line, payable: prepare(compiled, line), context, notes });
    });
  });
}

interface Filling {
  readonly line: Line;
  readonly payable: Payable;
  readonly context: RunContext;
  readonly notes: Notes;
}

function fill(columns: Payouts, i: number, { line, payable, context, notes }: Filling): void {
  if (payable.kind === 'missing') notes.add(payable.finding);
  if (line.problem || payable.kind !== 'payable') {
    columns.reason[i] = notes.reason(line.problem ?? (payable.kind === 'payable' ? message('reason.brokenComponent', { scheme: '', component: '' }) : payable.why));
    return;
  }
  const { terms, sources } = payable;
  const paid = payLine(terms, line, sources);
  showFigures(columns, i, terms, paid);
  columns.earned[i] = paid.earned;
  if (paid.earned === paid.earned) {
    columns.state[i] = PayoutState.known;
    return;
  }
  const person = context.people.people[line.payee]!;
  const names = { payee: person.name ?? person.id, measure: terms.component.measure.name, period: line.period.name };
  columns.reason[i] = notes.reason(whyMissing(terms, paid.amounts, { line, names, sources }));
  const lacksTarget = paid.amounts.actual === paid.amounts.actual && paid.amounts.target !== paid.amounts.target;
  if (lacksTarget && targetAnswer(terms.component.measure, line, sources).kind === 'none') notes.withoutTarget(names.measure, names.payee);
}

function showFigures(columns: Payouts, i: number, { component }: Terms, { amounts }: PaidLine): void {
  columns.actual[i] = amounts.actual;
  columns.target[i] = amounts.target;
  columns.attainment[i] = attainmentRatio(amounts.actual, amounts.target) ?? NaN;
  columns.atTarget[i] = component.base === 'targetIncentive' ? amounts.money * component.weight * amounts.proration : NaN;
}

/**
 * Prepares the terms and sources of a component for a line. Lines come payee by payee, so the last answer per component
 * is kept; only a figure from the Targets table can differ per period.
 */
export function preparer(context: RunContext, { scheme }: SchemeRun): (compiled: CompiledComponent, line: Line) => Payable {
  const sources = sourcesFor(context, scheme);
  const kept = new Map<CompiledComponent, { readonly line: Line; readonly payable: Payable }>();
  const toDate = spanCache(context);
  const homeOf = figureHomes(context.tables);
  return (compiled, line) => {
    if (compiled.kind === 'broken') return { kind: 'broken', why: compiled.reason };
    const last = kept.get(compiled);
    if (last?.line.membership === line.membership && !mayDifferPerPeriod(compiled.component)) return last.payable;
    const { component } = compiled;
    const person = context.people.people[line.payee]!;
    const base = sources(component.measure, line.payee);
    const answer = mayDifferPerPeriod(component) ? targetAnswer(component.measure, line, base) : undefined;
    const target = answer && 'entry' in answer ? answer.entry.row : undefined;
    const rows = { homeOf, person, ...(line.membership.row && { assignment: line.membership.row }), ...(target && { target }) };
    const resolved = resolveTerms(component, rows, scheme);
    const served = servedDays(line.membership, person);
    const payable: Payable = resolved.kind === 'terms' ? { kind: 'payable', terms: resolved.terms, sources: { ...base, served, toDate } } : resolved;
    kept.set(compiled, { line, payable });
    return payable;
  };
}

const mayDifferPerPeriod = ({ rate, threshold, modifier, fixedAmount, target }: Component): boolean => [rate, threshold, modifier, fixedAmount, target].some(isColumn);

function spanCache({ calendar }: RunContext): PaySources['toDate'] {
  const spans = new Map<Period, ReturnType<PaySources['toDate']>>();
  return (period) => {
    const known = spans.get(period) ?? { span: spanOf(calendar, period), periods: spanToDate(calendar, period) };
    spans.set(period, known);
    return known;
  };
}
