import type { KpiUnit } from '../../core/messages/smart-messages';
import type { Format } from '../texts';

/** A figure of a KPI as in a sentence: a percentage as such, anything else as a plain number, because its currency is not known. */
export const kpiFigure = (value: number, unit: KpiUnit | null, format: Format): string => (unit === 'ratio' ? format.percent(value) : format.number(value, 4));
