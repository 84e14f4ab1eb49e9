import type { MeasureTexts, MeasureWords } from '../../core/messages/measure-texts';
import type { Texts } from '../texts';
import { count } from './count';

const units = { days: 'days', workingDays: 'working days', hours: 'hours' } as const;

/** What is measured, with the two dates where it is the time between them. */
const measured = ({ column, duration }: MeasureWords): string => (duration ? `${column} (${units[duration.unit]} between ${duration.from} and ${duration.to})` : column);

function figureOf(words: MeasureWords): string {
  switch (words.aggregate) {
    case 'sum':
      return `Sum of ${measured(words)}`;
    case 'count':
      return 'Number of rows';
    case 'average':
      return `Average of ${measured(words)}`;
    case 'median':
      return `Median of ${measured(words)}`;
    case 'min':
      return `Lowest value of ${measured(words)}`;
    case 'max':
      return `Highest value of ${measured(words)}`;
    case 'last':
      return `Last value of ${measured(words)}`;
    case 'share':
      return `Share of the rows with ${words.condition}`;
    case 'distinct':
      return `Number of distinct values of ${words.column}`;
    case 'first':
      return `Number of new values of ${words.column} (first row ever)`;
    case 'returning':
      return `Number of returning values of ${words.column} (with an earlier row)`;
  }
}

/** How measures are told about. */
export const measures: Texts<MeasureTexts> = {
  'measure.words': (words) => `${figureOf(words)}, rows of ${words.table}${words.filter === '' ? '' : ` with ${words.filter}`}`,
  'measure.described': ({ words, person, date }) => `${words}, per ${person === '' ? '' : `${person} and `}month of ${date}.`,
  'measure.ratio': ({ numerator, denominator }) => `${numerator} divided by ${denominator}.`,
  'measure.payouts': ({ component }) => (component === '' ? 'The bonuses of others, of all components together.' : `The bonuses of others, of component ${component}.`),
  'origin.rows': ({ words, scope, date, rows, during }, format) => `${words}${scope === '' ? '' : `, only ${scope}`}, ${date} ${during} (${count(rows, 'row', 'rows', format)}).`,
};
