import type { FunctionExample } from './function-example';

const column = (...values: readonly number[]): readonly (readonly number[])[] => values.map((value) => [value]);

/** What is settled, divided and worked back. */
export const moneyExamples: readonly FunctionExample[] = [
  { id: 'TRUEUP', key: 'trueUp', args: [5847.333, 3507], gives: [[2340.33]] },
  { id: 'DRAW', key: 'draw', args: [column(500, 700, 400), 1000], gives: [[500, 1000, 500], [300, 1000, 800], [600, 1000, 1400]], shown: [3, 3] },
  { id: 'DRAW', key: 'drawRecovered', args: [column(400, 600, 1200, 1500, 1400), 1000], gives: [[600, 1000, 600], [400, 1000, 1000], [-200, 1000, 800], [-500, 1000, 300], [-300, 1100, 0]], shown: [5, 2] },
  { id: 'SPLIT', key: 'split', args: [100, column(1, 1, 1)], gives: column(33.34, 33.33, 33.33) },
  { id: 'POOL', key: 'pool', args: [column(60, 60), 100], gives: column(50, 50) },
  { id: 'NEXTTIER', key: 'nextTier', args: [7500, [[0, 0.01], [10000, 0.02]]], gives: [[2500]] },
  { id: 'SALESFOR', key: 'salesFor', args: [9200, [[0, 0.04], [200000, 0.06]]], gives: [[220000]] },
  { id: 'SALESFOR', key: 'salesForCurve', args: [0.45, [[0.8, 0.4], [1, 0.5], [1.2, 0.8]], 'curve'], gives: [[0.9]] },
  { id: 'FORECAST', key: 'forecast', args: [column(...Array.from({ length: 12 }, () => 250)), 12, 2], gives: [[250, 250, 250], [250, 250, 250]] },
];
