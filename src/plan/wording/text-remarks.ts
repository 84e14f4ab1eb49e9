import { finding, type Finding } from '../../core/finding';
import type { Message } from '../../core/message';
import { rowSubject } from '../../measure/row-subject';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { KpiWording } from './kpi-wording';
import type { GuardProposal } from './propose-guard';

/** What else the text of a KPI gives away: two targets in one, a side condition that nobody guards, sums that do not hold. */
export function textRemarks(row: KpiRow, wording: KpiWording | undefined, guard: GuardProposal | undefined): readonly Finding[] {
  if (!wording?.isGoal) return [];
  const { column, reading } = wording;
  const at = rowSubject(row, column);
  return reading.remarks.flatMap(({ message, words }): readonly Finding[] => {
    switch (message.key) {
      case 'goalText.remark.compound':
        return [finding('kpiText.compound', 'warning', at, { kpi: row.kpi, ...message.args })];
      case 'goalText.remark.guard':
        return row.guard !== undefined || row.unreadable.includes('guard') ? [] : [finding('kpiText.guard', 'warning', rowSubject(row, 'guard'), { kpi: row.kpi, words: words.text, guard: guard ?? null })];
      case 'goalText.remark.arithmeticPercent':
      case 'goalText.remark.arithmeticPoints':
      case 'goalText.remark.arithmeticAbsolute':
      case 'goalText.remark.arePoints':
        return [finding('kpiText.arithmetic', 'warning', at, { kpi: row.kpi, from: message.args.from, to: message.args.to, called: message.args.called, change: message.args.change, is: isOf(message) })];
      case 'goalText.remark.contradiction':
        return [finding('kpiText.way', 'warning', at, { kpi: row.kpi, ...message.args })];
      case 'goalText.remark.scopeNumber':
        return row.target === undefined && reading.extracted.target === undefined ? [finding('kpiText.scopeNumber', 'info', at, { kpi: row.kpi, words: words.text })] : [];
      default:
        return [];
    }
  });
}

function isOf({ key }: Message): 'percent' | 'difference' | 'pointDifference' | 'points' {
  if (key === 'goalText.remark.arePoints') return 'points';
  if (key === 'goalText.remark.arithmeticPoints') return 'pointDifference';
  return key === 'goalText.remark.arithmeticPercent' ? 'percent' : 'difference';
}
