import { finding, type Finding } from '../../core/finding';
import { rowSubject } from '../../measure/row-subject';
import type { KpiRow } from '../../tables/schemas/kpis';
import { directionOf } from '../smart/direction';
import type { Extracted } from '../text/goal-reading';
import type { KpiWording } from './kpi-wording';
import { inColumnScale } from './text-figures';

/** Targets are round numbers: half a per cent off is no contradiction. */
const roundness = 0.005;

/** Where the change of the text leads to from the baseline of the column. */
function ledTo(row: KpiRow, { delta, deltaKind }: Extracted, baseline: number): number | undefined {
  if (delta === undefined || deltaKind === undefined) return undefined;
  const way = directionOf(row) === 'lower' ? -1 : 1;
  switch (deltaKind) {
    case 'percent':
      return baseline * (1 + (way * delta) / 100);
    case 'points':
      return row.unit === 'ratio' ? baseline + (way * delta) / 100 : baseline + way * delta;
    case 'absolute':
      return row.unit === 'ratio' ? undefined : baseline + way * delta;
  }
}

/** A change in the text that leads from the baseline to another target than the column has. */
export function changeFinding(row: KpiRow, { reading: { extracted, text } }: KpiWording): readonly Finding[] {
  const { kpi, baseline, target, unit = null, targetBasis = 'absolute' } = row;
  const hasOwnTarget = inColumnScale(extracted.target, text, row) !== undefined;
  if (baseline === undefined || target === undefined || hasOwnTarget || targetBasis !== 'absolute' || directionOf(row) === 'range') return [];
  const expected = ledTo(row, extracted, baseline);
  if (expected === undefined || Math.abs(expected - target) <= roundness * Math.abs(expected)) return [];
  // Of a KPI in per cent `5% better` may mean five points as well.
  const points = row.unit === 'ratio' && extracted.deltaKind === 'percent' ? ledTo(row, { ...extracted, deltaKind: 'points' }, baseline) : undefined;
  if (points !== undefined && Math.abs(points - target) <= roundness * Math.abs(points)) return [];
  return [finding('kpiText.change', 'warning', rowSubject(row, 'target'), { kpi, change: extracted.delta ?? 0, isPercent: extracted.deltaKind === 'percent', baseline, expected, target, unit })];
}
