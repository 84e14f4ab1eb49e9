import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import type { Day, Period } from '../../core/period';
import { known, missing, type Value } from '../../core/value';
import type { ActualRow } from '../../tables/schemas/actuals';
import { rowSource, rowSubject } from '../row-subject';
import type { ReadPeriod } from '../targets';
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

/** The figures of a KPI: those without a scope of their own, and those of the KPI's scope. Days after `asOf` do not count yet. */
export function keptFigures({ row, scope }: KpiPlan, rows: readonly ActualRow[], { readPeriod, asOf }: { readonly readPeriod: ReadPeriod; readonly asOf: Day }): KeptFigures {
  const ofKpi = rows.filter((one) => fold(one.kpi) === fold(row.kpi));
  const names = new Set(['', fold(row.scope ?? ''), fold(scope.name)]);
  const own = ofKpi.filter((one) => !one.unreadable.includes('scope') && names.has(fold(one.scope ?? '')));
  const placed = own.map((one) => ({ one, at: placeOf(one, readPeriod) }));
  const figures = placed.flatMap(({ one, at }): readonly KeptFigure[] => (at && at.start <= asOf ? [{ row: one, ...at, isUnreadable: one.unreadable.includes('value') || Number.isNaN(one.value) }] : []));
  const undated = placed.flatMap(({ one, at }) => (at ? [] : [finding('kpi.actualUndated', 'error', rowSubject(one, 'period'), { kpi: row.kpi })]));
  return {
    figures,
    lastDay: figures.length === 0 ? undefined : Math.max(...figures.map(({ end }) => Math.min(end - 1, asOf))),
    findings: [...undated, ...otherScopes(row.kpi, ofKpi.filter((one) => !own.includes(one)))],
  };
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
  if (unreadable) return { actual: missing(message('reason.kpiActualUnreadable', { ...name, row: unreadable.row.row })), cells, isAbsent: false };
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
