import type { KpiPeriodFigure } from '../../measure/kpi/kpi-result';

const steps = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const gap = '·';
/** Fewer figures than this are no trend. */
const leastFigures = 3;
/** Where all figures are equal. */
const level = '▄';

/**
 * A trend as text, one block per period: the lowest figure the lowest block, the highest the highest. A period without a
 * figure is a dot, never a low block.
 * @example trendText([10, missing, 20, 15]) // '▁·█▅'
 */
export const trendText = (history: readonly Pick<KpiPeriodFigure, 'actual'>[]): string => trendOf(history.map(({ actual }) => (actual.kind === 'known' ? actual.value : null)));

/** The same of bare figures; null where one is not known. */
export function trendOf(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  if (known.length < leastFigures) return '';
  const lowest = Math.min(...known);
  const range = Math.max(...known) - lowest;
  const block = (value: number): string => (range === 0 ? level : (steps[Math.round(((value - lowest) / range) * (steps.length - 1))] ?? level));
  return values.map((value) => (value === null ? gap : block(value))).join('');
}
