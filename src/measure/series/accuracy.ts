import { mean } from 'simple-statistics';
import type { PastForecast } from './back-test';
import type { Figures } from './figures';
import type { Accuracy } from './series';
import { shareWithin } from './spread';

/** How close forecasts of one period ahead came. */
export function accuracyOf(past: readonly PastForecast[], { values, given, season }: Figures): Accuracy {
  const off = past.map(({ actual, expected }) => Math.abs(actual - expected));
  const lastTime = past.flatMap(({ known, actual }, i) => (given[known - 1] ? [{ off: off[i]!, simple: Math.abs(actual - values[known - 1]!) }] : []));
  const actuals = past.map(({ actual }) => actual);
  const [smallest, average] = [Math.min(...actuals), actuals.length === 0 ? 0 : mean(actuals)];
  return {
    mase: ratio(off, past.map(({ known }) => simpleError(values.slice(0, known), season))),
    againstLast: ratio(lastTime.map((each) => each.off), lastTime.map(({ simple }) => simple)),
    mape: smallest > 0 && smallest >= average / 10 && past.length > 0 ? mean(actuals.map((actual, i) => off[i]! / actual)) : null,
    off: smallest >= 0 ? ratio(off, actuals) : null,
    origins: past.length,
    within: shareWithin(past),
  };
}

function ratio(own: readonly number[], against: readonly number[]): number | null {
  const total = against.reduce((sum, each) => sum + each, 0);
  return total === 0 ? null : own.reduce((sum, each) => sum + each, 0) / total;
}

/** How far ‘as a year earlier’ was off on average within the figures; ‘as the period before’ within the first year. */
function simpleError(values: readonly number[], season: number): number {
  const back = values.length > season ? season : 1;
  let sum = 0;
  for (let i = back; i < values.length; i += 1) sum += Math.abs(values[i]! - values[i - back]!);
  return sum / (values.length - back);
}
