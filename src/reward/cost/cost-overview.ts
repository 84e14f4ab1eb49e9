import type { Finding } from '../../core/finding';
import { groupBy } from '../../core/group-by';
import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
import type { Period } from '../../core/period';
import { type RunCalendar, runCalendar, spanOf } from '../../measure/run-calendar';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { type BonusRun, PayoutState } from '../bonus-run';
import { givesPoints, overspentFindings, pointsBalances } from '../rewards/points';
import { type RewardCost, rewardCosts } from '../rewards/reward-costs';
import { type AttainmentBand, attainmentBands } from './attainment-bands';
import { type CostLine, employerCost, type HolidayDecision } from './employer-cost';
import { type Ranked, leaderboard } from './leaderboard';
import { type Payroll, payrollOf } from './payroll-of';

/** What one scheme costs in one fiscal year. */
export interface SchemeCost {
  /** Index into the schemes of the run. */
  readonly scheme: number;
  readonly year: Period;
  /** Different payees with a bonus other than 0. */
  readonly payees: number;
  /** Totals (payee × period) that apply, known or missing. */
  readonly payouts: number;
  readonly missing: number;
  readonly earned: number;
  /** Money at target of the same payouts; left out when the scheme has no target bonus. */
  readonly atTarget?: number;
  /** What the employer's loadings come to. */
  readonly loadings: number;
  readonly cost: number;
  /** Stated for the year. */
  readonly budget?: number;
}

/** One loading over all payments in a currency. */
export interface LoadingTotal {
  readonly name: string;
  readonly payer: 'employer' | 'employee';
  readonly currency: string;
  readonly base: number;
  readonly amount: number;
  readonly source: string;
}

/** What a cost centre bears in a currency. */
export interface CentreCost {
  readonly costCenter: string;
  readonly currency: string;
  readonly earned: number;
  readonly cost: number;
}

/** The cost of a run as finance looks at it. */
export interface CostOverview {
  readonly schemes: readonly SchemeCost[];
  readonly loadings: readonly LoadingTotal[];
  /** What was chosen for points, and what that costs; empty when nothing was. */
  readonly rewards: readonly RewardCost[];
  /** Whether holiday allowance is due on a component, and why; empty when no loading is for it. */
  readonly holiday: readonly HolidayDecision[];
  /** Empty when People name no cost centre. */
  readonly centres: readonly CentreCost[];
  readonly isGrossOnly: boolean;
  /** Left out when no salary is known. */
  readonly payroll?: Payroll;
  readonly bands: readonly AttainmentBand[];
  /** Only when Settings ask for it. */
  readonly leaderboard?: readonly Ranked[];
  readonly findings: readonly Finding[];
}

/** What a run costs per scheme and year, per loading and per cost centre, beside budget and payroll, and how attainment is spread. */
export function costOverview(run: BonusRun, tables: WorkbookTables, isFinal: (period: Period) => boolean): CostOverview {
  const { lines, isGrossOnly, holiday, findings } = employerCost(run, tables);
  const calendar = runCalendar(tables);
  const payroll = payrollOf(run, tables);
  const ranked = leaderboard(run, tables.settings, isFinal);
  return {
    schemes: schemeCosts(run, lines, { calendar, tables }),
    loadings: loadingTotals(run, lines),
    centres: lines.some(({ costCenter }) => costCenter !== '') ? centreCosts(run, lines) : [],
    rewards: rewardCosts(tables, run.periods),
    holiday,
    isGrossOnly,
    ...(payroll && { payroll }),
    bands: attainmentBands(run, isFinal),
    ...(ranked && { leaderboard: ranked }),
    findings: [...findings, ...overspent(run, tables, isFinal)],
  };
}

/** Only a run of every period knows all points that were earned. */
function overspent(run: BonusRun, tables: WorkbookTables, isFinal: (period: Period) => boolean): readonly Finding[] {
  if (run.asked || !givesPoints(run)) return [];
  const today = Math.max(...run.periods.map(({ end }) => end - 1));
  return overspentFindings(pointsBalances(run, tables, { today, isFinal }), tables);
}

