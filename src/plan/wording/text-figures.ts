import type { KpiRow } from '../../tables/schemas/kpis';
import { isInDigits } from './aimed';
import type { GoalFigure } from '../text/goal-reading';

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

/** Two numbers for the same, apart from the rounding of a calculation. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The same, also where one of the two is a percentage typed without its sign: 95 for 0.95. */
export const isSameFigure = (a: number, b: number, { unit }: KpiRow): boolean => isSame(a, b) || (unit === 'ratio' && (isSame(a * 100, b) || isSame(a, b * 100)));
