import type { MeasureTexts, MeasureWords } from '../../core/messages/measure-texts';
import type { Format, Texts } from '../texts';
import { count } from './count';

const units = { days: 'dagen', workingDays: 'werkdagen', hours: 'uren' } as const;

/** What is measured, with the two dates where it is the time between them. */
const measured = ({ column, duration }: MeasureWords, format: Format): string => (duration ? `${column} (${units[duration.unit]} tussen ${duration.from} en ${duration.to}; ${openRows(duration, format)}${daysOnly(duration)})` : column);

function openRows({ to, open }: NonNullable<MeasureWords['duration']>, format: Format): string {
  if (open === 0) return `een rij zonder ${to} loopt nog en telt niet mee`;
  return `${count(open, 'rij', 'rijen', format)} zonder ${to} ${open === 1 ? 'loopt nog en telt' : 'lopen nog en tellen'} niet mee`;
}

function daysOnly({ withoutTimes: [first, second] }: NonNullable<MeasureWords['duration']>): string {
  if (first === undefined) return '';
  return second === undefined ? `; ${first} bevat dagen zonder tijd, die vanaf het begin van de dag tellen` : '; deze kolommen bevatten dagen zonder tijd, dus de uren zijn hele dagen';
}

function figureOf(words: MeasureWords, format: Format): string {
  switch (words.aggregate) {
    case 'sum':
      return `Som van ${measured(words, format)}`;
    case 'count':
      return 'Aantal rijen';
    case 'average':
      return `Gemiddelde van ${measured(words, format)}`;
    case 'median':
      return `Mediaan van ${measured(words, format)}`;
    case 'min':
      return `Laagste waarde van ${measured(words, format)}`;
    case 'max':
      return `Hoogste waarde van ${measured(words, format)}`;
    case 'last':
      return `Laatste waarde van ${measured(words, format)}`;
    case 'share':
      return `Aandeel van de rijen met ${words.condition}`;
    case 'distinct':
      return `Aantal verschillende waarden van ${words.column}`;
    case 'first':
      return `Aantal nieuwe waarden van ${words.column} (eerste rij ooit)`;
    case 'returning':
      return `Aantal terugkerende waarden van ${words.column} (al eerder een rij)`;
  }
}

/** How measures are told about. */
export const measures: Texts<MeasureTexts> = {
  'measure.words': (words, format) => `${figureOf(words, format)}, rijen van ${words.table}${words.filter === '' ? '' : ` met ${words.filter}`}`,
  'measure.described': ({ words, person, date }) => `${words}, per ${person === '' ? '' : `${person} en `}maand van ${date}.`,
  'measure.ratio': ({ numerator, denominator }) => `${numerator} gedeeld door ${denominator}.`,
  'measure.payouts': ({ component }) => (component === '' ? 'De bonussen van anderen, van alle onderdelen samen.' : `De bonussen van anderen, uit onderdeel ${component}.`),
  'origin.rows': ({ words, scope, date, rows, during }, format) => `${words}${scope === '' ? '' : `, alleen ${scope}`}, ${date} ${during} (${count(rows, 'rij', 'rijen', format)}).`,
};
