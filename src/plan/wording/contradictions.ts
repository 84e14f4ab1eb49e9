import { finding, type Finding } from '../../core/finding';
import { rowSubject } from '../../measure/row-subject';
import type { KpiRow } from '../../tables/schemas/kpis';
import { directionOf } from '../smart/direction';
import type { GoalFigure, GoalReading } from '../text/goal-reading';
import type { KpiWording } from './kpi-wording';
import { changeFinding } from './said-change';
import { rateOf, scaled } from './said-rate';
import { isOtherDeadline, textDeadline } from './text-deadline';
import { inColumnScale, isSame, isSameFigure, otherUnit } from './text-figures';

/**
 * Where the text of a KPI says something else than its columns: another baseline, target, period, deadline or direction, or a
 * change that does not lead from baseline to target.
 * @example the text says 220 and the column Target 200: one finding, at the cell with 200
 */
export function contradictions(row: KpiRow, wording: KpiWording | undefined): readonly Finding[] {
  if (!wording?.isGoal) return [];
  return [...unitFinding(row, wording), ...figureFindings(row, wording), ...periodFinding(row, wording), ...deadlineFinding(row, wording), ...directionFinding(row, wording), ...changeFinding(row, wording)];
}

function unitFinding(row: KpiRow, { reading: { extracted, text } }: KpiWording): readonly Finding[] {
  const other = otherUnit(extracted, text, row);
  return other && !row.unreadable.includes('unit') ? [finding('kpiText.unit', 'warning', rowSubject(row, 'unit'), { kpi: row.kpi, words: other.words, isPercent: other.unit === 'ratio' })] : [];
}

/** A number of the text to lay beside the column; in another unit it counts as it stands. */
function besideColumn(figure: GoalFigure | undefined, row: KpiRow, { extracted, text }: GoalReading): number | undefined {
  return otherUnit(extracted, text, row) && typeof figure === 'number' ? figure : inColumnScale(figure, text, row);
}

function figureFindings(row: KpiRow, { reading }: KpiWording): readonly Finding[] {
  const { kpi, unit = null, baseline, target, targetBasis = 'absolute' } = row;
  const { extracted } = reading;
  const rate = rateOf(row, extracted);
  const [saidBaseline, saidTarget] = [besideColumn(extracted.baseline, row, reading), besideColumn(extracted.target, row, reading)];
  const isOther = (said: number, column: number): boolean => !isSameFigure(said, column, row) && !(rate && isSame(scaled(said, rate), column));
  return [
    ...(saidBaseline !== undefined && baseline !== undefined && isOther(saidBaseline, baseline) ? [finding('kpiText.baseline', 'warning', rowSubject(row, 'baseline'), { kpi, said: saidBaseline, column: baseline, unit })] : []),
    ...(saidTarget !== undefined && target !== undefined && targetBasis === 'absolute' && isOther(saidTarget, target) ? [finding('kpiText.target', 'warning', rowSubject(row, 'target'), { kpi, said: saidTarget, column: target, unit })] : []),
    ...limitFindings(row, extracted.target),
  ];
}

/** `between 7 and 8` beside limits of 6 and 8. */
function limitFindings(row: KpiRow, said: unknown): readonly Finding[] {
  const { kpi, lower, upper, unit = null } = row;
  if (!Array.isArray(said) || lower === undefined || upper === undefined) return [];
  const [low, high] = said.map((one) => (unit === 'ratio' ? Number(one) / 100 : Number(one)));
  if (low === undefined || high === undefined || (isSameFigure(low, lower, row) && isSameFigure(high, upper, row))) return [];
  return [finding('kpiText.limits', 'warning', rowSubject(row, isSameFigure(low, lower, row) ? 'upper' : 'lower'), { kpi, low, high, lower, upper, unit })];
}

/** The same number for another period; where the number fits the other period, both say the same. */
function periodFinding(row: KpiRow, { reading: { extracted, text } }: KpiWording): readonly Finding[] {
  const rate = rateOf(row, extracted);
  const said = inColumnScale(extracted.target, text, row);
  if (!rate || rate.factor === 1 || said === undefined || row.target === undefined || isSame(scaled(said, rate), row.target)) return [];
  return [finding('kpiText.period', 'warning', rowSubject(row, 'targetPer'), { kpi: row.kpi, words: rate.words, column: rate.column, isRhythm: row.targetPer === undefined })];
}

function deadlineFinding(row: KpiRow, { reading: { extracted } }: KpiWording): readonly Finding[] {
  const said = textDeadline(extracted);
  if (!said || row.deadline === undefined || !isOtherDeadline(said, row.deadline)) return [];
  return [finding('kpiText.deadline', 'warning', rowSubject(row, 'deadline'), { kpi: row.kpi, words: said.words, deadline: row.deadline })];
}

function directionFinding(row: KpiRow, { reading: { extracted, text } }: KpiWording): readonly Finding[] {
  const direction = directionOf(row);
  const said = extracted.direction;
  const isOther = (said === 'up' && direction === 'lower') || (said === 'down' && direction === 'higher');
  if (!isOther || row.unreadable.includes('direction')) return [];
  return [finding('kpiText.direction', 'warning', rowSubject(row, 'direction'), { kpi: row.kpi, words: text, isUp: said === 'up', isDefault: row.direction === undefined })];
}
