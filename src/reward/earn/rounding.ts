import type { RoundingMode } from '../../core/derivation';
import { roundHalfAway, roundMoney } from '../../core/money/round';
import type { SchemeRow } from '../../tables/schemas/schemes';

/** Where and how a scheme rounds. What is not named here is not rounded. */
export interface RoundingRules {
  readonly mode: RoundingMode;
  /** Decimals of earned money: 2 cents, 0 whole, −1 tens. */
  readonly decimals: number;
  /** Money is rounded per component (and the total of a scheme again), also per deal, or only as the total. */
  readonly at: 'component' | 'row' | 'total';
  /** Decimals of attainment, of a score and of the proration factor; undefined = not rounded. */
  readonly attainment: number | undefined;
  readonly score: number | undefined;
  readonly proration: number | undefined;
}

const decimalsOf = { cents: 2, whole: 0, tens: -1 } as const;

/** The rounding of a scheme; the defaults are cents, per component, half away from zero. */
export const roundingOf = (row: SchemeRow | undefined): RoundingRules => ({
  mode: row?.roundingMode ?? 'halfUp',
  decimals: decimalsOf[row?.rounding ?? 'cents'],
  at: row?.roundingAt ?? 'component',
  attainment: row?.attainmentDecimals,
  score: row?.scoreDecimals,
  proration: row?.prorationDecimals,
});

/** The outcome of one deal as money, where the scheme rounds deals. */
export const roundDeal = ({ at, mode, decimals }: RoundingRules, amount: number): number => (at === 'row' ? roundMoney(amount, decimals, mode) : amount);

/** What a component earns as money; not rounded where only the total is. */
export const roundComponent = ({ at, mode, decimals }: RoundingRules, amount: number): number => (at === 'total' ? amount : roundMoney(amount, decimals, mode));

/** The total of a scheme as money. */
export const roundTotal = ({ mode, decimals }: RoundingRules, amount: number): number => roundMoney(amount, decimals, mode);

/**
 * Attainment in the decimals of the scheme, half away from zero.
 * @example roundAttainment({ ...rules, attainment: 2 }, 0.9549) // 0.95: whole per cents
 */
export const roundAttainment = ({ attainment }: RoundingRules, ratio: number): number => roundRatio(ratio, attainment);

/** A weighted score in the decimals of the scheme, half away from zero. */
export const roundScore = ({ score }: RoundingRules, ratio: number): number => roundRatio(ratio, score);

/** The factor for part of a period in the decimals of the scheme: 61 ÷ 365 in 3 decimals is 0.167. */
export const roundProration = ({ proration }: RoundingRules, factor: number): number => roundRatio(factor, proration);

const roundRatio = (ratio: number, decimals: number | undefined): number => (decimals === undefined ? ratio : roundHalfAway(roundHalfAway(ratio, 12), decimals));
