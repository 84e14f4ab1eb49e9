import type { MeasureFindings } from '../../core/messages/measure-findings';
import type { FindingTexts } from '../texts';
import { count, listing } from './count';

export const measureFindings: FindingTexts<MeasureFindings> = {
  'measure.endBeforeStart': ({ measure, from, to, rows }, format) => ({
    problem: `Bij ${count(rows, 'rij', 'rijen', format)} van de maatstaf “${measure}” ligt ${to} vóór ${from}${rows === 1 ? '' : '; dit is de eerste'}.`,
    advice: `Verbeter een van beide datums. Tot dan is het cijfer niet bekend van de perioden waarin ${rows === 1 ? 'deze rij valt' : 'deze rijen vallen'}.`,
  }),
  'measure.filterAbsent': ({ measure, column, value, occurring, more, nearest }, format) => ({
    problem: `Het filter van “${measure}” zoekt “${value}” in de kolom ${column}, en die waarde heeft nog geen enkele rij. ${occurring.length === 0 ? 'De kolom is leeg.' : `Wel komt voor: ${listing([...occurring.map((text) => `“${text}”`), ...(more > 0 ? [`${format.number(more)} andere`] : [])])}.`}`,
    advice: nearest === '' ? 'Controleer de spelling. Klopt die, dan hoeft u niets te doen: tot er zo’n rij komt, telt de maatstaf er geen.' : `Bedoelt u “${nearest}”? Klopt de spelling, dan hoeft u niets te doen: tot er zo’n rij komt, telt de maatstaf er geen.`,
  }),
  'measure.ratioBroken': ({ measure, part }) => ({
    problem: `De verhouding “${measure}” is niet te berekenen, omdat “${part}” zelf niet te berekenen is.`,
    advice: `Los op wat er bij “${part}” is gemeld.`,
  }),
  'measure.noStart': ({ measure, from, to, rows }, format) => ({
    problem: `Bij ${count(rows, 'rij', 'rijen', format)} van de maatstaf “${measure}” is ${to} ingevuld en ${from} leeg${rows === 1 ? '' : '; dit is de eerste'}.`,
    advice: `Vul ${from} in. Tot dan is het cijfer niet bekend van de perioden waarin ${rows === 1 ? 'deze rij valt' : 'deze rijen vallen'}.`,
  }),
};
