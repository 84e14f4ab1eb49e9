import { ipaLetters } from '../../core/ipa-letter';
import type { CheckedKpi, Verdict } from '../../plan/kpi-check';
import type { CellContent, Table, TableExtra } from '../../spec/sheet-spec';
import { figureColumn, sentenceColumn } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { aligned, meanings, styles } from '../style';
import type { CheckInput } from './parts';
import { cellColumn, kpiName, placeLink, placeText, signColumn, verdictText } from './wording';

/** Where the signs begin and end within the table. */
export const firstIpa = 1;
export const lastIpa = firstIpa + ipaLetters.length - 1;
const chancePlace = lastIpa + 1;
const cellPlace = 6;
const chanceFormat = '[<=0.01]"< 1%";[>=0.99]"> 99%";0%';

type Gap = Exclude<Verdict, { kind: 'met' }>;

const gapsOf = ({ ipa }: CheckedKpi): readonly Gap[] => ipaLetters.map((letter) => ipa[letter]).filter((verdict) => verdict.kind !== 'met');

/** What is certainly not so goes before what cannot be known. */
const firstGap = (kpi: CheckedKpi): Gap | undefined => gapsOf(kpi).find(({ kind }) => kind === 'notMet') ?? gapsOf(kpi)[0];

const chanceOf = ({ evidence }: CheckedKpi): number | null => evidence.find(({ letter }) => letter === 'achievable')?.chance ?? null;

/** True where the letter A is not met because the chance is too small. */
const isSmall = (kpi: CheckedKpi): boolean => kpi.letters.achievable.reason.key === 'smart.achievable.unlikely';

/** Why there is no chance, where the figures do not say so themselves. */
function whyNoChance({ evidence, deadline, letters }: CheckedKpi, { say }: CheckInput): readonly string[] {
  if (evidence.some(({ letter }) => letter === 'achievable')) return [];
  if (deadline === undefined) return [say('kpiCheck.noChanceNoDeadline', {})];
  return [say(letters.timeBound.reason.key === 'smart.timeBound.past' ? 'kpiCheck.noChancePastDeadline' : 'kpiCheck.noChance', {})];
}

function rowOf(kpi: CheckedKpi, input: CheckInput): readonly CellContent[] {
  const { say, sentence } = input;
  const gap = firstGap(kpi);
  const room = kpi.evidence.length > 0 || gap === kpi.ipa.potential ? [] : [sentence(kpi.ipa.potential.reason)];
  const figures = [...room, ...kpi.evidence.flatMap(({ says, how }) => (how ? [sentence(says), sentence(how)] : [sentence(says)])), ...whyNoChance(kpi, input)].join(' ');
  return [
    kpiName(kpi, say),
    ...ipaLetters.map((letter) => verdictText(kpi.ipa[letter], say)),
    chanceOf(kpi),
    kpi.balance === null ? null : say(`kpiCheck.column.${kpi.balance}`, {}),
    gap ? placeText(gap.at, say) : null,
    figures,
    gap ? `${sentence(gap.reason)} ${sentence(gap.question)}` : null,
  ];
}

/** Each verdict goes to the cell that decides it, with the reason as its tip. */
const linksOf = (kpi: CheckedKpi, row: number, { sentence }: CheckInput): readonly TableExtra[] => {
  const gap = firstGap(kpi);
  return [
    ...ipaLetters.map((letter, at) => ({ row, column: firstIpa + at, link: placeLink(kpi.ipa[letter].at, sentence(kpi.ipa[letter].reason)) })),
    ...(isSmall(kpi) ? [{ row, column: chancePlace, style: { ...aligned(styles.body, 'center'), format: chanceFormat, ...meanings.bad, bold: true as const } }] : []),
    ...(gap ? [{ row, column: cellPlace, link: placeLink(gap.at) }] : []),
  ];
};

/** One row per KPI: important, potential and authority, the chance that its target is reached, and what the figures say. */
export function ipaTable(input: CheckInput, row: number): Table {
  const { say, ordered } = input;
  const chance = figureColumn(say('kpiCheck.column.chance', {}), chanceFormat);
  return {
    name: 'KoersKpiCheckIpa',
    row,
    column: firstColumn,
    columns: [
      sentenceColumn(say('kpiCheck.column.kpi', {})),
      ...ipaLetters.map((letter) => signColumn(say('kpiCheck.ipaInitial', { letter }), say('kpiCheck.ipaRule', { letter }))),
      { ...chance, style: { ...aligned(styles.body, 'center'), format: chanceFormat }, headerStyle: aligned(styles.header, 'center'), note: say('kpiCheck.chanceRule', {}) },
      signColumn(say('kpiCheck.column.about', {})),
      cellColumn(say('kpiCheck.column.cell', {})),
      sentenceColumn(say('kpiCheck.column.figures', {})),
      sentenceColumn(say('kpiCheck.column.question', {})),
    ],
    rows: ordered.map((kpi) => rowOf(kpi, input)),
    extras: ordered.flatMap((kpi, at) => linksOf(kpi, at, input)),
  };
}
