import { message } from '../../core/message';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import { newestOf, type PlanContext } from '../plan-context';
import { directionOf } from '../smart/direction';
import { met, notMet, unknown, unreadable, type KpiColumn } from '../smart/verdict';

/** What the current figure is held against, the most telling first. */
export type Yardstick = 'best' | 'benchmark' | 'history' | 'limit' | 'target';

interface Reference {
  readonly by: Yardstick;
  readonly value: number;
  readonly column: KpiColumn;
}

/**
 * *Potential*: there is room between where the KPI is and the best that is known: what is filled in as best, the benchmark, the
 * best figure of its own history, or the limit of a percentage (100 %, or 0 where lower is better). Inside a range there is room
 * while the figure lies outside it. Where nothing better is known the target counts as the last resort.
 *
 * Now 163, best 260, higher is better: met, with room for 97. Now 260: not met.
 */
export function potential(row: KpiRow, context: PlanContext): Verdict {
  const bad = unreadable(row, 'direction') ?? unreadable(row, 'best') ?? unreadable(row, 'benchmark');
  if (bad) return bad;
  const figure = context.figureOf(row);
  const now = currentOf(row, figure);
  const unit = row.unit ?? null;
  if (now === undefined) return unknown(row, 'baseline', { reason: message('ipa.potential.noFigure', {}), question: message('ask.baseline', { kpi: row.kpi }) });
  if (directionOf(row) === 'range') return insideLimits(row, now);
  const isLower = directionOf(row) === 'lower';
  const beyond = referencesOf(row, figure, { now, isLower }).filter(({ value }) => (isLower ? value < now : value > now));
  const [room] = beyond;
  if (room) return met(row, room.column, message('ipa.potential.met', { now, by: room.by, value: room.value, unit }));
  const question = message('ask.best', { kpi: row.kpi });
  const known = referencesOf(row, figure, { now, isLower }).find(({ by }) => by === 'best' || by === 'limit');
  if (known) return notMet(row, known.column, { reason: message('ipa.potential.atBest', { now, by: known.by, value: known.value, unit }), question: message('ask.stillWorth', { kpi: row.kpi }) });
  return unknown(row, 'best', { reason: message('ipa.potential.noReference', { now, unit }), question });
}

/** The newest figure of a whole period, else the baseline. */
function currentOf(row: KpiRow, figure: KpiFigure | undefined): number | undefined {
  return newestOf(figure) ?? row.baseline;
}

interface Place {
  readonly now: number;
  readonly isLower: boolean;
}

function referencesOf(row: KpiRow, figure: KpiFigure | undefined, { now, isLower }: Place): readonly Reference[] {
  const history = (figure?.series.values ?? []).filter((value) => value !== null);
  const bestEver = isLower ? Math.min(...history) : Math.max(...history);
  const limit = isLower ? 0 : row.unit === 'ratio' && now <= 1 ? 1 : undefined;
  const target = row.targetBasis === undefined || row.targetBasis === 'absolute' ? row.target : undefined;
  return [
    ...(row.best === undefined ? [] : [{ by: 'best' as const, value: row.best, column: 'best' as const }]),
    ...(row.benchmark === undefined ? [] : [{ by: 'benchmark' as const, value: row.benchmark, column: 'benchmark' as const }]),
    ...(Number.isFinite(bestEver) ? [{ by: 'history' as const, value: bestEver, column: 'kpi' as const }] : []),
    ...(limit === undefined ? [] : [{ by: 'limit' as const, value: limit, column: 'kpi' as const }]),
    ...(target === undefined ? [] : [{ by: 'target' as const, value: target, column: 'target' as const }]),
  ];
}

function insideLimits(row: KpiRow, now: number): Verdict {
  const { lower, upper, unit = null } = row;
  if (lower === undefined || upper === undefined) return unreadable(row, 'lower') ?? unreadable(row, 'upper') ?? unknown(row, 'lower', { reason: message('smart.specific.noLimits', {}), question: message('ask.limits', { kpi: row.kpi }) });
  if (now < lower || now > upper) return met(row, 'lower', message('ipa.potential.outside', { now, lower, upper, unit }));
  return notMet(row, 'lower', { reason: message('ipa.potential.inside', { now, lower, upper, unit }), question: message('ask.stillWorth', { kpi: row.kpi }) });
}
