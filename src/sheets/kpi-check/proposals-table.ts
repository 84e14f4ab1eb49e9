import { smartLetters, type SmartLetter } from '../../core/smart-letter';
import type { CheckedKpi, KpiProposal } from '../../plan/kpi-check';
import type { Table } from '../../spec/sheet-spec';
import { sentenceColumn } from '../layout/columns';
import { firstColumn } from '../layout/head';
import type { CheckInput } from './parts';
import { cellColumn, kpiName, placeLink, placeText, textLetterColumns } from './wording';

const cellPlace = smartLetters.length + 1;

interface Proposed {
  readonly kpi: CheckedKpi;
  readonly proposal: KpiProposal;
}

/** The KPIs that can be worded better, those with most gaps first. */
export const proposalsOf = ({ ordered }: CheckInput): readonly Proposed[] => ordered.flatMap((kpi) => (kpi.proposal ? [{ kpi, proposal: kpi.proposal }] : []));

/** Few texts say why a KPI is achievable and relevant: the columns do. */
const isSilent = ({ letters }: KpiProposal, letter: SmartLetter): boolean => letters[letter].kind === 'unknown';

/** One row per KPI that can be worded better: what its text alone says of each letter, what it says now, and a wording to copy. */
export function proposalsTable(input: CheckInput, row: number): Table {
  const { say, sentence } = input;
  const proposed = proposalsOf(input);
  return {
    name: 'KoersKpiCheckProposals',
    row,
    column: firstColumn,
    columns: [
      sentenceColumn(say('kpiCheck.column.kpi', {})),
      ...textLetterColumns(say),
      cellColumn(say('kpiCheck.column.cell', {})),
      sentenceColumn(say('kpiCheck.column.now', {})),
      sentenceColumn(say('kpiCheck.column.proposal', {})),
    ],
    rows: proposed.map(({ kpi, proposal }) => [
      kpiName(kpi, say),
      ...smartLetters.map((letter) => (isSilent(proposal, letter) ? null : say(`kpiCheck.${proposal.letters[letter].kind}`, {}))),
      placeText(proposal.at, say),
      proposal.now,
      proposal.text,
    ]),
    extras: proposed.flatMap(({ proposal }, at) => [
      ...smartLetters.flatMap((letter, place) => (isSilent(proposal, letter) ? [] : [{ row: at, column: place + 1, link: placeLink(proposal.at, sentence(proposal.letters[letter].reason)) }])),
      { row: at, column: cellPlace, link: placeLink(proposal.at) },
    ]),
  };
}
