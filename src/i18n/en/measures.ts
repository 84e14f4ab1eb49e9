import type { MeasureTexts, MeasureWords } from '../../core/messages/measure-texts';
import type { Format, Texts } from '../texts';
import { count } from './count';

const units = { days: 'days', workingDays: 'working days', hours: 'hours' } as const;

/** What is measured, with the two dates where it is the time between them. */
const measured = ({ column, duration }: MeasureWords, format: Format): string => (duration ? `${column} (${units[duration.unit]} between ${duration.from} and ${duration.to}; ${openRows(duration, format)}${daysOnly(duration)})` : column);

function openRows({ to, open }: NonNullable<MeasureWords['duration']>, format: Format): string {
  if (open === 0) return `a row without ${to} is still open and does not count`;
  return `${count(open, 'row', 'rows', format)} without ${to} ${open === 1 ? 'is still open and does' : 'are still open and do'} not count`;
}

function daysOnly({ withoutTimes: [first, second] }: NonNullable<MeasureWords['duration']>): string {
  if (first === undefined) return '';
  return second === undefined ? `; ${first} holds days without a time, which count from the start of the day` : '; these columns hold days without a time, so the hours are whole days';
}

function figureOf(words: MeasureWords, format: Format): string {
  switch (words.aggregate) {
    case 'sum':
      return `Sum of ${measured(words, format)}`;
    case 'count':
      return 'Number of rows';
    case 'average':
      return `Average of ${measured(words, format)}`;
    case 'median':
      return `Median of ${measured(words, format)}`;
    case 'min':
      return `Lowest value of ${measured(words, format)}`;
    case 'max':
      return `Highest value of ${measured(words, format)}`;
    case 'last':
      return `Last value of ${measured(words, format)}`;
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
  'measure.words': (words, format) => `${figureOf(words, format)}, rows of ${words.table}${words.filter === '' ? '' : ` with ${words.filter}`}`,
  'measure.described': ({ words, person, date }) => `${words}, per ${person === '' ? '' : `${person} and `}month of ${date}.`,
  'measure.ratio': ({ numerator, denominator }) => `${numerator} divided by ${denominator}.`,
  'measure.payouts': ({ component }) => (component === '' ? 'The bonuses of others, of all components together.' : `The bonuses of others, of component ${component}.`),
  'origin.rows': ({ words, scope, date, rows, during }, format) => `${words}${scope === '' ? '' : `, only ${scope}`}, ${date} ${during} (${count(rows, 'row', 'rows', format)}).`,
};
