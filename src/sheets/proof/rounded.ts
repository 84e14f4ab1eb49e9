import type { RoundingMode, Unit } from '../../core/derivation';

const decimalsOf = (unit: Unit): number => (unit === 'ratio' || unit === 'rate' ? 12 : 4);

/** A part of a formula as tiers and thresholds compare it: ratios to 12 decimals, money and units to 4. */
export const compared = (part: string, unit: Unit): string => `ROUND(${part},${decimalsOf(unit)})`;

/** Earned money: noise behind the eighth decimal is cleared before the rounding that is meant. */
export function earned(part: string, decimals: number, mode: RoundingMode = 'halfUp'): string {
  const clean = `ROUND(${part},8)`;
  switch (mode) {
    case 'halfUp':
      return `ROUND(${clean},${decimals})`;
    case 'up':
      return `ROUNDUP(${clean},${decimals})`;
    case 'down':
      return `ROUNDDOWN(${clean},${decimals})`;
    case 'halfEven':
      return halfEven(clean, decimals);
  }
}

/** A tie lies between two: the even one is twice the half of it, rounded. Anything else is rounded as usual. */
function halfEven(clean: string, decimals: number): string {
  const unit = `10^${decimals}`;
  const isTie = `ROUND(MOD(ABS(${clean})*${unit},1),6)=0.5`;
  return `IF(${isTie},SIGN(${clean})*2*ROUND(INT(ABS(${clean})*${unit})/2,0)/${unit},ROUND(${clean},${decimals}))`;
}

/** A sum is rounded to the four decimals that amounts have; where the rows have more, to eight. */
export const roundedSum = (sum: string, value: number): string => `ROUND(${sum},${Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-6 ? 4 : 8})`;
