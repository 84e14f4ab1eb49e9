import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { type Message, message } from '../../core/message';
import type { CalendarGrain } from '../../core/period/calendar-periods';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { CompiledMeasures } from '../compile-measures';
import { growsWithTime, type Measure, slowsWithTime } from '../measure';
import type { PeopleIndex } from '../people-index';
import { headerOf, rowSubject } from '../row-subject';
import type { KpiDirection, KpiFigure, KpiUnit } from './kpi-result';
import { type KpiScope, scopeOf } from './kpi-scope';
import { thresholdsOf } from './kpi-status';

/** A KPI as its row of the KPI table defines it, ready to be measured. */
export interface KpiPlan {
  readonly row: KpiRow;
  readonly unit: KpiUnit;
  /** True when figures of parts of a period add up to that of the whole. */
  readonly additive: boolean;
  /** True for counts of distinct or returning keys, which grow through a period, and ever more slowly. */
  readonly slows: boolean;
  readonly direction: KpiDirection;
  readonly thresholds: KpiFigure['thresholds'];
  /** The length of the periods it is shown by: that of its target. */
  readonly grain: CalendarGrain;
  readonly scope: KpiScope;
  /** What calculates it; left out when its figures are kept in the Actuals table. */
  readonly measure?: Measure;
  /** Why no figure of it can be known: a cell of its row cannot be read, or its measure cannot be calculated. */
  readonly problem?: Message;
  readonly findings: readonly Finding[];
}

/** What a KPI is compiled with. */
export interface KpiSurroundings {
  readonly measures: CompiledMeasures;
  readonly people: PeopleIndex;
}

/** The cells of a KPI without which nothing about its figures is sure. */
const decisive = ['scope', 'measure', 'unit', 'direction', 'target', 'targetPer', 'lower', 'upper', 'green', 'amber', 'start', 'rhythm'] as const;

/** Compiles a row of the KPI table. What is not right is a finding; what makes its figures unknown is its problem. */
export function planKpi(row: KpiRow, { measures, people }: KpiSurroundings): KpiPlan {
  const name = fold(row.measure ?? '');
  const measure = measures.measures.get(name);
  const unit = row.unit ?? measure?.unit ?? 'number';
  const scope = scopeOf(row.scope ?? '', people);
  const thresholds = thresholdsOf(row);
  const isUnknownMeasure = name !== '' && !measure && !measures.broken.has(name);
  const isReported = measures.measures.size + measures.broken.size > 0;
  const problem = unreadableCell(row) ?? measureProblem(row, measure, isUnknownMeasure) ?? (measure && unclearScope(row, scope));
  return {
    row,
    unit,
    additive: measure ? growsWithTime(measure) : unit === 'money' || unit === 'number',
    slows: measure !== undefined && slowsWithTime(measure),
    direction: row.direction ?? (row.lower !== undefined && row.upper !== undefined ? 'range' : 'higher'),
    thresholds,
    grain: grainOf(row),
    scope,
    ...(measure && { measure }),
    ...(problem && { problem }),
    findings: [
      ...(isUnknownMeasure && !isReported ? [finding('kpi.unknownMeasure', 'error', rowSubject(row, 'measure'), { kpi: row.kpi, measure: row.measure ?? '' })] : []),
      ...(measure ? scopeFindings(row, scope) : []),
      ...(thresholds.amber > thresholds.green ? [finding('kpi.thresholdsReversed', 'warning', rowSubject(row, 'amber'), { kpi: row.kpi, ...thresholds })] : []),
      ...reversedLimits(row),
      ...targetBehind(row),
    ],
  };
}

/** A target per day or week is looked at per month. */
const grains = { day: 'month', week: 'month', twoWeeks: 'month', month: 'month', quarter: 'quarter', halfYear: 'half', year: 'year' } as const;

const grainOf = ({ targetPer, rhythm }: KpiRow): CalendarGrain => grains[targetPer ?? rhythm ?? 'month'];

function unreadableCell(row: KpiRow): Message | undefined {
  const column = decisive.find((one) => row.unreadable.includes(one));
  return column && message('reason.kpiUnreadable', { kpi: row.kpi, column: headerOf(row, column) });
}

function measureProblem({ kpi, measure: name = '' }: KpiRow, measure: Measure | undefined, isUnknown: boolean): Message | undefined {
  if (measure || name === '') return undefined;
  return isUnknown ? message('reason.kpiUnknownMeasure', { kpi, measure: name }) : message('reason.brokenMeasure', { measure: name });
}

/** Whose rows count cannot be told when several people have the name, or nobody quite: the company's figure would stand beside one person or team. */
function unclearScope({ kpi, scope = '' }: KpiRow, { isShared, resembles }: KpiScope): Message | undefined {
  if (isShared) return message('reason.kpiSharedScope', { kpi, scope });
  return resembles === undefined ? undefined : message('reason.kpiMisspeltScope', { kpi, scope, resembles });
}

function scopeFindings(row: KpiRow, { isUnknown, isShared, resembles }: KpiScope): readonly Finding[] {
  const named = { kpi: row.kpi, scope: row.scope ?? '' };
  if (isShared) return [finding('kpi.sharedScope', 'error', rowSubject(row, 'scope'), named)];
  if (resembles !== undefined) return [finding('kpi.misspeltScope', 'error', rowSubject(row, 'scope'), { ...named, resembles })];
  return isUnknown ? [finding('kpi.unknownScope', 'warning', rowSubject(row, 'scope'), named)] : [];
}

/** A target that lies on the wrong side of where the KPI starts: mostly it is the direction that is wrong. */
function targetBehind(row: KpiRow): readonly Finding[] {
  const { kpi, baseline, target, direction = 'higher', unreadable } = row;
  if (baseline === undefined || target === undefined || unreadable.includes('direction') || direction === 'range') return [];
  const isBehind = direction === 'higher' ? target < baseline : target > baseline;
  return isBehind ? [finding('kpi.targetBehind', 'warning', rowSubject(row, row.direction === undefined ? 'target' : 'direction'), { kpi, baseline, target, direction })] : [];
}

function reversedLimits(row: KpiRow): readonly Finding[] {
  const { kpi, lower, upper } = row;
  if (lower === undefined || upper === undefined || lower <= upper) return [];
  return [finding('kpi.limitsReversed', 'error', rowSubject(row, 'lower'), { kpi, lower, upper })];
}
