import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import type { Day, Period } from '../../core/period';
import { periodContaining } from '../../core/period/calendar-periods';
import { known, missing, type Value } from '../../core/value';
import type { ActualRow } from '../../tables/schemas/actuals';
import { rowSource, rowSubject } from '../row-subject';
import type { ReadPeriod } from '../targets';
import type { KpiFinder, NamedKpi } from './kpi-finder';
import type { KpiPlan } from './kpi-plan';
import type { ActualCells } from './kpi-result';

/** A figure of the Actuals table: of a period, or measured on a day (then `end` is the day after). */
interface KeptFigure {
  readonly row: ActualRow;
  readonly start: Day;
  readonly end: Day;
  readonly isPeriod: boolean;
  readonly isUnreadable: boolean;
}

/** The figures of one KPI that the user keeps, and what is wrong with them. */
export interface KeptFigures {
  readonly figures: readonly KeptFigure[];
  /** The last day that any of them tells about. */
  readonly lastDay: Day | undefined;
  readonly findings: readonly Finding[];
}

/** What the kept figures say about a period: the figure, its cells, and the last day it tells about. */
export interface KeptAnswer {
  readonly actual: Value;
  readonly cells?: ActualCells;
  readonly until?: Day;
  /** True when nothing at all was entered for the period. */
  readonly isAbsent: boolean;
}

/** What figures are looked up with; figures of days after `asOf` do not count yet. */
export interface KeptSurroundings {
  readonly find: KpiFinder;
  readonly readPeriod: ReadPeriod;
  readonly asOf: Day;
  readonly fiscalStart: number;
}

/** The figures that are about this KPI. Of two for the same days and KPI one counts, and where they differ neither is known. */
export function keptFigures(plan: KpiPlan, rows: readonly ActualRow[], { find, readPeriod, asOf, fiscalStart }: KeptSurroundings): KeptFigures {
  const { row } = plan;
  const ofKpi = rows.filter((one) => fold(one.kpi) === fold(row.kpi));
  const named = ofKpi.map((one) => ({ one, meant: hasNoScope(one) ? { kind: 'one' as const, kpi: row } : find(one.kpi, one.scope) }));
  const placed = named.flatMap(({ one, meant }) => (meant.kind === 'one' && meant.kpi === row ? [{ one, at: placeOf(one, readPeriod) }] : []));
  const entered = placed.flatMap(({ one, at }): readonly KeptFigure[] => (at && at.start <= asOf ? [{ row: one, ...at, isUnreadable: hasNoScope(one) || one.unreadable.includes('value') || Number.isNaN(one.value) }] : []));
  const { figures, repeated } = withoutRepeats(entered);
  return {
    figures,
    lastDay: figures.length === 0 ? undefined : Math.max(...figures.map(({ end }) => Math.min(end - 1, asOf))),
    findings: [
      ...placed.flatMap(({ one, at }) => (at ? [] : undated(one))),
      ...repeated,
      ...tooLong(plan, figures, fiscalStart),
      ...otherScopes(row.kpi, named.flatMap(({ one, meant }) => (meant.kind === 'otherScope' ? [one] : []))),
      ...nobodys(row.kpi, named),
    ],
  };
}

/** Nobody knows whose figure it is, so it may be that of any KPI of the name. */
const hasNoScope = ({ unreadable }: ActualRow): boolean => unreadable.includes('scope');

/** Where the period cell cannot be read, reading has said so. */
function undated(one: ActualRow): readonly Finding[] {
  const isReported = one.unreadable.includes('period') || (one.period === undefined && one.unreadable.includes('date'));
  return isReported ? [] : [finding('kpi.actualUndated', 'error', rowSubject(one, 'period'), { kpi: one.kpi })];
}

/** The periods or days of two figures as one text: the same month may be written in two ways. */
const daysOf = ({ start, end, isPeriod, row: { date } }: KeptFigure): string => [start, end, isPeriod, isPeriod ? (date ?? '') : ''].join(' ');

function withoutRepeats(entered: readonly KeptFigure[]): { readonly figures: readonly KeptFigure[]; readonly repeated: readonly Finding[] } {
  const firsts = new Map<string, KeptFigure>();
  const repeated = entered.flatMap((one) => {
    const first = firsts.get(daysOf(one));
    const isSame = first === undefined || (first.row.value === one.row.value && !one.isUnreadable);
    firsts.set(daysOf(one), first && !isSame ? { ...first, isUnreadable: true } : (first ?? one));
    const name = `${one.row.kpi} · ${one.row.period ?? ''}`;
    return first ? [finding('row.duplicate', 'error', rowSubject(one.row, 'period'), { key: name, firstRow: first.row.row })] : [];
  });
  return { figures: [...firsts.values()], repeated };
}

