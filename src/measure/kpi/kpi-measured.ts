import { type Message, message } from '../../core/message';
import type { Day, Period } from '../../core/period';
import { known, missing, type Value } from '../../core/value';
import { type Actuals, actualOver, actualWithin, addUpMeasures, covers, isLastTied, whyUnknown } from '../actuals';
import { countOver } from '../add-up';
import { gridOf, type Stretch, stretchFrom } from '../grid';
import type { LoadedTo } from '../loaded-to';
import { type Measure, partsOf, type RowsMeasure } from '../measure';
import { type OwnMeasures, withParts } from '../own-measures';
import type { PeopleIndex } from '../people-index';
import { Unknown } from '../unknown-cells';
import type { KpiPlan } from './kpi-plan';
import { everybody, overEverybody, scopePeople } from './kpi-scope';

/** What a measure says about a period. */
export interface MeasuredAnswer {
  readonly actual: Value;
  readonly rows: number;
  /** True when the table has no rows at all of that time yet. */
  readonly isAbsent: boolean;
}

/** The figure of a KPI's measure in one of the periods that were added up. */
export type MeasuredFigure = (plan: KpiPlan, period: Period) => MeasuredAnswer | undefined;

/** The figure of a KPI's measure over the first days of one of those periods, up to and including a day; undefined where it is not known. */
export type MeasuredTo = (plan: KpiPlan, period: Period, until: Day) => number | undefined;

/** What the rows of KPIs say. */
export interface MeasuredKpis {
  readonly measured: MeasuredFigure;
  readonly measuredTo: MeasuredTo;
}

/** What the rows are added up with. */
export interface MeasuringTerms {
  readonly people: PeopleIndex;
  /** The last day that counts. */
  readonly asOf: Day;
  readonly currency: string;
  /** The measures in a currency, with deals divided over those who share them. */
  readonly measureFor: OwnMeasures['measureFor'];
  readonly loadedTo: LoadedTo;
  /** Every period that will be asked for. */
  readonly periods: readonly Period[];
}

/**
 * Adds up the rows of every KPI with a measure, in the same way as bonuses are, with the scope of the KPI as the only payee:
 * each scope of the workbook passes the rows once.
 */
export function measureKpis(plans: readonly KpiPlan[], terms: MeasuringTerms): MeasuredKpis {
  const widened = new Map<RowsMeasure, RowsMeasure>();
  const wide = (part: RowsMeasure): RowsMeasure => {
    const known = widened.get(part) ?? overEverybody(part);
    widened.set(part, known);
    return known;
  };
  const measures = new Map<KpiPlan['row'], Measure>();
  const planned = plans.filter(({ measure }) => measure !== undefined);
  for (const plan of plans) {
    if (!plan.measure) continue;
    const own = terms.measureFor(plan.measure, terms.currency);
    // Over the whole company a deal counts once, however it is divided.
    measures.set(plan.row, plan.scope.over === 'company' ? withParts(own, (part) => wide(part.credits?.of ?? part)) : own);
  }
  const grid = gridOf(1, terms.periods);
  const byScope = new Map<string, Actuals>();
  for (const { scope } of planned) {
    const key = scopeKey(scope);
    if (byScope.has(key)) continue;
    const people = scope.over === 'company' ? everybody : scopePeople(scope, terms.people);
    const own = planned.filter((plan) => scopeKey(plan.scope) === key).flatMap(({ row }) => measures.get(row) ?? []);
    byScope.set(key, addUpMeasures(own, { grid, people, today: terms.asOf }, terms.loadedTo));
  }
  return {
    measured: (plan, period) => {
      const measure = measures.get(plan.row);
      const actuals = byScope.get(scopeKey(plan.scope));
      return measure && actuals && measuredAnswer(actuals, measure, { kpi: plan.row.kpi, period, payee: 0 });
    },
    measuredTo: (plan, period, until) => {
      const measure = measures.get(plan.row);
      const actuals = byScope.get(scopeKey(plan.scope));
      const figure = measure && actuals ? actualWithin(actuals, measure, stretchOf(actuals, period, 0), { from: period.start, until: until + 1 }) : NaN;
      return figure === figure ? figure : undefined;
    },
  };
}

const scopeKey = ({ over, name }: KpiPlan['scope']): string => `${over} ${name}`;

/** What is asked of rows that were added up. */
export interface MeasuredQuestion {
  /** For the reason when the figure is missing. */
  readonly kpi: string;
  readonly period: Period;
  /** Index of the payee in the grid. */
  readonly payee: number;
}

/** The figure of a payee in a period. */
export function measuredAnswer(actuals: Actuals, measure: Measure, { kpi, period, payee }: MeasuredQuestion): MeasuredAnswer {
  const stretch = stretchOf(actuals, period, payee);
  const figure = actualOver(actuals, measure, stretch);
  const rows = rowsOf(actuals, measure, stretch);
  if (figure === figure) return { actual: known(figure), rows, isAbsent: false };
  const why = whyNoActual(actuals, measure, stretch, { kpi, period: period.name, measure: measure.name });
  return { actual: missing(why), rows, isAbsent: why.key === 'reason.kpiNotCovered' };
}

const stretchOf = (actuals: Actuals, period: Period, payee: number): Stretch => ({ payee, first: stretchFrom(actuals.grid, period.start), end: endOf(actuals, period) });

/** The stretch after the last of a period: the one that starts when it ends, or the end of the grid. */
const endOf = ({ grid }: Actuals, { end }: Period): number => grid.startingOn.get(end) ?? grid.stretches;

/** The rows that count; of a ratio those below the line. */
function rowsOf({ sums, grid }: Actuals, measure: Measure, { payee, first, end }: Stretch): number {
  const part = measure.kind === 'ratio' ? measure.denominator : measure;
  const cells = part.kind === 'rows' ? sums.get(part) : undefined;
  const base = payee * grid.stretches;
  return cells ? countOver(cells, base + first, base + end) : 0;
}

const unknownReasons = { [Unknown.unreadable]: 'reason.kpiUnreadableRows', [Unknown.currency]: 'reason.kpiOtherCurrency', [Unknown.sharedName]: 'reason.kpiSharedName', [Unknown.split]: 'reason.kpiUnreadableRows', [Unknown.ownerless]: 'reason.kpiOwnerless', [Unknown.blankAmount]: 'reason.kpiBlankAmount' } as const;

function whyNoActual(actuals: Actuals, measure: Measure, stretch: Stretch, names: { readonly kpi: string; readonly period: string; readonly measure: string }): Message {
  const unknown = whyUnknown(actuals, measure, stretch);
  if (unknown) return message(unknownReasons[unknown], names);
  const isCovered = partsOf(measure).every((part) => covers(actuals, part, stretch));
  if (!isCovered) return message('reason.kpiNotCovered', names);
  if (isLastTied(actuals, measure, stretch)) return message('reason.kpiLastTied', names);
  return message(measure.kind === 'ratio' ? 'reason.kpiNoRatio' : 'reason.kpiNoRows', names);
}
