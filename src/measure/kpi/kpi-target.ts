import { type Finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { type Message, message } from '../../core/message';
import type { Day, Period } from '../../core/period';
import { known, missing, notApplicable, type Value } from '../../core/value';
import type { TargetRow } from '../../tables/schemas/targets';
import type { PeopleIndex } from '../people-index';
import { rowSource } from '../row-subject';
import { partCounter, targetFor, type TargetAnswer } from '../target-for';
import { indexTargets, type ReadPeriod, type TargetEntry } from '../targets';
import type { KpiPlan } from './kpi-plan';
import type { TargetOrigin } from './kpi-result';
import type { KpiFinder } from './kpi-finder';
import { everybody } from './kpi-scope';

/** The target of a KPI in a period, and how it came about. */
export interface KpiTarget {
  readonly target: Value;
  readonly origin: TargetOrigin;
}

/** The targets of one KPI. */
export interface KpiTargets {
  readonly inPeriod: (period: Period) => KpiTarget;
  readonly findings: readonly Finding[];
}

/** What targets are looked up with. */
export interface TargetSurroundings {
  readonly rows: readonly TargetRow[];
  readonly find: KpiFinder;
  readonly isMeasure: (name: string) => boolean;
  readonly people: PeopleIndex;
  readonly readPeriod: ReadPeriod;
  readonly fiscalStart: number;
}

const noOrigin: TargetOrigin = { kind: 'none' };

/** The KPI's own target; without it those of the Targets table for the KPI, or for its measure, and the same team or person. */
export function kpiTargets(plan: KpiPlan, surroundings: TargetSurroundings): KpiTargets {
  const { row, direction } = plan;
  const { target } = row;
  if (target !== undefined) return { inPeriod: (period) => ownTarget(plan, target, period), findings: [] };
  const { forAll, findings } = indexTargets(targetRows(plan, surroundings), everybody, surroundings.readPeriod);
  const entries = forAll('');
  const partsIn = partCounter(plan.grain, [], surroundings.fiscalStart);
  const inPeriod = (period: Period): KpiTarget => {
    if (entries.length === 0 && direction === 'range') return { target: notApplicable(message('reason.kpiByLimits', { kpi: row.kpi })), origin: noOrigin };
    const answer = targetFor(entries, { period, from: period.start, until: period.end, additive: plan.additive, partsIn });
    return answered(answer, { kpi: row.kpi, period: period.name });
  };
  return { inPeriod, findings };
}

/**
 * The rows of Targets that may be about this KPI, without the names that made them so: first those that name it and whom it is
 * for, then those that only name it, where no other KPI or measure has that name; then those of its measure.
 */
function targetRows(plan: KpiPlan, { rows, find, people, isMeasure }: TargetSurroundings): readonly TargetRow[] {
  const { row, measure, scope } = plan;
  const own = rows.filter((one) => isSubject(one, plan, people));
  const ofCompany = scope.isUnknown ? rows.filter(isForAll) : own;
  const meant = find(row.kpi);
  const isOnlyOne = meant.kind === 'one' && meant.kpi === row && !isMeasure(row.kpi);
  const named = firstFilled([
    () => about(row.kpi, own),
    () => (isOnlyOne ? about(row.kpi, rows.filter(isForAll)) : []),
    () => (measure ? about(measure.name, own) : []),
    () => (measure ? about(measure.name, ofCompany) : []),
    () => (measure && scope.over !== 'company' ? about('', own) : []),
  ]);
  const unclear = own.filter((one) => one.unreadable.includes('measure'));
  return [...named, ...unclear].map(({ person: _, team: __, measure: ___, ...rest }) => rest);
}

/** The rows of the first choice that has any; those behind it are not looked for. */
function firstFilled(choices: readonly (() => readonly TargetRow[])[]): readonly TargetRow[] {
  for (const choice of choices) {
    const found = choice();
    if (found.length > 0) return found;
  }
  return [];
}

const isForAll = ({ person, team, unreadable }: TargetRow): boolean =>
  person === undefined && team === undefined && !unreadable.includes('person') && !unreadable.includes('team');

function about(name: string, rows: readonly TargetRow[]): readonly TargetRow[] {
  const wanted = fold(name);
  return rows.filter(({ measure = '', unreadable }) => fold(measure) === wanted && !unreadable.includes('measure'));
}

/** Whether a target is for whom the KPI is for; one of which that cannot be read may be. What People does not know is compared as written. */
function isSubject({ person, team, unreadable }: TargetRow, { row, scope }: KpiPlan, people: PeopleIndex): boolean {
  if (unreadable.includes('person') || unreadable.includes('team')) return true;
  if (scope.isUnknown) return (person === undefined) !== (team === undefined) && fold(person ?? team ?? '') === fold(row.scope ?? '');
  if (scope.over === 'company') return person === undefined && team === undefined;
  if (scope.over === 'team') return person === undefined && fold(team ?? '') === fold(scope.name);
  return person !== undefined && people.find(person) >= 0 && people.find(person) === people.find(scope.name);
}

const daysPer = { week: 7, twoWeeks: 14 } as const;
const kindPer = { day: 'perDay', week: 'perWeek', twoWeeks: 'perTwoWeeks' } as const;

/** A target per day counts on Monday to Friday; one per week by the calendar days. Only what adds up is multiplied. */
function ownTarget({ row, additive }: KpiPlan, value: number, period: Period): KpiTarget {
  const source = rowSource(row, 'target');
  const per = row.targetPer;
  if (!additive || (per !== 'day' && per !== 'week' && per !== 'twoWeeks')) return { target: known(value), origin: { kind: 'own', source } };
  const times = per === 'day' ? weekdaysIn(period) : (period.end - period.start) / daysPer[per];
  return { target: known(value * times), origin: { kind: kindPer[per], source, value, times } };
}

/** Day 1 of Excel's calendar is a Sunday, so that Saturday is 0 and Sunday 1 modulo 7. */
const isWeekday = (day: Day): boolean => day % 7 > 1;

const weekdaysIn = ({ start, end }: Period): number => Array.from({ length: end - start }, (_, i) => start + i).filter(isWeekday).length;

function answered(answer: TargetAnswer, name: { readonly kpi: string; readonly period: string }): KpiTarget {
  switch (answer.kind) {
    case 'given':
    case 'seasonal':
    case 'spread':
      return { target: known(answer.value), origin: { kind: answer.kind === 'spread' ? 'spread' : 'given', sources: [sourceOf(answer.entry)], parts: answer.kind === 'spread' ? answer.parts : 1 } };
    case 'summed':
      return { target: known(answer.value), origin: { kind: 'summed', sources: answer.entries.map(sourceOf), parts: answer.entries.length } };
    case 'none':
    case 'unweighed':
    case 'unreadable':
    case 'incomplete':
    case 'twice':
    case 'changes':
      return { target: missing(whyNoTarget(answer.kind, name)), origin: noOrigin };
  }
}

const sourceOf = ({ row }: TargetEntry) => rowSource(row, 'value');

const reasons = {
  none: 'reason.kpiNoTarget',
  unweighed: 'reason.kpiNoTarget',
  unreadable: 'reason.kpiTargetUnreadable',
  incomplete: 'reason.kpiTargetIncomplete',
  twice: 'reason.kpiTargetTwice',
  changes: 'reason.kpiTargetChanges',
} as const;

const whyNoTarget = (kind: keyof typeof reasons, name: { readonly kpi: string; readonly period: string }): Message => message(reasons[kind], name);