/** Figures of periods that do not lie within one period that the KPI is looked at by: they can be used for none. */
function tooLong({ row: { kpi }, grain, measure }: KpiPlan, figures: readonly KeptFigure[], fiscalStart: number): readonly Finding[] {
  if (measure) return [];
  const unfit = figures.filter(({ start, end, isPeriod }) => isPeriod && end > periodContaining(grain, start, fiscalStart).end);
  const [first] = unfit;
  return first ? [finding('kpi.actualTooLong', 'warning', rowSubject(first.row, 'period'), { kpi, grain, period: first.row.period ?? '', rows: unfit.length })] : [];
}

/** Figures without a team or person, of a name that several teams or persons have. */
function nobodys(kpi: string, named: readonly { readonly one: ActualRow; readonly meant: NamedKpi }[]): readonly Finding[] {
  const unclear = named.flatMap(({ one, meant }) => (meant.kind === 'unclear' ? [{ one, scopes: meant.kpis.map(({ scope = '?' }) => scope) }] : []));
  const [first] = unclear;
  return first ? [finding('kpi.whoseFigure', 'error', rowSubject(first.one, 'scope'), { kpi, scopes: first.scopes, rows: unclear.length })] : [];
}

function placeOf({ period, date, unreadable }: ActualRow, readPeriod: ReadPeriod): Pick<KeptFigure, 'start' | 'end' | 'isPeriod'> | undefined {
  if (unreadable.includes('period')) return undefined;
  if (period !== undefined) {
    const read = readPeriod(period);
    return read === undefined || read === 'unclear' ? undefined : { start: read.start, end: read.end, isPeriod: true };
  }
  if (date === undefined || unreadable.includes('date')) return undefined;
  return { start: Math.floor(date), end: Math.floor(date) + 1, isPeriod: false };
}

function otherScopes(kpi: string, others: readonly ActualRow[]): readonly Finding[] {
  const scopes = [...new Set(others.map(({ scope }) => scope ?? '?'))];
  return scopes.map((scope) => {
    const rows = others.filter((one) => (one.scope ?? '?') === scope);
    return finding('kpi.otherScope', 'warning', rowSubject(rows[0]!, 'scope'), { kpi, scope, rows: rows.length });
  });
}

/** A period, and whether it is over: then all of its parts must be there. */
export interface AskedPeriod {
  readonly period: Period;
  readonly isOver: boolean;
}

/**
 * The kept figure of a period: what was entered for exactly that period; else for its parts; else on its days. Several
 * figures of money or numbers add up, and those of parts must follow each other without a gap, to the end of a period that
 * is over; of several ratios or scores the last holds.
 * @example keptFigure(weekly, { period: september2026, isOver: true }, plan) // known(42 + 38 + 40 + 43), from four cells
 */
export function keptFigure({ figures }: KeptFigures, { period, isOver }: AskedPeriod, { additive, row: { kpi } }: KpiPlan): KeptAnswer {
  const name = { kpi, period: period.name };
  const entered = enteredFor(figures, period);
  const last = entered[entered.length - 1];
  if (!last) return { actual: missing(message('reason.kpiNoActual', name)), isAbsent: true };
  const used = additive ? entered : [last];
  const cells: ActualCells = { how: entered.length === 1 ? 'given' : additive ? 'summed' : 'last', cells: used.map(({ row }) => rowSource(row, 'value')) };
  const unreadable = used.find(({ isUnreadable }) => isUnreadable);
  if (unreadable) return { actual: missing(message(unreadable.row.blank?.includes('value') ? 'reason.kpiActualEmpty' : 'reason.kpiActualUnreadable', { ...name, row: unreadable.row.row })), cells, isAbsent: false };
  if (additive && hasGap(used, period, isOver)) return { actual: missing(message('reason.kpiActualIncomplete', name)), cells, isAbsent: false };
  return { actual: known(exactSum(used.map(({ row }) => row.value))), cells, until: last.end - 1, isAbsent: false };
}

/** The figures for a period, first to last: of exactly that period, else of shorter ones in it, else of its days. */
function enteredFor(figures: readonly KeptFigure[], period: Period): readonly KeptFigure[] {
  const within = figures.filter(({ start, end }) => start >= period.start && end <= period.end);
  const exact = within.filter(({ isPeriod, start, end }) => isPeriod && start === period.start && end === period.end);
  const parts = within.filter(({ isPeriod }) => isPeriod);
  const chosen = [exact, parts, within].find(({ length }) => length > 0) ?? [];
  return [...chosen].sort((a, b) => a.end - b.end || (a.row.date ?? 0) - (b.row.date ?? 0) || a.row.row - b.row.row);
}

/** True when figures of shorter periods leave out a part of the period, or overlap. */
function hasGap(used: readonly KeptFigure[], { start, end }: Period, isOver: boolean): boolean {
  const isParts = used.every((one) => one.isPeriod && (one.start !== start || one.end !== end));
  if (!isParts) return false;
  const follows = used.every((one, i) => one.start === (used[i - 1]?.end ?? start));
  return !follows || (isOver && used[used.length - 1]?.end !== end);
}
