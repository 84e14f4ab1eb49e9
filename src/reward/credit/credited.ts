import type { CreditScope } from '../../core/derivation';
import { exactSum, inTenThousandths, unscaled } from '../../core/money/exact-sum';
import { isFromRows, isZeroWithoutRows } from '../../measure/aggregates/aggregate-kinds';
import { type Actuals, covers, rowsWithin, sumOfRows, weightOfRows } from '../../measure/actuals';
import { countOver, weightOver } from '../../measure/add-up';
import type { Stretch } from '../../measure/grid';
import type { Measure, RowsMeasure } from '../../measure/measure';
import type { Line } from '../lines';
import { figureOfGroups } from './figure-of-groups';
import type { CreditGroup, CreditScopes, GroupDays, Member, ScopeProblem } from './scopes';

/** Whose results a payee is credited with, and what they add up to. */
export interface CreditSources {
  readonly actuals: Actuals;
  readonly scopes: CreditScopes;
  /** Totals of groups that were asked before: one addition per group and period, however many payees share it. */
  readonly totals: TotalsCache;
}

/** Why a credited figure is not known. */
export type CreditProblem = ScopeProblem | 'othersUnclear';

/** What the rows of several people add up to. */
interface Totals {
  readonly rows: number;
  readonly sum: number;
  /** What the rows count for; shares where deals are divided. */
  readonly weight: number;
  readonly problem?: CreditProblem;
}

/** Totals per measure and group, by days. */
export type TotalsCache = Map<RowsMeasure, Map<CreditGroup, Map<string, Totals>>>;

/** The days and stretches of a figure. */
type Days = Pick<Line, 'first' | 'end' | 'from' | 'until'>;

/** Sources with an empty cache. */
export const creditSources = (actuals: Actuals, scopes: CreditScopes): CreditSources => ({ actuals, scopes, totals: new Map() });

/**
 * What a payee is credited with: the results of everybody in the scope, each on the days on which they belonged to it. NaN
 * when it is missing, by the rules of a payee's own figure: a sum or count without rows is 0 where the table covers those
 * days; an average or a ratio without rows is missing, and so is every figure with a row that is not known.
 * @example creditedFigure(sources, revenue, line, 'team') // 120000, of the payee and two colleagues
 */
export function creditedFigure(sources: CreditSources, measure: Measure, line: Line, scope: CreditScope): number {
  switch (measure.kind) {
    case 'rows':
      return figureOf(sources, measure, line, scope);
    case 'ratio': {
      const denominator = figureOf(sources, measure.denominator, line, scope);
      return denominator === 0 ? NaN : figureOf(sources, measure.numerator, line, scope) / denominator;
    }
    case 'payout':
    case 'none':
      return NaN;
  }
}

function figureOf(sources: CreditSources, measure: RowsMeasure, line: Line, scope: CreditScope): number {
  const answer = sources.scopes.of(line.payee, scope, line);
  if (answer.kind === 'problem') return NaN;
  const parts = answer.groups.map((one) => totalsOf(sources, measure, one, line));
  if (parts.some(({ problem }) => problem)) return NaN;
  if (isFromRows(measure.aggregate)) return figureOfGroups(sources.actuals, measure, answer.groups, line);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  if (rows === 0) return isZeroWithoutRows(measure.aggregate) && covers(sources.actuals, measure, line) ? 0 : NaN;
  const weight = exactSum(parts.map((part) => part.weight));
  if (measure.aggregate === 'count') return weight;
  const sum = exactSum(parts.map((part) => part.sum));
  return measure.aggregate === 'average' ? sum / weight : sum;
}

/** Why a credited figure is missing; nothing when it is not for want of the scope or of a row. */
export function creditProblem(sources: CreditSources, parts: readonly RowsMeasure[], line: Line, scope: CreditScope): CreditProblem | undefined {
  const answer = sources.scopes.of(line.payee, scope, line);
  if (answer.kind === 'problem') return answer.why;
  return parts.flatMap((part) => answer.groups.flatMap((one) => totalsOf(sources, part, one, line).problem ?? []))[0];
}

