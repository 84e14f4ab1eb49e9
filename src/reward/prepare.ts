import type { Finding } from '../core/finding';
import type { Message } from '../core/message';
import type { Period } from '../core/period';
import { targetAnswer } from './earn/line-amounts';
import type { PaySources } from './earn/pay-line';
import { resolveTerms } from './earn/resolve-terms';
import type { Terms } from './earn/terms';
import { type Line, servedDays } from './lines';
import { spanOf, spanToDate } from '../measure/run-calendar';
import { type RunContext, type SchemeRun, sourcesFor } from './run-context';
import { figureHomes, isColumn, type PersonalRows } from './scheme/figures';
import type { CompiledComponent, Component } from './scheme/scheme';

/** Everything to pay one component of one line, or why it cannot be. */
export type Payable =
  | { readonly kind: 'payable'; readonly terms: Terms; readonly sources: PaySources }
  | { readonly kind: 'missing'; readonly why: Message; readonly finding?: Finding };

/** Prepares the terms and sources of component number `c` for a line. */
export type Prepare = (c: number, line: Line) => Payable;

/**
 * The preparer of a scheme. Lines come payee by payee, so the last answer per component is kept; only a figure from a
 * column can differ per period, because the column may be one of Targets.
 */
export function preparer(context: RunContext, { scheme }: SchemeRun): Prepare {
  const makers = scheme.components.map((compiled) => maker(context, scheme, compiled));
  const differs = scheme.components.map((one) => one.kind === 'component' && hasColumn(one.component));
  const kept: { readonly line: Line; readonly payable: Payable }[] = [];
  return (c, line) => {
    const last = kept[c];
    if (last && last.line.membership === line.membership && last.line.payee === line.payee && !differs[c]) return last.payable;
    const payable = makers[c]!(line);
    kept[c] = { line, payable };
    return payable;
  };
}

function maker(context: RunContext, scheme: SchemeRun['scheme'], compiled: CompiledComponent): (line: Line) => Payable {
  if (compiled.kind === 'broken') return () => ({ kind: 'missing', why: compiled.reason });
  const { component } = compiled;
  const sourcesOf = sourcesFor(context, scheme, component.measure);
  const homeOf = figureHomes(context.tables);
  const toDate = spanCache(context);
  return (line) => {
    const person = context.people.people[line.payee]!;
    const base = sourcesOf(line.payee);
    const answer = hasColumn(component) ? targetAnswer(component.measure, line, base) : undefined;
    const target = answer && 'entry' in answer ? answer.entry.row : undefined;
    const rows: PersonalRows = { homeOf, person, assignment: line.membership.row, target };
    const resolved = resolveTerms(component, rows, scheme);
    if (resolved.kind === 'missing') return resolved;
    const { actuals, partsIn, span, targets } = base;
    const sources: PaySources = { actuals, partsIn, span, targets, toDate, served: servedDays(line.membership, person) };
    return { kind: 'payable', terms: resolved.terms, sources };
  };
}

const hasColumn = ({ rate, threshold, modifier, fixedAmount, target }: Component): boolean => [rate, threshold, modifier, fixedAmount, target].some(isColumn);

function spanCache({ calendar }: RunContext): PaySources['toDate'] {
  const spans = new Map<Period, ReturnType<PaySources['toDate']>>();
  return (period) => {
    const known = spans.get(period) ?? { span: spanOf(calendar, period), periods: spanToDate(calendar, period) };
    spans.set(period, known);
    return known;
  };
}
