/** The values of an axis, evenly spread over round numbers. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

interface Ends {
  readonly low?: number;
  readonly high?: number;
}

const aboutTicks = 5;

/** An axis for these values as Excel chooses it: from 0 unless all values lie close together, in steps of 1, 2 or 5. `fixed` ends are kept. */
export function scaleOf(values: readonly number[], fixed: Ends, fromZero: boolean): Scale {
  const [least, most] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
  if (!Number.isFinite(least) || !Number.isFinite(most)) return scaleOf([0, 1], fixed, true);
  const startsAtZero = fromZero || least < 0 || least < (5 / 6) * most;
  const low = fixed.low ?? (startsAtZero ? Math.min(0, least) : least - (most - least) / 2);
  const high = fixed.high ?? (most <= 0 && startsAtZero ? 0 : most);
  const step = roundStep((high - low || Math.abs(high) || 1) / aboutTicks);
  const [first, last] = [fixed.low ?? Math.floor(low / step) * step, fixed.high ?? Math.ceil(high / step + (high === most && most !== 0 ? 0.05 : 0)) * step];
  const count = Math.max(1, Math.round((last - first) / step + 0.49));
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((first + i * step).toPrecision(12))).filter((tick) => tick <= last + step * 1e-9);
  return { low: first, high: last === first ? first + step : last, ticks };
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const share = step / power;
  return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
}

/** Where a value lies on the axis: 0 = its low end, 1 = its high end. */
export const shareOf = ({ low, high }: Scale, value: number): number => (value - low) / (high - low);
