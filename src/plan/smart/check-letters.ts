import type { SmartLetter } from '../../core/smart-letter';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import { achievable } from './achievable';
import { measurable } from './measurable';
import { relevant } from './relevant';
import { specific } from './specific';
import { timeBound } from './time-bound';

/** A verdict per letter of SMART, from the columns of the KPI and what they point at. Its text is not analysed. */
export const checkLetters = (row: KpiRow, context: PlanContext): Readonly<Record<SmartLetter, Verdict>> => ({
  specific: specific(row),
  measurable: measurable(row, context),
  achievable: achievable(row, context),
  relevant: relevant(row, context),
  timeBound: timeBound(row, context),
});
