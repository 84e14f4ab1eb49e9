import type { Rhythm } from '../../core/messages/smart-messages';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Extracted } from '../text/goal-reading';

/** The period that a text gives its figure for, beside the one of the columns. */
export interface SaidRate {
  readonly words: string;
  readonly said: Rhythm;
  readonly column: Rhythm;
  /** How many of the text's periods go into one of the column; 1 where they are the same. */
  readonly factor: number;
}

/** The longest names first: a half year is no year. */
const units: readonly (readonly [RegExp, Rhythm])[] = [
  [/half\s?jaar|half[ -]year|semester|six months|zes maanden/i, 'halfYear'],
  [/twee weken|two weeks|fortnight/i, 'twoWeeks'],
  [/kwartaal|quarter|trimester|three months|drie maanden/i, 'quarter'],
  [/maand|month/i, 'month'],
  [/week/i, 'week'],
  [/jaar|year|annum/i, 'year'],
  [/dag|day/i, 'day'],
];

/** In a working year: 260 days, 52 weeks. */
const perYear: Readonly<Record<Rhythm, number>> = { day: 260, week: 52, twoWeeks: 26, month: 12, quarter: 4, halfYear: 2, year: 1 };

/** Without a period of its own the target is for that of the rhythm, of a day or week for a month. */
const looked: Readonly<Record<Rhythm, Rhythm>> = { day: 'month', week: 'month', twoWeeks: 'month', month: 'month', quarter: 'quarter', halfYear: 'halfYear', year: 'year' };

/** `220 per maand` says how much in which period; `elke maand` how often is looked, and `per maand` behind a grade too. */
export function rateOf({ targetPer, rhythm, unit = 'number' }: KpiRow, { frequency }: Extracted): SaidRate | undefined {
  const column = targetPer ?? (rhythm && looked[rhythm]);
  if (!frequency || column === undefined || unit === 'ratio' || unit === 'score' || !/^(?:per|each|an?)\b|^\/|^p\/|lijks$/i.test(frequency.text.trim())) return undefined;
  const said = units.find(([words]) => words.test(frequency.text))?.[1];
  return said && { words: frequency.text, said, column, factor: perYear[said] / perYear[column] };
}

/** A figure of the text for the period of the column. */
export const scaled = (figure: number, { factor }: SaidRate): number => figure * factor;
