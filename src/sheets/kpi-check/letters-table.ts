import { smartLetters } from '../../core/smart-letter';
import type { CheckedKpi } from '../../plan/kpi-check';
import type { CellContent, Table, TableColumn, TableExtra } from '../../spec/sheet-spec';
import { figureColumn, sentenceColumn, statusColumn } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { dayFormat } from '../number-format';
import { aligned, styles } from '../style';
import type { CheckInput } from './parts';
import { kpiName, letterColumns, placeLink, scopeText, verdictText } from './wording';

/** Where the letters begin within the tables that have them. */
export const firstLetter = 1;

const metFormat = '0"/5"';

const centred = (column: TableColumn): TableColumn => ({ ...column, style: { ...column.style, horizontal: 'center' }, headerStyle: aligned(styles.header, 'center') });

function columnsOf({ say, language }: CheckInput): readonly TableColumn[] {
  return [
    sentenceColumn(say('kpiCheck.column.kpi', {})),
    ...letterColumns(say),
    centred(figureColumn(say('kpiCheck.column.met', {}), metFormat)),
    sentenceColumn(say('kpiCheck.column.goal', {})),
    sentenceColumn(say('kpiCheck.column.response', {})),
    sentenceColumn(say('kpiCheck.column.owner', {})),
    sentenceColumn(say('kpiCheck.column.scope', {})),
    centred(figureColumn(say('kpiCheck.column.deadline', {}), dayFormat[language])),
    statusColumn(say('kpiCheck.column.rhythm', {})),
  ];
}

function rowOf(kpi: CheckedKpi, { say }: CheckInput): readonly CellContent[] {
  return [
    kpiName(kpi, say),
    ...smartLetters.map((letter) => verdictText(kpi.letters[letter], say)),
    kpi.met,
    kpi.goal ?? null,
    kpi.response ?? null,
    kpi.owner ?? null,
    scopeText(kpi.scope, say),
    kpi.deadline ?? null,
    kpi.rhythm === undefined ? null : say('kpiCheck.rhythm', { rhythm: kpi.rhythm }),
  ];
}

/** Each verdict goes to the cell that decides it, with the reason as its tip; the name goes to its own cell. */
const linksOf = (kpi: CheckedKpi, row: number, { sentence }: CheckInput): readonly TableExtra[] => [
  { row, column: 0, link: placeLink(kpi.at) },
  ...smartLetters.map((letter, at) => {
    const { at: place, reason } = kpi.letters[letter];
    return { row, column: firstLetter + at, link: placeLink(place, sentence(reason)) };
  }),
];

/** The table of KPIs by the letters of SMART, with what was agreed on each. */
export const lettersTable = (input: CheckInput, row: number): Table => ({
  name: 'KoersKpiCheck',
  row,
  column: firstColumn,
  columns: columnsOf(input),
  rows: input.ordered.map((kpi) => rowOf(kpi, input)),
  extras: input.ordered.flatMap((kpi, at) => linksOf(kpi, at, input)),
});
