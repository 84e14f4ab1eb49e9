import type { Language } from '../../i18n';
import type { ExampleArgument, FunctionExample } from './function-example';
import { goalExamples } from './goal-examples';
import { moneyExamples } from './money-examples';

const column = (...values: readonly number[]): readonly (readonly number[])[] => values.map((value) => [value]);

const oracleRates = [[0, 0.01], [10000, 0.02], [50000, 0.03], [100000, 0.04]] as const;
const oracleSteps = [[0, 0.01], [1000, 0.02], [3000, 0.03], [8000, 0.05]] as const;
const oracleAmounts = [[0, 10], [1000, 40], [3000, 100], [8000, 2000], [20000, 0]] as const;
const deals = column(200, 300, 1500, 1200, 2000, 4500);
const executive = [[0.8, 0.4], [1, 0.5], [1.2, 0.8]] as const;
const ecsell = [[0.75, 0.5], [1, 1], [1.5, 3]] as const;
const february = [{ day: [2026, 2, 1] }, { day: [2026, 2, 28] }] as const satisfies readonly ExampleArgument[];
const tenOfJanuary = [{ day: [2026, 1, 1] }, { day: [2026, 1, 31] }, { day: [2026, 1, 20] }] as const satisfies readonly ExampleArgument[];
const margins = [[0, 0, 0.1], [0, 0.09, 0.1], [100, 0.1, 0.13]] as const;

/** Measuring and paying, with the published vectors V1 to V12 where the form fits. */
const calculating: readonly FunctionExample[] = [
  { id: 'ATTAINMENT', key: 'attainment', args: [column(90, 60), column(100, 50)], gives: column(0.9, 1.2) },
  { id: 'ATTAINMENT', key: 'attainmentLower', args: [11, 10, 'lower'], gives: [[0.9]] },
  { id: 'PROGRESS', key: 'progress', args: [35, 20, 40], gives: [[0.75]] },
  { id: 'PROGRESS', key: 'progressDown', args: [9, 12, 8], gives: [[0.75]] },
  { id: 'PACE', key: 'pace', args: [1000, ...february, { day: [2026, 2, 27] }], gives: [[964.2857142857]] },
  { id: 'PACE', key: 'paceWorkdays', args: [1900, { day: [2026, 5, 1] }, { day: [2026, 5, 31] }, { day: [2026, 5, 15] }, 'workdays', column(46143, 46156)], gives: [[900]] },
  { id: 'FLAT', key: 'flat', args: [23000, 0.15], gives: [[3450]] },
  { id: 'RETROACTIVE', key: 'retroactive', args: [column(5000, 15000, 60000), oracleRates], gives: column(50, 300, 1800), shown: [3, 1] },
  { id: 'RETROACTIVE', key: 'retroactiveBoundary', args: [10000, oracleRates, 'lower'], gives: [[100]] },
  { id: 'MARGINAL', key: 'marginalDeals', args: [deals, oracleSteps], gives: column(2, 3, 20, 14, 30, 95), shown: [6, 1] },
  { id: 'MARGINALFROM', key: 'marginalRunning', args: [deals, oracleSteps], gives: column(2, 3, 25, 26, 60, 169), shown: [6, 1] },
  { id: 'TIERAMOUNT', key: 'tierAmountShare', args: [deals, oracleAmounts, 'share'], gives: column(2, 3, 20, 14, 30, 80), shown: [6, 1] },
  { id: 'TIERAMOUNT', key: 'tierAmount', args: [125, [[100, 10000], [120, 20000], [150, 40000]]], gives: [[20000]] },
  { id: 'MARGINAL', key: 'marginal', args: [220000, [[0, 0.04], [200000, 0.06]]], gives: [[9200]] },
  { id: 'MARGINAL', key: 'marginalOnTop', args: [20000, [[0, 0.04], [150000, 0.06], [250000, 0.08]], 145000], gives: [[1100]] },
  { id: 'MARGINAL', key: 'brackets', args: [55000, [[0, 0], [6000, 0.17], [20000, 0.3], [50000, 0.42], [60000, 0.47]]], gives: [[13480]] },
  { id: 'EXCESS', key: 'excess', args: [5770000, 3850000, [[1, 0.04], [750000, 0.0425], [1500000, 0.045], [2500000, 0.05]], 'excess'], gives: [[86400]] },
  { id: 'CURVE', key: 'curve', args: [column(0.8, 0.9, 1, 1.2), executive], gives: column(0.4, 0.45, 0.5, 0.8), shown: [2, 1] },
  { id: 'CURVE', key: 'curveSteep', args: [column(0.75, 1, 1.25, 1.5), ecsell], gives: column(0.5, 1, 2, 3), shown: [3, 1] },
  { id: 'GRID', key: 'grid', args: [160, 0.1, margins, undefined, undefined, 'amount', 'attainment'], gives: [[0.13]] },
  { id: 'GATE', key: 'gate', args: [5000, column(0.85, 0.9), 0.9], gives: column(0, 5000) },
  { id: 'CAP', key: 'cap', args: [column(12000, -500), 10000, 0], gives: column(10000, 0) },
  { id: 'WEIGHTED', key: 'weighted', args: [[[1.578, 2.606]], [[0.5, 0.5]]], gives: [[2.092]] },
  { id: 'PRORATE', key: 'prorate', args: [3100, ...tenOfJanuary], gives: [[1200]] },
];

/** Every worksheet function with its examples, in the order in which a reader meets them. */
export const functionExamples = (language: Language): readonly FunctionExample[] => [...calculating, ...moneyExamples, ...goalExamples(language)];
