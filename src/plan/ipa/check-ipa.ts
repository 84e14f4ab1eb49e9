import type { IpaLetter } from '../../core/ipa-letter';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import { authority } from './authority';
import { important } from './important';
import { potential } from './potential';

/** A verdict per letter of IPA: is the KPI important, is there room to improve, and can its owner act? */
export const checkIpa = (row: KpiRow, context: PlanContext): Readonly<Record<IpaLetter, Verdict>> => ({
  important: important(row, context),
  potential: potential(row, context),
  authority: authority(row, context),
});
