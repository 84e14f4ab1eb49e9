import { fold } from '../../core/fold';
import type { Period } from '../../core/period';
import type { RunCalendar } from '../run-calendar';
import { leadLag } from '../series/lead-lag';
import type { LeadLagResult } from '../series/lead-lag-result';
import { inSeries } from './kpi-forecast';
import { actualsInTime, type FigureSources } from './kpi-actuals';
import { isOver, periodsOf } from './kpi-periods';
import type { KpiPlan } from './kpi-plan';
import type { KpiLink, LinkEffect } from './kpi-overview-result';
import type { KpiFigure } from './kpi-result';

/** A KPI with what its figures are taken from. */
export interface LinkedKpi {
  readonly plan: KpiPlan;
  readonly sources: FigureSources;
  readonly label: string;
}

/** Two KPIs by their place in the list. */
interface Pair {
  readonly leading: number;
  readonly lagging: number;
}

/** The largest lag that is looked at, in months. */
const furthest = 6;
/** A pair that nobody linked is only looked at with figures over so many months of both. */
const enoughToPropose = 18;
/** With more pairs than this no relation stands out from chance any more, and looking takes long: then nothing is proposed. */
const mostPairs = 500;
const monthsPerYear = 12;

const byMonth = (plan: KpiPlan): KpiPlan => ({ ...plan, grain: 'month' });

/** The months of a KPI that is looked at by longer periods, where it may move another or be moved, or adds up from them. */
export const linkedMonths = (plan: KpiPlan, asOf: number, calendar: RunCalendar): readonly Period[] =>
  plan.grain === 'month' || (!plan.additive && plan.row.kind === undefined && plan.row.drives === undefined) ? [] : periodsOf(byMonth(plan), asOf, calendar);

/**
 * Which KPI moves before which other one, by month, over at most three years; a month that still runs is left out. First the
 * pairs that the user linked in the column `drives`, whatever is found; then pairs of a leading and a lagging KPI that nobody
 * linked and of which the first turns out to run ahead; a KPI that the user has linked is not linked to more. Of each sort all pairs that were looked at count, so that many tries
 * do not make chance look like a relation.
 */
export function kpiLinks(kpis: readonly LinkedKpi[], calendar: RunCalendar): readonly KpiLink[] {
  const found = new Map<number, readonly (number | null)[]>();
  const seriesOf = (at: number): readonly (number | null)[] => {
    const values = found.get(at) ?? monthly(kpis[at]!, calendar);
    found.set(at, values);
    return values;
  };
  const stated = statedPairs(kpis.map(({ plan }) => plan));
  const others = otherPairs(kpis, stated).filter(({ leading, lagging }) => shared(seriesOf(leading), seriesOf(lagging)) >= enoughToPropose);
  const look = (pair: Pair, tests: number, isStated: boolean): KpiLink => linkOf(kpis, pair, { isStated, result: resultOf(kpis, pair, seriesOf, tests) });
  const proposed = (others.length > mostPairs ? [] : others).map((pair) => look(pair, others.length, false)).filter(({ result }) => result.kind === 'leads');
  return [...stated.map((pair) => look(pair, stated.length, true)), ...proposed];
}

function resultOf(kpis: readonly LinkedKpi[], { leading, lagging }: Pair, seriesOf: (at: number) => readonly (number | null)[], tests: number): LeadLagResult {
  const series = (at: number) => ({ values: seriesOf(at), periodsPerYear: monthsPerYear });
  return leadLag(series(leading), series(lagging), { maxLag: furthest, tests, names: { leading: kpis[leading]!.label, lagging: kpis[lagging]!.label } });
}

/** The figures of the months that are over, oldest first. */
function monthly({ plan, sources }: Omit<LinkedKpi, 'label'>, calendar: RunCalendar): readonly (number | null)[] {
  const { days } = sources;
  const months = periodsOf(byMonth(plan), days.asOf, calendar).filter((month) => isOver(month, days));
  const { actuals } = actualsInTime(byMonth(plan), months, sources);
  return actuals.map(({ actual, until }, at) => (isOver(months[at]!, { ...days, asOf: Math.min(days.asOf, until) }) ? inSeries(actual) : null));
}

/** The months that are over of a sum over longer periods; left out for what does not add up, and where no month has a figure. */
export function monthsOf(plan: KpiPlan, sources: FigureSources, calendar: RunCalendar): Pick<KpiFigure, 'months'> {
  if (plan.grain === 'month' || !plan.additive || plan.problem) return {};
  const end = periodsOf(byMonth(plan), sources.days.asOf, calendar).filter((month) => isOver(month, sources.days)).at(-1)?.end;
  const values = monthly({ plan, sources }, calendar);
  return end === undefined || values.every((value) => value === null) ? {} : { months: { values, periodsPerYear: monthsPerYear, end } };
}

/** How many months both have a figure for. */
const shared = (first: readonly (number | null)[], second: readonly (number | null)[]): number => first.filter((value, at) => value !== null && (second[at] ?? null) !== null).length;

/** The pairs that the user linked: a KPI drives the one of that name for the same team or person, else all of that name. */
function statedPairs(plans: readonly KpiPlan[]): readonly Pair[] {
  return plans.flatMap(({ row }, leading) => {
    const { drives } = row;
    const named = drives === undefined ? [] : plans.flatMap((other, at) => (at !== leading && fold(other.row.kpi) === fold(drives) ? [at] : []));
    const same = named.filter((at) => fold(plans[at]!.row.scope ?? '') === fold(row.scope ?? ''));
    return (same.length > 0 ? same : named).map((lagging): Pair => ({ leading, lagging }));
  });
}

/**
 * Leading KPIs that drive nothing by the KPI table, each with the lagging ones of the same team, or of which one of the two is of
 * the whole company, where they are not one measure.
 */
function otherPairs(kpis: readonly LinkedKpi[], stated: readonly Pair[]): readonly Pair[] {
  const places = (kind: 'leading' | 'lagging'): readonly number[] => kpis.flatMap(({ plan }, at) => (plan.row.kind === kind ? [at] : []));
  const linked = new Set(stated.map(({ leading }) => leading));
  const laggings = places('lagging');
  return places('leading').filter((at) => !linked.has(at)).flatMap((leading) => laggings.filter((lagging) => mayMove(kpis[leading]!.plan, kpis[lagging]!.plan)).map((lagging): Pair => ({ leading, lagging })));
}

function mayMove({ row: leading, scope: one, measure }: KpiPlan, { row: lagging, scope: other, measure: second }: KpiPlan): boolean {
  const isOneScope = fold(leading.scope ?? '') === fold(lagging.scope ?? '') || (one.over === 'company' && !one.isUnknown) || (other.over === 'company' && !other.isUnknown);
  return isOneScope && (measure === undefined || measure !== second);
}

const linkOf = (kpis: readonly LinkedKpi[], pair: Pair, { isStated, result }: Pick<KpiLink, 'isStated' | 'result'>): KpiLink => ({ ...pair, isStated, result, ...effectOf(kpis[pair.leading]!.plan, result) });

/** What a step of the leading KPI that a person can picture does: a percentage point, € 1,000, or one. */
function effectOf({ unit }: KpiPlan, result: LeadLagResult): { readonly effect?: LinkEffect } {
  if (result.kind !== 'leads' && result.kind !== 'together') return {};
  const step = steps[unit];
  const { perUnit, low, high } = result.best.effect;
  return { effect: { step, value: perUnit * step, low: low * step, high: high * step } };
}

const steps = { money: 1_000, number: 1, ratio: 0.01, score: 1 } as const;
