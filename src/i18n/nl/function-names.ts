import type { FunctionTexts } from '../worksheet-functions';

/** The arguments of the worksheet functions, as Dutch Excel shows them. */
export const names: FunctionTexts['names'] = {
  actuals: 'resultaten', targets: 'doelen', better: 'beter', amounts: 'bedragen', tiers: 'schijven', counted: 'alGeteld', boundary: 'grens',
  attainments: 'realisaties', points: 'punten', beyond: 'daarna', baselines: 'beginwaarden', firstDays: 'eersteDagen', lastDays: 'laatsteDagen',
  asOf: 'peildag', method: 'telwijze', holidays: 'vrijeDagen', green: 'groen', amber: 'oranje', rates: 'percentages', bases: 'basis',
  tierOn: 'schijfOp', results: 'uitkomsten', steps: 'treden', partial: 'deels', compared: 'vergelijken', firsts: 'eersteWaarden',
  seconds: 'tweedeWaarden', table: 'tabel', between: 'ertussen', secondCompared: 'tweedeVergelijken', payouts: 'uitbetalingen', limits: 'grenzen',
  caps: 'plafonds', floors: 'bodems', ratios: 'behaald', weights: 'gewichten', combine: 'combineren', servedFrom: 'dienstVanaf',
  servedUntil: 'dienstTotEnMet', earnedToDate: 'verdiendTotNu', posted: 'alGeboekt', earned: 'verdiend', minimum: 'minimum',
  recoverable: 'verrekenbaar', share: 'verrekendDeel', balance: 'saldo', amount: 'bedrag', shares: 'aandelen', decimals: 'decimalen', pool: 'pot',
  shape: 'vorm', figures: 'cijfers', periodsPerYear: 'periodenPerJaar', ahead: 'vooruit', goals: 'teksten', language: 'taal',
};
