import type { MeasureFindings } from '../../core/messages/measure-findings';
import type { FindingTexts } from '../texts';
import { count } from './count';

export const measureFindings: FindingTexts<MeasureFindings> = {
  'measure.endBeforeStart': ({ measure, from, to, rows }, format) => ({
    problem: `In ${count(rows, 'row', 'rows', format)} of the measure “${measure}” ${to} lies before ${from}${rows === 1 ? '' : '; this is the first'}.`,
    advice: `Correct one of the two dates. Until then the figure is not known of the periods that ${rows === 1 ? 'this row falls' : 'these rows fall'} in.`,
  }),
  'measure.noStart': ({ measure, from, to, rows }, format) => ({
    problem: `In ${count(rows, 'row', 'rows', format)} of the measure “${measure}” ${to} is filled in and ${from} is empty${rows === 1 ? '' : '; this is the first'}.`,
    advice: `Fill in ${from}. Until then the figure is not known of the periods that ${rows === 1 ? 'this row falls' : 'these rows fall'} in.`,
  }),
};