function totalsOf({ actuals, totals }: CreditSources, measure: RowsMeasure, { group, from, until }: GroupDays, { first, end }: Days): Totals {
  const ofMeasure = totals.get(measure) ?? new Map<CreditGroup, Map<string, Totals>>();
  totals.set(measure, ofMeasure);
  const ofGroup = ofMeasure.get(group) ?? new Map<string, Totals>();
  ofMeasure.set(group, ofGroup);
  const key = `${first} ${end} ${from} ${until}`;
  const known = ofGroup.get(key) ?? addUp(actuals, measure, group, { first, end, from, until });
  ofGroup.set(key, known);
  return known;
}

function addUp(actuals: Actuals, measure: RowsMeasure, { members, doubts }: CreditGroup, days: Days): Totals {
  const pile: Pile = { rows: 0, units: 0, amounts: [], weights: [], isUnknown: false };
  for (const member of members) collect({ actuals, measure, pile }, member, days);
  const doubtful: Pile = { rows: 0, units: 0, amounts: [], weights: [], isUnknown: false };
  for (const member of doubts) collect({ actuals, measure, pile: doubtful }, member, days);
  const sum = exactSum([unscaled(pile.units), ...pile.amounts]);
  const totals = { rows: pile.rows, sum, weight: measure.credits ? exactSum(pile.weights) : pile.rows };
  if (doubtful.rows > 0 || doubtful.isUnknown) return { ...totals, problem: 'organisationUnclear' };
  return pile.isUnknown ? { ...totals, problem: 'othersUnclear' } : totals;
}

interface Pile {
  rows: number;
  /** Whole ten-thousandths, where the sums are such. */
  units: number;
  readonly amounts: number[];
  readonly weights: number[];
  isUnknown: boolean;
}

interface Collecting {
  readonly actuals: Actuals;
  readonly measure: RowsMeasure;
  readonly pile: Pile;
}

/** Adds the results of one member: whole stretches from the sums, parts of them row by row. */
function collect(into: Collecting, member: Member, days: Days): void {
  const { actuals, measure, pile } = into;
  const [from, until] = [Math.max(member.from, days.from), Math.min(member.until, days.until)];
  const { bounds, stretches } = actuals.grid;
  const sums = actuals.sums.get(measure);
  const unknown = actuals.unknown.get(measure);
  for (let k = days.first; k < days.end && sums; k += 1) {
    const [start, end] = [bounds[k]!, bounds[k + 1]!];
    if (from >= end || until <= start || from >= until) continue;
    const cell = member.payee * stretches + k;
    if (unknown && unknown[cell] !== 0) pile.isUnknown = true;
    if (from > start || until < end) {
      collectRows(into, { payee: member.payee, first: k, end: k + 1 }, { from, until });
      continue;
    }
    pile.rows += countOver(sums, cell, cell + 1);
    if (sums.inUnits) pile.units += sums.sums[cell]!;
    else if (sums.sums[cell] !== 0) pile.amounts.push(sums.sums[cell]!);
    if (measure.credits) pile.weights.push(sums.weights ? weightOver(sums, cell, cell + 1) : countOver(sums, cell, cell + 1));
  }
}

function collectRows({ actuals, measure, pile }: Collecting, stretch: Stretch, days: Pick<Line, 'from' | 'until'>): void {
  const rows = rowsWithin(actuals, measure, stretch, days);
  if (rows.length === 0) return;
  pile.rows += rows.length;
  if (measure.credits) pile.weights.push(weightOfRows(measure, rows));
  if (!measure.values) return;
  const sum = sumOfRows(measure, rows);
  if (actuals.sums.get(measure)?.inUnits) pile.units += inTenThousandths(sum);
  else pile.amounts.push(sum);
}

/** What the known rows of a scope add up to, in the unit of the measure, also where others of its rows are not known. */
export function creditTotals(sources: CreditSources, measure: RowsMeasure, line: Line, scope: CreditScope): number {
  const answer = sources.scopes.of(line.payee, scope, line);
  if (answer.kind === 'problem') return 0;
  const parts = answer.groups.map((one) => totalsOf(sources, measure, one, line));
  return exactSum(parts.map(({ sum, weight }) => (measure.aggregate === 'count' ? weight : sum)));
}
