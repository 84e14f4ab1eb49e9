import type { FunctionTexts } from '../worksheet-functions';

/** The arguments of the worksheet functions, as Excel shows them. */
export const names: FunctionTexts['names'] = {
  actuals: 'actuals', targets: 'targets', better: 'better', amounts: 'amounts', tiers: 'tiers', counted: 'counted', boundary: 'boundary',
  attainments: 'attainments', points: 'points', beyond: 'beyond', baselines: 'baselines', firstDays: 'firstDays', lastDays: 'lastDays', asOf: 'asOf',
  method: 'method', holidays: 'holidays', green: 'green', amber: 'amber', rates: 'rates', bases: 'bases', tierOn: 'tierOn', results: 'results',
  steps: 'steps', partial: 'partial', compared: 'compared', firsts: 'firsts', seconds: 'seconds', table: 'table', between: 'between',
  secondCompared: 'secondCompared', payouts: 'payouts', limits: 'limits', caps: 'caps', floors: 'floors', ratios: 'ratios', weights: 'weights',
  combine: 'combine', servedFrom: 'servedFrom', servedUntil: 'servedUntil', earnedToDate: 'earnedToDate', posted: 'posted', earned: 'earned',
  minimum: 'minimum', recoverable: 'recoverable', share: 'share', balance: 'balance', amount: 'amount', shares: 'shares', decimals: 'decimals',
  pool: 'pool', shape: 'shape', figures: 'figures', periodsPerYear: 'periodsPerYear', ahead: 'ahead', goals: 'goals', language: 'language',
};
