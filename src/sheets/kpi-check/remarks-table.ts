import type { Finding } from '../../core/finding';
import { smartLetters } from '../../core/smart-letter';
import { explainFinding } from '../../i18n';
import { formatFor } from '../../i18n/format';
import type { CheckedKpi } from '../../plan/kpi-check';
import type { Table } from '../../spec/sheet-spec';
import { sentenceColumn } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { letterOf } from './letter-of';
import type { CheckInput } from './parts';
import { cellColumn, kpiName, letterColumns, placeLink, placeText } from './wording';

const cellPlace = smartLetters.length + 1;
const rank = { error: 0, warning: 1, info: 2 } as const;

interface Told {
  readonly kpi: CheckedKpi;
  readonly remark: Finding;
}

/** Every remark with its KPI, the worst first. */
export const remarksOf = ({ check }: CheckInput): readonly Told[] =>
  check.kpis.flatMap((kpi) => kpi.remarks.map((remark) => ({ kpi, remark }))).sort((a, b) => rank[a.remark.severity] - rank[b.remark.severity]);

/** One row per contradiction: a sign below the letter that it is about, the cell, what differs, and what to do. */
export function remarksTable(input: CheckInput, row: number): Table {
  const { say, language } = input;
  const told = remarksOf(input);
  return {
    name: 'KoersKpiCheckRemarks',
    row,
    column: firstColumn,
    columns: [
      sentenceColumn(say('kpiCheck.column.kpi', {})),
      ...letterColumns(say),
      cellColumn(say('kpiCheck.column.cell', {})),
      sentenceColumn(say('kpiCheck.column.reason', {})),
      sentenceColumn(say('kpiCheck.column.advice', {})),
    ],
    rows: told.map(({ kpi, remark }) => {
      const { problem, advice } = explainFinding(remark, language, formatFor(language));
      const sign = remark.severity === 'info' ? '·' : '⚠';
      return [kpiName(kpi, say), ...smartLetters.map((letter) => (letter === letterOf(remark) ? sign : null)), placeText(remark.subject, say), problem, advice];
    }),
    extras: told.map(({ remark }, at) => ({ row: at, column: cellPlace, link: placeLink(remark.subject) })),
  };
}
