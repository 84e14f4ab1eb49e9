import type { KpiRow } from '../../tables/schemas/kpis';
import { isInDigits } from './aimed';
import type { Extracted, GoalFigure } from '../text/goal-reading';

const percentages = /(\d[\d.,]*)\s*(?:%|procent|per ?cent)/gi;
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether a text writes a figure with a per cent sign: in `from 150 to 220 (+25%)` only 25 is. */
const isPercent = (figure: number, text: string): boolean => [...text.matchAll(percentages)].some(([, number = '']) => digitsOf(number) === digitsOf(String(figure)));

/**
 * A number of a text in the scale of the column: of a KPI in per cent 95% is 0.95. A range and a length of time as `3:45` are
 * no number, and neither is a word such as `one`.
 */
export function inColumnScale(figure: GoalFigure | undefined, text: string, { unit }: KpiRow): number | undefined {
  if (typeof figure !== 'number' || !isInDigits(figure, text)) return undefined;
  if (!isPercent(figure, text)) return unit === 'ratio' ? undefined : figure;
  return unit === 'ratio' ? Number((figure / 100).toPrecision(12)) : undefined;
}

/** A unit that a figure of the text is written in, with the words that show it. */
export interface SaidUnit {
  readonly unit: 'ratio' | 'money';
  readonly words: string;
}

const amounts = /(?:[€$£]\s*(\d[\d.,]*)|(\d[\d.,]*)\s*(?:euro|eur|dollars?|pounds?)(?![\p{L}]))/giu;

/** The unit of baseline or target where it is not that of the column: `20%` beside a number, `€ 20` beside a percentage. A score is an average of anything. */
export function otherUnit({ baseline, target }: Extracted, text: string, { unit }: KpiRow): SaidUnit | undefined {
  if (unit === undefined || unit === 'score') return undefined;
  for (const figure of [target, baseline].flatMap((each) => (typeof each === 'object' ? [...each] : each)))
    for (const [said, shape] of [['ratio', percentages], ['money', amounts]] as const) {
      const found = typeof figure === 'number' ? [...text.matchAll(shape)].find(([, first, second]) => digitsOf(first ?? second ?? '') === digitsOf(String(figure))) : undefined;
      if (found) return said === unit ? undefined : { unit: said, words: found[0] };
    }
  return undefined;
}

/** Two numbers for the same, apart from the rounding of a calculation. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The same, also where one of the two is a percentage typed without its sign: 95 for 0.95. */
export const isSameFigure = (a: number, b: number, { unit }: KpiRow): boolean => isSame(a, b) || (unit === 'ratio' && (isSame(a * 100, b) || isSame(a, b * 100)));
