import type { Finding } from '../core/finding';
import type { Message } from '../core/message';
import type { Period } from '../core/period';
import { conditionSources } from './combine/condition-figures';
import { payoutsCounted } from './combine/counted-payouts';
import type { PayoutBook } from './combine/payout-book';
import { scoreCounted } from './combine/score';
import { spreadWeights } from './combine/spread-weights';
import { creditCounted } from './credit/counted-credit';
import { creditsOthers } from './credit/credit-schemes';
import { type Counted, targetAnswer } from './earn/line-amounts';
import type { PaySources } from './earn/pay-line';
import { type ResolvedTerms, resolveTerms } from './earn/resolve-terms';
import { isGroupWhole } from './earn/target-amounts';
import type { Terms } from './earn/terms';
import type { Line } from './lines';
import { spanOf, spanToDate } from '../measure/run-calendar';
import { type RunContext, type SchemeRun, sourcesFor } from './run-context';
import { hasColumn } from './scheme/component-kinds';
import { figureHomes, type PersonalRows } from './scheme/figures';
import { type CompiledComponent, type Component, isScoreInput, type Scheme } from './scheme/scheme';
import { type ComponentTimes, componentTimes } from './time/component-times';
import { incentiveParts, incentiveSpells, isPlain } from './time/incentive';
import { daysNeeded, whyNotApplicable } from './time/days-that-count';

/** Everything to pay one component of one line, or why it cannot be. */
export type Payable =
  | { readonly kind: 'payable'; readonly terms: Terms; readonly sources: PaySources }
  | { readonly kind: 'missing'; readonly why: Message; readonly finding?: Finding }
  | { readonly kind: 'notApplicable'; readonly why: Message };

/** Prepares the terms and sources of component number `c` for a line. */
export type Prepare = (c: number, line: Line) => Payable;

/**
 * The preparer of a scheme. Lines come payee by payee, so the last answer per component is kept; only a figure from a
 * column can differ per period, because the column may be one of Targets, and what changes over time.
 */
export function preparer(book: PayoutBook, run: SchemeRun): Prepare {
  const { context } = book;
  const { scheme } = run;
  const times = scheme.components.map((one) => (one.kind === 'component' ? componentTimes(context, scheme, one.component) : undefined));
  const makers = scheme.components.map((compiled, c) => maker(book, run, { compiled, times: times[c] }));
  const differs = scheme.components.map((one, c) => one.kind === 'component' && (hasColumn(one.component) || one.component.conditions !== undefined || times[c]?.hasRamp === true));
  const hasIncentive = scheme.components.map((one) => one.kind === 'component' && paysIncentive(one.component));
  const kept: ({ readonly served: Line['served']; readonly payable: Payable } | undefined)[] = [];
  const prepare: Prepare = (c, line) => {
    const last = kept[c];
    if (last?.served === line.served && counts(line)) return last.payable;
    const payable = makers[c]!(line);
    kept[c] = !differs[c] && counts(line) && (!hasIncentive[c] || isPlain(line.served, context.organisation)) ? { served: line.served, payable } : undefined;
    return payable;
  };
  return times.some((one) => one?.hasRamp) ? spreadWeights(scheme, prepare) : prepare;
}

/** True when the payee's target incentive is what a component pays. */
const paysIncentive = ({ base, counts: as }: Component): boolean => base === 'targetIncentive' && as === 'money';

/** True when days of the line count, so that its terms are those of the assignment. */
const counts = ({ share, notEntitled }: Line): boolean => share > 0 && !notEntitled;

interface Making {
  readonly compiled: CompiledComponent;
  readonly times: ComponentTimes | undefined;
}

