import type { BetterWay } from '../../core/messages/smart-messages';
import type { KpiRow } from '../../tables/schemas/kpis';

/**
 * Which way is better: what the table says, else inside a range when both limits are given, else higher. The last two are
 * the defaults that the KPI table documents.
 */
export function directionOf({ direction, lower, upper }: KpiRow): BetterWay {
  return direction ?? (lower !== undefined && upper !== undefined ? 'range' : 'higher');
}

/** True when the row itself states what is to be reached: a target, or both limits of a range. */
export const hasOwnTarget = (row: KpiRow): boolean =>
  directionOf(row) === 'range' ? row.lower !== undefined && row.upper !== undefined : row.target !== undefined;
