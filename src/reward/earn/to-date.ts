import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import { type Line, lineOf, type Served, shareOf } from '../lines';
import { growsWithTime } from '../../measure/measure';
import { amountsOf, figureOf, isPerUnit, type LineSources, lookupOf } from './line-amounts';
import type { Amounts, Terms } from './terms';

/** A running component's span: the periods from its start up to and including the one that is paid. */
export interface SpanToDate {
  readonly span: Period;
  readonly periods: readonly Period[];
}

/** Sources of figures, with the days on which the payee is on the scheme. */
export interface ServedSources extends LineSources {
  readonly served: Served;
}

/** The part of a line's assignment that falls in another period; nothing when the payee was not there. */
export function lineIn({ served }: Pick<Line, 'served'>, period: Period, { actuals }: Pick<ServedSources, 'actuals'>): Line | undefined {
  if (served.from >= period.end || served.until <= period.start) return undefined;
  return lineOf(served, period, actuals.grid);
}

/**
 * The lines whose target and target incentive count in a span to date: those of its periods so far, or, where a result to
 * date is set against the target of all of the year, those of all its periods.
 */
export function plannedLines(line: Line, periods: readonly Period[], sources: ServedSources): readonly Line[] {
  const planned = sources.time?.wholeSpan?.(line.period) ?? periods;
  return planned.flatMap((period) => lineIn(line, period, sources) ?? []);
}

/**
 * The amounts of the span up to and including the last of `periods`: actual, target and incentive to date (or of the whole span), a
 * price per unit as it is; boundaries
 * are those of the whole span, prorated to the part of it that the payee serves. Nothing when there are no periods, or
 * the payee was not there in any of them.
 */
export function amountsToDate(terms: Terms, line: Line, { span, periods }: SpanToDate, sources: ServedSources): Amounts | undefined {
  const last = periods[periods.length - 1];
  const toDate = last && lineIn(line, periodToDate(span, periods), sources);
  if (!toDate) return undefined;
  const parts = plannedLines(line, periods, sources).map((one) => amountsOf(terms, one, sources));
  return {
    actual: figureOf(sources, terms.component.measure, toDate),
    target: sumKnown(parts.map(({ target }) => target)),
    money: isPerUnit(terms.component) ? terms.money : sumKnown(parts.map(({ money, proration }) => money * proration)),
    proration: 1,
    boundary: shareOf(sources.served, span).share,
    limit: line.share,
    carried: 0,
    baseline: sumKnown(parts.map(({ baseline }) => baseline)),
    lookup: terms.component.lookup ? lookupOf(sources, terms.component.lookup, toDate) : NaN,
    lookupBoundary: terms.component.lookup && growsWithTime(terms.component.lookup) ? shareOf(sources.served, span).share : 1,
  };
}

/** The run of periods as one: `2026-01 – 2026-03`. */
export function periodToDate(span: Period, periods: readonly Period[]): Period {
  const [first, last] = [periods[0], periods[periods.length - 1]];
  const name = first && last && first !== last ? `${first.name} – ${last.name}` : (last?.name ?? span.name);
  return { grain: 'custom', name, start: span.start, end: last?.end ?? span.end };
}

/** The exact sum, missing (NaN) when one of the values is. */
const sumKnown = (values: readonly number[]): number => (values.some((value) => value !== value) ? NaN : exactSum(values));
