import { smartLetters } from '../../core/smart-letter';
import type { Table } from '../../spec/sheet-spec';
import { sentenceColumn } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { gapsOf, type CheckInput } from './parts';
import { cellColumn, kpiName, letterColumns, placeLink, placeText, verdictText } from './wording';

const cellPlace = smartLetters.length + 1;

/** One row per gap: the verdict below its letter, the cell, the reason, and the question that closes it. */
export function gapsTable(input: CheckInput, row: number): Table {
  const { say, sentence } = input;
  const gaps = gapsOf(input);
  return {
    name: 'KoersKpiCheckGaps',
    row,
    column: firstColumn,
    columns: [
      sentenceColumn(say('kpiCheck.column.kpi', {})),
      ...letterColumns(say),
      cellColumn(say('kpiCheck.column.cell', {})),
      sentenceColumn(say('kpiCheck.column.reason', {})),
      sentenceColumn(say('kpiCheck.column.question', {})),
    ],
    rows: gaps.map(({ kpi, letter, verdict }) => [
      kpiName(kpi, say),
      ...smartLetters.map((each) => (each === letter ? verdictText(verdict, say) : null)),
      placeText(verdict.at, say),
      sentence(verdict.reason),
      sentence(verdict.question),
    ]),
    extras: gaps.map(({ verdict }, at) => ({ row: at, column: cellPlace, link: placeLink(verdict.at) })),
  };
}
