import type { MeasureFindings } from '../../core/messages/measure-findings';
import type { FindingTexts } from '../texts';
import { count } from './count';

export const measureFindings: FindingTexts<MeasureFindings> = {
  'measure.endBeforeStart': ({ measure, from, to, rows }, format) => ({
    problem: `Bij ${count(rows, 'rij', 'rijen', format)} van de maatstaf “${measure}” ligt ${to} vóór ${from}${rows === 1 ? '' : '; dit is de eerste'}.`,
    advice: `Verbeter een van beide datums. Tot dan is het cijfer niet bekend van de perioden waarin ${rows === 1 ? 'deze rij valt' : 'deze rijen vallen'}.`,
  }),
  'measure.noStart': ({ measure, from, to, rows }, format) => ({
    problem: `Bij ${count(rows, 'rij', 'rijen', format)} van de maatstaf “${measure}” is ${to} ingevuld en ${from} leeg${rows === 1 ? '' : '; dit is de eerste'}.`,
    advice: `Vul ${from} in. Tot dan is het cijfer niet bekend van de perioden waarin ${rows === 1 ? 'deze rij valt' : 'deze rijen vallen'}.`,
  }),
};
