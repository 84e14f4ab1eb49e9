import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { accuracyNaive, relatedShare, type PairOfSeries } from './series-trials';
import { forecastSeries } from '../../src/measure/series/forecast-series';
import { leadLag } from '../../src/measure/series/lead-lag';
import { dice, kindNames, kinds, monthly } from '../measure/series/made-series';
import { adventureMonths, insuranceMonths } from '../real/public-series';

const shared = resolve(process.env.KOERS_SHARED ?? '../shared');

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** How close forecasts of public series came, each made with nothing but the months before. */
function printAccuracy(): void {
  const { quotes, advertising } = insuranceMonths(shared);
  const sets = [['AdventureWorks sales', adventureMonths(shared)], ['Insurer, quotations', quotes], ['Insurer, advertising', advertising]] as const;
  for (const [name, values] of sets) {
    const result = forecastSeries(monthly(values), { horizon: 3 });
    if (result.kind !== 'forecast') throw new Error(`${name}: ${result.kind}`);
    const { mase, againstLast, mape, off, origins, within } = result.accuracy;
    const naive = accuracyNaive(values, origins);
    console.log(
      `${name}, ${values.length} months: MASE ${mase?.toFixed(2)} (scaled by the year before, goal < 1), ${naive.toFixed(2)} of ‘as last month’ within the months before, ` +
        `${againstLast?.toFixed(2)} of ‘as last month’ in the same months (goal < 1), MAPE ${mape === null ? 'none' : percent(mape)}, errors ${off === null ? 'none' : percent(off)} of the actuals, ${origins} months tried, ${within === null ? 'none' : percent(within)} inside the range (aim 80 %), mostly ${result.method}.`,
    );
  }
}

const unrelated = (make: (seed: number) => readonly number[]): PairOfSeries => (seed) => [make(seed * 2 + 1), make(seed * 2 + 500_001)];

function printFalseAlarms(): void {
  for (const n of [24, 36, 60]) {
    for (const kind of kindNames) console.log(`${kind}, ${n} months, 1,000 unrelated pairs: ${percent(relatedShare(1_000, unrelated((seed) => kinds[kind](dice(seed), n))).related)} called related (goal ≤ 5 %).`);
  }
}

function printPower(): void {
  for (const n of [18, 24, 36, 60]) {
    for (const lag of [1, 2, 3]) {
      const pair: PairOfSeries = (seed) => {
        const made = dice(seed * 3 + 7);
        const all = kinds.walk(made, n + lag);
        return [all.slice(lag), all.slice(0, n).map((value) => 2 * value + 6 * made.normal())];
      };
      const found = relatedShare(300, pair, lag);
      console.log(`A lead of ${lag} in ${n} months (changes correlate 0.76): found ${percent(found.atLag)}, called related at another lag ${percent(found.related - found.atLag)}.`);
    }
  }
}

function printSpeed(): void {
  const values = kinds.season(dice(1), 48);
  const other = kinds.walk(dice(2), 48);
  const names = { leading: 'A', lagging: 'B' };
  for (const [name, work] of [['forecast of 48 months, 3 ahead', () => forecastSeries(monthly(values), { horizon: 3 })], ['lead–lag of 48 months, 13 lags', () => leadLag(monthly(values), monthly(other), { maxLag: 6, names })]] as const) {
    for (let i = 0; i < 50; i += 1) work();
    const start = performance.now();
    for (let i = 0; i < 100; i += 1) work();
    console.log(`${name}: ${((performance.now() - start) / 100).toFixed(2)} ms`);
  }
}

if (existsSync(resolve(shared, 'data'))) printAccuracy();
else console.log('No shared data folder: the public series are left out.');
printFalseAlarms();
printPower();
printSpeed();
