import type { LabelArguments } from '../../core/messages/labels';
import type { Texts } from '../texts';

export const labels: Texts<LabelArguments> = {
  'label.actual': ({ measure }) => measure,
  'label.target': ({ measure }) => `doel voor ${measure}`,
  'label.targetOf': ({ measure, period }) => `doel voor ${measure} in ${period}`,
  'label.rate': () => 'percentage',
  'label.payoutRatio': () => 'uitbetaling per procent realisatie',
  'label.threshold': () => 'drempel',
  'label.attainmentCap': () => 'plafond op de realisatie',
  'label.targetIncentive': () => 'doelbonus per jaar (voltijds)',
  'label.incentiveToDate': ({ period }) => `doelbonus in ${period}`,
  'label.fte': () => 'FTE',
  'label.fixedAmount': () => 'vast bedrag',
  'label.weight': () => 'gewicht',
  'label.modifier': () => 'factor',
  'label.capRatio': () => 'plafond in % van de doelbonus',
  'label.cap': () => 'plafond',
  'label.floor': () => 'minimum',
  'label.schemeCap': () => 'plafond van de regeling',
  'label.servedShare': ({ days, daysInPeriod }) => `${days} van ${daysInPeriod} dagen`,
  'label.inputCap': () => 'plafond op de telling',
  'label.baseline': () => 'beginwaarde',
  'label.tierStart': () => 'begin van de bereikte schijf',
  'label.always': () => 'altijd, ongeacht het resultaat',
  'label.deal': ({ row, id }) => `${id === '' ? `order in rij ${row}` : `order ${id}`}`,
  'label.earned': ({ scheme, component }) => `verdiend met ${component} (${scheme})`,
};