function maker(book: PayoutBook, run: SchemeRun, { compiled, times }: Making): (line: Line) => Payable {
  if (compiled.kind === 'broken') return () => ({ kind: 'missing', why: compiled.reason });
  const { component } = compiled;
  const { context } = book;
  const { scheme } = run;
  const counted = countedFor(book, run, component);
  const conditionsFor = component.conditions && conditionSources(book, run, component.conditions);
  const sourcesOf = sourcesFor(context, scheme, component.measure);
  const homeOf = figureHomes(context.tables);
  const toDate = spanCache(context);
  const termsFor = sharedTerms(component, scheme);
  return (line) => {
    if (line.notEntitled) return { kind: 'notApplicable', why: line.notEntitled };
    if (times?.problem) return times.problem;
    const person = context.people.people[line.payee]!;
    const base = sourcesOf(line.payee);
    const time = times?.of(line.payee);
    // Named one by one: for thousands of payees a spread costs more than all the rest.
    const plain: PaySources = { actuals: base.actuals, targets: base.targets, partsIn: base.partsIn, span: base.span, toDate, served: line.served, payeeName: person.name ?? person.id };
    const { everyones } = base;
    const sources: PaySources = time || counted || everyones ? { ...plain, ...(everyones && { everyones }), ...(time && { time }), ...(counted && { counted }) } : plain;
    const answer = hasColumn(component) ? targetAnswer(component.measure, line, sources) : undefined;
    const target = answer && 'entry' in answer ? answer.entry.row : undefined;
    const rows: PersonalRows = { homeOf, person, assignment: line.membership.row, target };
    const incentives = !paysIncentive(component) || isPlain(line.served, context.organisation) ? undefined : incentiveParts(incentiveSpells(line.served, context.organisation, daysNeeded(component, line, sources)), rows, scheme);
    const resolved = termsFor(rows, incentives);
    if (resolved.kind === 'missing') return resolved;
    const credited = withCredits(context, component, resolved.terms, sources);
    return whyNotApplicable(resolved.terms, line, credited) ?? { kind: 'payable', terms: resolved.terms, sources: conditionsFor ? { ...credited, conditions: conditionsFor(rows) } : credited };
  };
}

/** Terms that are the same for every payee are made once: those without a column, an own rate or a target incentive. */
function sharedTerms(component: Component, scheme: Scheme): (rows: PersonalRows, incentives: Parameters<typeof resolveTerms>[3]) => ResolvedTerms {
  if (hasColumn(component) || component.base === 'targetIncentive') return (rows, incentives) => resolveTerms(component, rows, scheme, incentives);
  let shared: ResolvedTerms | undefined;
  return (rows, incentives) => {
    if (rows.assignment?.rate !== undefined) return resolveTerms(component, rows, scheme, incentives);
    shared ??= resolveTerms(component, rows, scheme, incentives);
    // Why terms are missing names the payee.
    return shared.kind === 'terms' ? shared : resolveTerms(component, rows, scheme, incentives);
  };
}

/** What a component counts that no rows of the payee hold: the score of the scheme, or payouts. */
function countedFor(book: PayoutBook, run: SchemeRun, component: Component): PaySources['counted'] {
  if (isScoreInput(component.input)) return scoreCounted(book, run, component);
  return component.measure.kind === 'payout' ? payoutsCounted(book, component.measure, component.credit) : undefined;
}

/** The sources of a component that is credited with the results of others, or with a share of its own. */
function withCredits({ credits, people }: RunContext, component: Component, { figures }: Terms, sources: PaySources): PaySources {
  const { measure, credit } = component;
  const scope = creditsOthers(component) ? credit : 'own';
  const factor = figures.creditFactor;
  if (sources.counted || (scope === 'own' && !factor)) return sources;
  const nameOf = (payee: number): string => people.people[payee]!.name ?? people.people[payee]!.id;
  const counted = creditCounted(credits, { measure, scope, ...(factor && { factor }) }, sources, { nameOf });
  const isOver = (line: Line): boolean => isGroupWhole(component, line, sources);
  const lookup = component.lookup && scope !== 'own' ? creditCounted(credits, { measure: component.lookup, scope }, sources, { nameOf }) : undefined;
  return { ...sources, counted: overPeriod(counted, isOver), ...(lookup && { lookup: overPeriod(lookup, isOver) }) };
}

/** Counts the whole period where a group's result is set against its target, also for who served part of it. */
function overPeriod(counted: Counted, isOver: (line: Line) => boolean): Counted {
  const wide = (line: Line): Line => (isOver(line) ? { ...line, from: line.period.start, until: line.period.end } : line);
  return { over: (line) => counted.over(wide(line)), derive: (line, most) => counted.derive(wide(line), most), why: (line, names) => counted.why(wide(line), names) };
}

function spanCache({ calendar }: RunContext): PaySources['toDate'] {
  const spans = new Map<Period, ReturnType<PaySources['toDate']>>();
  return (period) => {
    const known = spans.get(period) ?? { span: spanOf(calendar, period), periods: spanToDate(calendar, period) };
    spans.set(period, known);
    return known;
  };
}
