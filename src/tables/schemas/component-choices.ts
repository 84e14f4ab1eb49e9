import type { Choice } from '../schema';

export const inputChoices = [
  { id: 'amount', label: { nl: 'bedrag', en: 'amount' } },
  { id: 'attainment', label: { nl: 'realisatie %', en: 'attainment' }, synonyms: ['realisatie', 'realisatiepercentage', 'percentage van doel', 'attainment %'] },
  { id: 'units', label: { nl: 'aantal', en: 'units' }, synonyms: ['stuks', 'eenheden'] },
  { id: 'score', label: { nl: 'gewogen score', en: 'weighted score' }, synonyms: ['score', 'gewogen realisatie'] },
  { id: 'scoreProduct', label: { nl: 'product van scores', en: 'product of scores' }, synonyms: ['vermenigvuldigde score', 'multiplicative score'] },
  { id: 'payoutSoFar', label: { nl: 'uitbetaald tot nu', en: 'paid so far' }, synonyms: ['bonus tot nu', 'payout so far'] },
] as const satisfies readonly Choice[];

export const groupingChoices = [
  { id: 'period', label: { nl: 'periode', en: 'period' }, synonyms: ['per periode', 'per period'] },
  { id: 'deal', label: { nl: 'order', en: 'deal' }, synonyms: ['per order', 'per deal', 'factuur', 'per factuur'] },
  { id: 'running', label: { nl: 'jaar tot nu', en: 'running' }, synonyms: ['doorlopend', 'ytd', 'year to date', 'cumulatief dit jaar'] },
  { id: 'dealRunning', label: { nl: 'order doorlopend', en: 'deal running' }, synonyms: ['order, doorlopend', 'deal, running', 'per order doorlopend'] },
] as const satisfies readonly Choice[];

export const shapeChoices = [
  { id: 'flat', label: { nl: 'vast percentage', en: 'flat' }, synonyms: ['vast', 'plat', 'vast tarief'] },
  { id: 'marginal', label: { nl: 'per schijf', en: 'marginal' }, synonyms: ['schijven', 'staffel per schijf', 'progressief', 'tiered'] },
  { id: 'retroactive', label: { nl: 'over het geheel', en: 'retroactive' }, synonyms: ['met terugwerkende kracht', 'hele bedrag', 'over alles'] },
  { id: 'curve', label: { nl: 'curve', en: 'curve' }, synonyms: ['lijn', 'geïnterpoleerd', 'interpolated'] },
  { id: 'direct', label: { nl: 'realisatie is uitbetaling', en: 'attainment is payout' }, synonyms: ['direct', 'evenredig'] },
  { id: 'excess', label: { nl: 'meerdere tegen bereikte schijf', en: 'excess at reached tier' }, synonyms: ['meerdere', 'excess'] },
  { id: 'amount', label: { nl: 'bedrag per trede', en: 'amount per step' }, synonyms: ['mijlpaal', 'vast bedrag', 'milestone', 'fixed amount', 'trede', 'bedrag'] },
  { id: 'amountShare', label: { nl: 'bedrag per trede naar rato', en: 'amount per step pro rata' }, synonyms: ['bedrag per trede, naar rato', 'amount per step, pro rata', 'bedrag naar rato', 'proportional', 'amount proportional'] },
  { id: 'grid', label: { nl: 'tabel met twee ingangen', en: 'grid of two inputs' }, synonyms: ['tabel', 'matrix', 'grid', 'kruistabel'] },
  { id: 'rank', label: { nl: 'rangorde', en: 'rank' }, synonyms: ['wedstrijd', 'contest', 'ranking'] },
] as const satisfies readonly Choice[];

export const baseChoices = [
  { id: 'amount', label: { nl: 'bedrag', en: 'amount' } },
  { id: 'quota', label: { nl: 'doel', en: 'quota' } },
  { id: 'targetIncentive', label: { nl: 'doelbonus', en: 'target incentive' } },
  { id: 'fixed', label: { nl: 'vast bedrag', en: 'fixed amount' } },
] as const satisfies readonly Choice[];

export const thresholdModeChoices = [
  { id: 'fromFirst', label: { nl: 'vanaf de eerste', en: 'from the first unit' } },
  { id: 'excessOnly', label: { nl: 'alleen het meerdere', en: 'only the excess' } },
] as const satisfies readonly Choice[];

export const thresholdBoundaryChoices = [
  { id: 'pays', label: { nl: 'betaalt', en: 'pays' }, synonyms: ['telt mee', 'inclusief', 'inclusive', '>='] },
  { id: 'paysNothing', label: { nl: 'betaalt niet', en: 'does not pay' }, synonyms: ['telt niet mee', 'exclusief', 'exclusive', '>'] },
] as const satisfies readonly Choice[];

export const boundaryChoices = [
  { id: 'upper', label: { nl: 'hogere schijf', en: 'upper tier' }, synonyms: ['hoger', 'hogere', 'upper'] },
  { id: 'lower', label: { nl: 'lagere schijf', en: 'lower tier' }, synonyms: ['lager', 'lagere', 'lower'] },
] as const satisfies readonly Choice[];

export const beforeChoices = [
  { id: 'zero', label: { nl: 'nul', en: 'zero' } },
  { id: 'hold', label: { nl: 'gelijk', en: 'hold' } },
  { id: 'extend', label: { nl: 'doortrekken', en: 'extend' } },
] as const satisfies readonly Choice[];

export const afterChoices = [
  { id: 'hold', label: { nl: 'gelijk', en: 'hold' } },
  { id: 'extend', label: { nl: 'doortrekken', en: 'extend' } },
  { id: 'zero', label: { nl: 'nul', en: 'zero' } },
] as const satisfies readonly Choice[];
