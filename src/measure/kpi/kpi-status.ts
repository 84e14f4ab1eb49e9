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
  if (attainment.kind !== 'known') return 'missing';
  if (reaches(attainment.value, green, 'ratio')) return 'onCourse';
  return reaches(attainment.value, amber, 'ratio') ? 'attention' : 'offCourse';
}
