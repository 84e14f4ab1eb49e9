import type { Source } from '../../core/derivation';
import { type Finding, finding } from '../../core/finding';
import type { Value } from '../../core/value';
import { rowSource, sourceSubject } from '../row-subject';
import type { KeptFigures } from './kpi-kept';
import type { KpiPlan } from './kpi-plan';
import type { KpiPeriodFigure } from './kpi-result';

/** Above this a ratio may be a percentage without its sign: 2 = 200 %. */
const usual = 2;
/** A percentage without its sign is a hundred times what is meant, give or take what a result differs from its target. */
const apart = 50;

/**
 * True when of two ratios one was written as 25 and the other as 25 % (0.25): one is above 200 %, and at least 50 times the
 * other.
 * @example isOtherScale(24, 0.25) // true
 * @example isOtherScale(3.2, 0.25) // false: 320 % against 25 % may be so
 */
export function isOtherScale(a: number, b: number): boolean {
  const [small, large] = [Math.abs(a), Math.abs(b)].sort((one, other) => one - other);
  return small !== undefined && large !== undefined && small > 0 && large > usual && large / small >= apart;
}

/** False where the actual of a KPI in per cent and what it is judged by, its target or its limits, are of other scales. */
export function isOneScale({ unit, direction, row }: KpiPlan, actual: Value, target: Value): boolean {
  if (unit !== 'ratio' || actual.kind !== 'known') return true;
  const judgedBy = direction === 'range' ? [row.lower, row.upper] : [target.kind === 'known' ? target.value : undefined];
  return !judgedBy.some((one) => one !== undefined && isOtherScale(actual.value, one));
}

/** A number that may be a percentage without its sign, and its cell. */
interface Doubt {
  readonly found: number;
  readonly cell: Source | undefined;
}

/**
 * What is doubtful about the numbers of a KPI in per cent: an error where actual and target are of other scales, at the larger
 * one of the newest such period; else a warning at the first number above 200 %.
 */
export function percentFindings({ row, unit }: KpiPlan, history: readonly KpiPeriodFigure[], { figures }: KeptFigures): readonly Finding[] {
  if (unit !== 'ratio') return [];
  const { kpi } = row;
  const [newest] = history.flatMap(scaleOf).reverse();
  if (newest) return [finding('kpi.percentScale', 'error', sourceSubject(newest.cell ?? rowSource(row, 'kpi')), { kpi, actual: newest.actual, target: newest.target })];
  const own = (['baseline', 'target', 'lower', 'upper'] as const).map((column): Doubt => ({ found: row[column] ?? 0, cell: rowSource(row, column) }));
  const kept = figures.map((one): Doubt => ({ found: one.row.value, cell: rowSource(one.row, 'value') }));
  const large = [...own, ...kept].find(({ found }) => Math.abs(found) > usual);
  return large?.cell ? [finding('kpi.percentLarge', 'warning', sourceSubject(large.cell), { kpi, found: large.found })] : [];
}

interface OtherScales extends Pick<Doubt, 'cell'> {
  readonly actual: number;
  readonly target: number;
}

function scaleOf({ actual, target, cells, targetOrigin: origin }: KpiPeriodFigure): readonly OtherScales[] {
  if (actual.kind !== 'known' || target.kind !== 'known' || !isOtherScale(actual.value, target.value)) return [];
  const ofTarget = 'source' in origin ? origin.source : 'sources' in origin ? origin.sources[0] : undefined;
  return [{ actual: actual.value, target: target.value, cell: Math.abs(actual.value) > Math.abs(target.value) ? cells?.cells[0] : ofTarget }];
}
