import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
import type { Day, Period } from '../../core/period';
import { rowSubject } from '../../measure/row-subject';
import type { RewardChoiceRow } from '../../tables/schemas/reward-choices';
import type { RewardRow } from '../../tables/schemas/rewards';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { type BonusRun, PayoutState } from '../bonus-run';

/** What can be had for a balance of points. */
export interface AffordableReward {
  readonly reward: string;
  readonly kind: NonNullable<RewardRow['kind']>;
  /** Points for one. */
  readonly points: number;
  /** How many of it, at most. */
  readonly units: number;
}

/** The points of one payee. NaN where a payout or a choice is not known: then nothing can be chosen. */
export interface PointsBalance {
  /** The id of People. */
  readonly payee: string;
  readonly earned: number;
  readonly spent: number;
  readonly balance: number;
  readonly affordable: readonly AffordableReward[];
}

/** Up to which day points count, and which periods are over. */
export interface PointsOptions {
  readonly today: Day;
  /** Points of a period that still runs can change, and cannot be spent yet. */
  readonly isFinal: (period: Period) => boolean;
}

/** True when a run has schemes that give points. */
export const givesPoints = ({ schemes }: Pick<BonusRun, 'schemes'>): boolean => schemes.some(({ currency }) => currency === pointsUnit);

/**
 * Points earned less points spent, per payee of a scheme that gives points. The run must be of every period: points of last
 * year can be spent this year. A choice of a later day than today does not count yet.
 * @example // 1,000 earned, 2 days off of 400 chosen: a balance of 200
 */
export function pointsBalances(run: BonusRun, tables: Pick<WorkbookTables, 'rewards' | 'rewardChoices'>, options: PointsOptions): readonly PointsBalance[] {
  const earned = earnedPoints(run, options);
  const spent = spentPoints(tables, options.today);
  return [...earned].map(([payee, amounts]) => {
    const [own, used] = [together(amounts), together(spent.get(payee) ?? [])];
    const balance = together([own, -used]);
    return { payee, earned: own, spent: used, balance, affordable: affordable(tables.rewards, balance) };
  });
}

const together = (amounts: readonly number[]): number => (amounts.some((amount) => amount !== amount) ? NaN : exactSum(amounts));

function earnedPoints({ schemeTotals: totals, schemes, payees, periods }: BonusRun, { isFinal }: PointsOptions): ReadonlyMap<string, readonly number[]> {
  const earned = new Map<string, number[]>();
  for (let i = 0; i < totals.count; i += 1) {
    const payee = payees[totals.payee[i]!]?.id;
    if (payee === undefined || schemes[totals.scheme[i]!]?.currency !== pointsUnit) continue;
    const own = earned.get(payee) ?? [];
    earned.set(payee, own);
    if (totals.state[i] !== PayoutState.notApplicable && isFinal(periods[totals.period[i]!]!)) own.push(totals.earned[i]!);
  }
  return earned;
}

function spentPoints({ rewards, rewardChoices }: Pick<WorkbookTables, 'rewards' | 'rewardChoices'>, today: Day): ReadonlyMap<string, readonly number[]> {
  const priceOf = new Map(rewards.map((row) => [fold(row.reward), isReadable(row) ? row.points : NaN]));
  const spent = new Map<string, number[]>();
  for (const row of rewardChoices) {
    if (row.date > today) continue;
    const own = spent.get(row.person) ?? [];
    spent.set(row.person, own);
    own.push(isReadable(row) ? (row.units ?? 1) * (priceOf.get(fold(row.reward)) ?? NaN) : NaN);
  }
  return spent;
}

const isReadable = ({ unreadable }: RewardRow | RewardChoiceRow): boolean => unreadable.length === 0;

/** The rewards that a balance is enough for, the cheapest first. */
function affordable(rewards: readonly RewardRow[], balance: number): readonly AffordableReward[] {
  return rewards
    .filter((row) => isReadable(row) && row.points > 0 && row.points <= balance)
    .map(({ reward, kind = 'other', points }) => ({ reward, kind, points, units: Math.floor(balance / points + 1e-9) }))
    .sort((a, b) => a.points - b.points);
}

/** Who chose more than they have points for, at their last choice. */
export function overspentFindings(balances: readonly PointsBalance[], { rewardChoices, people }: Pick<WorkbookTables, 'rewardChoices' | 'people'>): readonly Finding[] {
  return balances.flatMap(({ payee, balance, earned, spent }) => {
    const last = rewardChoices.filter(({ person }) => person === payee).at(-1);
    if (!(balance < 0) || !last) return [];
    return [finding('rewards.overspent', 'warning', rowSubject(last, 'units'), { payee: people.find(({ id }) => id === payee)?.name ?? payee, earned, spent })];
  });
}
