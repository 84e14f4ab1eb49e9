import type { LabelArguments } from '../../core/messages/labels';
import type { Texts } from '../texts';

export const labels: Texts<LabelArguments> = {
  'label.actual': ({ measure }) => measure,
  'label.target': ({ measure }) => `target for ${measure}`,
  'label.targetOf': ({ measure, period }) => `target for ${measure} in ${period}`,
  'label.rate': () => 'rate',
  'label.payoutRatio': () => 'payout per percent of attainment',
  'label.threshold': () => 'threshold',
  'label.attainmentCap': () => 'cap on attainment',
  'label.targetIncentive': () => 'target incentive per year (full time)',
  'label.incentiveToDate': ({ period }) => `target incentive in ${period}`,
  'label.fte': () => 'FTE',
  'label.fixedAmount': () => 'fixed amount',
  'label.weight': () => 'weight',
  'label.modifier': () => 'modifier',
  'label.capRatio': () => 'cap in % of the target incentive',
  'label.cap': () => 'cap',
  'label.floor': () => 'floor',
  'label.schemeCap': () => 'cap of the scheme',
  'label.servedShare': ({ days, daysInPeriod }) => `${days} of ${daysInPeriod} days`,
  'label.inputCap': () => 'cap on what counts',
  'label.baseline': () => 'baseline',
  'label.tierStart': () => 'start of the tier reached',
  'label.always': () => 'always, whatever the result',
  'label.deal': ({ row, id }) => `${id === '' ? `deal in row ${row}` : `deal ${id}`}`,
  'label.earned': ({ scheme, component }) => `earned by ${component} (${scheme})`,
};
