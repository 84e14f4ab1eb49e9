import type { MeasureFindings } from '../../core/messages/measure-findings';
import type { FindingTexts } from '../texts';
import { count, listing } from './count';

export const measureFindings: FindingTexts<MeasureFindings> = {
  'measure.endBeforeStart': ({ measure, from, to, rows }, format) => ({
    problem: `In ${count(rows, 'row', 'rows', format)} of the measure “${measure}” ${to} lies before ${from}${rows === 1 ? '' : '; this is the first'}.`,
    advice: `Correct one of the two dates. Until then the figure is not known of the periods that ${rows === 1 ? 'this row falls' : 'these rows fall'} in.`,
  }),
  'measure.filterAbsent': ({ measure, column, value, occurring, more, nearest }, format) => ({
    problem: `The filter of “${measure}” looks for “${value}” in the column ${column}, and no row has that value yet. ${occurring.length === 0 ? 'The column is empty.' : `What does occur: ${listing([...occurring.map((text) => `“${text}”`), ...(more > 0 ? [`${format.number(more)} more`] : [])])}.`}`,
    advice: nearest === '' ? 'Check the spelling. If it is right, there is nothing to do: until such a row comes, the measure counts none.' : `Did you mean “${nearest}”? If the spelling is right, there is nothing to do: until such a row comes, the measure counts none.`,
  }),
  'measure.ratioBroken': ({ measure, part }) => ({
    problem: `The ratio “${measure}” cannot be calculated, because “${part}” itself cannot be.`,
    advice: `Solve what is reported about “${part}”.`,
  }),
  'measure.noStart': ({ measure, from, to, rows }, format) => ({
    problem: `In ${count(rows, 'row', 'rows', format)} of the measure “${measure}” ${to} is filled in and ${from} is empty${rows === 1 ? '' : '; this is the first'}.`,
    advice: `Fill in ${from}. Until then the figure is not known of the periods that ${rows === 1 ? 'this row falls' : 'these rows fall'} in.`,
  }),
};
