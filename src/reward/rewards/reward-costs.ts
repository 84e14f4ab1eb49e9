import { fold } from '../../core/fold';
import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import type { WorkbookTables } from '../../tables/workbook-tables';

/** What the choices of one reward cost the employer. */
export interface RewardCost {
  readonly reward: string;
  readonly units: number;
  readonly points: number;
  /** Money; NaN when a cell of the reward or of a choice cannot be read, 0 when the reward has no value. */
  readonly cost: number;
}

/** The rewards that were chosen on the days of the periods, and what they cost, in the order of the table of rewards. */
export function rewardCosts({ rewards, rewardChoices }: Pick<WorkbookTables, 'rewards' | 'rewardChoices'>, periods: readonly Period[]): readonly RewardCost[] {
  const isIn = (day: number): boolean => periods.some(({ start, end }) => day >= start && day < end);
  return rewards.flatMap((row) => {
    const chosen = rewardChoices.filter(({ reward, date }) => fold(reward) === fold(row.reward) && isIn(date));
    if (chosen.length === 0) return [];
    const isClear = [row, ...chosen].every(({ unreadable }) => unreadable.length === 0);
    const units = isClear ? exactSum(chosen.map(({ units: own = 1 }) => own)) : NaN;
    return [{ reward: row.reward, units, points: units * row.points, cost: units * (row.value ?? 0) }];
  });
}