interface CostContext {
  readonly calendar: RunCalendar;
  readonly tables: WorkbookTables;
}

function schemeCosts(run: BonusRun, lines: readonly CostLine[], { calendar, tables }: CostContext): readonly SchemeCost[] {
  const yearOf = run.periods.map((period) => spanOf(calendar, period));
  const keyOf = (scheme: number, period: number): string => `${scheme} ${yearOf[period]?.start ?? 0}`;
  const linesBy = groupBy(lines, ({ scheme, period }) => keyOf(scheme, period));
  const { schemeTotals, payouts } = run;
  const inMoney = [...Array(schemeTotals.count).keys()].filter((i) => run.schemes[schemeTotals.scheme[i]!]!.currency !== pointsUnit);
  const totalsBy = groupBy(inMoney, (i) => keyOf(schemeTotals.scheme[i]!, schemeTotals.period[i]!));
  const schemeOf = run.components.map(({ scheme }) => run.schemes.findIndex(({ name }) => name === scheme));
  const payoutsBy = groupBy([...Array(payouts.count).keys()], (i) => keyOf(schemeOf[payouts.component[i]!]!, payouts.period[i]!));
  return [...totalsBy].map(([key, totals]) => {
    const own = linesBy.get(key) ?? [];
    const first = totals[0]!;
    const scheme = schemeTotals.scheme[first]!;
    const isKnown = (i: number): boolean => schemeTotals.state[i] === PayoutState.known;
    const atTarget = (payoutsBy.get(key) ?? []).flatMap((i) => (payouts.state[i] === PayoutState.known && !Number.isNaN(payouts.atTarget[i]!) ? [payouts.atTarget[i]!] : []));
    const budget = tables.schemes.find((row) => row.scheme === run.schemes[scheme]?.name)?.budget;
    const [earned, cost] = [exactSum(own.map(({ amount }) => amount)), exactSum(own.map((line) => line.cost))];
    return {
      scheme,
      year: yearOf[schemeTotals.period[first]!]!,
      payees: new Set(totals.filter((i) => isKnown(i) && schemeTotals.earned[i] !== 0).map((i) => schemeTotals.payee[i])).size,
      payouts: totals.filter((i) => schemeTotals.state[i] !== PayoutState.notApplicable).length,
      missing: totals.filter((i) => schemeTotals.state[i] === PayoutState.missing).length,
      earned,
      ...(atTarget.length > 0 && { atTarget: exactSum(atTarget) }),
      loadings: exactSum([cost, -earned]),
      cost,
      ...(budget !== undefined && { budget }),
    };
  });
}

const currencyOf = (run: BonusRun, { scheme }: CostLine): string => run.schemes[scheme]?.currency ?? 'EUR';

function loadingTotals(run: BonusRun, lines: readonly CostLine[]): readonly LoadingTotal[] {
  const loaded = lines.flatMap((line) => line.loadings.map((loading) => ({ line, loading, currency: currencyOf(run, line) })));
  const groups = groupBy(loaded, ({ loading, currency }) => [loading.name, loading.payer, currency].join('\n'));
  return [...groups.values()].map((group) => ({
    name: group[0]!.loading.name,
    payer: group[0]!.loading.payer,
    currency: group[0]!.currency,
    base: exactSum(group.map(({ line }) => line.amount)),
    amount: exactSum(group.map(({ loading }) => loading.amount)),
    source: [...new Set(group.flatMap(({ loading }) => loading.row.source ?? []))].join(', '),
  }));
}

function centreCosts(run: BonusRun, lines: readonly CostLine[]): readonly CentreCost[] {
  const groups = groupBy(lines, (line) => `${line.costCenter}\n${currencyOf(run, line)}`);
  return [...groups.values()].map((group) => ({
    costCenter: group[0]!.costCenter,
    currency: currencyOf(run, group[0]!),
    earned: exactSum(group.map(({ amount }) => amount)),
    cost: exactSum(group.map(({ cost }) => cost)),
  }));
}
