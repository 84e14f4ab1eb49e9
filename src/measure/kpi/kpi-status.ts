import { reaches } from '../../core/money/compare';
import type { Value } from '../../core/value';
import type { Attainment } from '../attainment';
import type { KpiFigure, KpiStatus } from './kpi-result';

const usualGreen = 1;
const usualAmber = 0.9;

/**
 * From which attainment a KPI is green and amber: as stated, else 100 % and 90 %. A green below 90 % brings amber down with it.
 * @example thresholdsOf({ green: 0.85 }) // { green: 0.85, amber: 0.85 }
 */
export const thresholdsOf = ({ green = usualGreen, amber }: { readonly green?: number; readonly amber?: number }): KpiFigure['thresholds'] => ({
  green,
  amber: amber ?? Math.min(usualAmber, green),
});

/**
 * The status of an attainment; one exactly on a threshold has reached it. What is not known is missing, never red.
 * @example statusOf(known(0.9), { green: 1, amber: 0.9 }) // 'attention'
 */
export function statusOf(attainment: Value<Attainment>, { green, amber }: KpiFigure['thresholds']): KpiStatus {
  return attainment.kind === 'known' ? statusIn(attainment.value, { green, amber }) : 'missing';
}

/**
 * The status of an attainment that is known.
 * @example statusIn(0.95, { green: 1, amber: 0.9 }) // 'attention'
 */
export function statusIn(attainment: number, { green, amber }: KpiFigure['thresholds']): Exclude<KpiStatus, 'missing'> {
  if (reaches(attainment, green, 'ratio')) return 'onCourse';
  return reaches(attainment, amber, 'ratio') ? 'attention' : 'offCourse';
}
