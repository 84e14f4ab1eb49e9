import { message } from '../../core/message';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import { directionOf } from './direction';
import { met, notMet, unreadable, worstOf, type Gap } from './verdict';

/**
 * *Specific*: the table says what is counted (a description, unit or measure beside the name), which way is better, and
 * for or by whom (scope or owner). An empty direction means higher, as the table documents; inside a range needs both
 * limits.
 *
 * `Gekwalificeerde leads`, unit *number*, owner *Sanne* is met; `Klanttevredenheid` without description, unit and measure
 * is not: nobody knows what to count.
 */
export function specific(row: KpiRow): Verdict {
  const isDefault = row.direction === undefined;
  return worstOf([unreadable(row, 'kpi'), subjectGap(row), directionGap(row), whoGap(row)], () =>
    met(row, 'kpi', message('smart.specific.met', { direction: directionOf(row), isDefault, who: row.scope ?? row.owner ?? '' })),
  );
}

function subjectGap(row: KpiRow): Gap | undefined {
  if (row.description !== undefined || row.unit !== undefined || row.measure !== undefined) return undefined;
  const gap = { reason: message('smart.specific.noSubject', {}), question: message('ask.subject', { kpi: row.kpi }) };
  return unreadable(row, 'unit') ?? unreadable(row, 'description') ?? unreadable(row, 'measure') ?? notMet(row, 'unit', gap);
}

function directionGap(row: KpiRow): Gap | undefined {
  if (row.unreadable.includes('direction')) return unreadable(row, 'direction');
  if (row.direction !== 'range' || (row.lower !== undefined && row.upper !== undefined)) return undefined;
  const empty = row.lower === undefined ? 'lower' : 'upper';
  const gap = { reason: message('smart.specific.noLimits', {}), question: message('ask.limits', { kpi: row.kpi }) };
  return unreadable(row, empty) ?? notMet(row, empty, gap);
}

function whoGap(row: KpiRow): Gap | undefined {
  if (row.scope !== undefined || row.owner !== undefined) return undefined;
  const gap = { reason: message('smart.specific.nobody', {}), question: message('ask.who', { kpi: row.kpi }) };
  return unreadable(row, 'owner') ?? unreadable(row, 'scope') ?? notMet(row, 'owner', gap);
}
