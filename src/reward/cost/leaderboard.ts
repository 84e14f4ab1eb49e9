import { fold } from '../../core/fold';
import { comparableRatio } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import type { SettingRow } from '../../tables/schemas/settings';
import type { BonusRun } from '../bonus-run';

/** A place on the leaderboard: by attainment, never by salary or bonus. */
export interface Ranked {
  /** 1 = first; payees with the same attainment share a place. */
  readonly place: number;
  /** Index into the payees of the run. */
  readonly payee: number;
  /** The mean of the payee's final attainments, a ratio. */
  readonly attainment: number;
}

const yes: ReadonlySet<string> = new Set(['ja', 'yes', 'true', 'waar', 'aan', 'on', '1']);

/** Leaderboards are off until Settings switch them on. */
const isOn = (settings: readonly SettingRow[]): boolean => settings.some(({ setting, value }) => setting === 'leaderboard' && yes.has(fold(value ?? '')));

/** Payees by their mean attainment, best first; nothing unless Settings ask for it. */
export function leaderboard({ payouts, periods, payees }: BonusRun, settings: readonly SettingRow[], isFinal: (period: Period) => boolean): readonly Ranked[] | undefined {
  if (!isOn(settings)) return undefined;
  const attained: number[][] = payees.map(() => []);
  for (let i = 0; i < payouts.count; i += 1) {
    const ratio = payouts.attainment[i]!;
    if (!Number.isNaN(ratio) && isFinal(periods[payouts.period[i]!]!)) attained[payouts.payee[i]!]!.push(ratio);
  }
  const means = attained.flatMap((ratios, payee) => (ratios.length === 0 ? [] : [{ payee, attainment: comparableRatio(exactSum(ratios) / ratios.length) }]));
  means.sort((a, b) => b.attainment - a.attainment || a.payee - b.payee);
  return means.map((one) => ({ ...one, place: 1 + means.findIndex(({ attainment }) => attainment === one.attainment) }));
}
