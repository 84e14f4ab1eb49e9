import { smartLetters } from '../../core/smart-letter';
import type { ConditionalFormat, Range, Table } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { sectionHead } from '../layout/section';
import { bodyOf, lastRow } from '../layout/table-extent';
import { gapsTable } from './gaps-table';
import { firstIpa, ipaTable, lastIpa } from './ipa-table';
import { proposalsOf, proposalsTable } from './proposals-table';
import { remarksOf, remarksTable } from './remarks-table';
import { firstLetter, lettersTable } from './letters-table';
import { gapsOf, type CheckInput } from './parts';
import { sentencesBeside } from './sentences-beside';
import { scopeJudgement, scopesTable } from './scopes-table';
import { setJudgement, setTable } from './set-table';
import { signFormats } from './sign-formats';
import { kpiName } from './wording';

/** A section of the sheet with its place. */
export interface Section {
  readonly jump: string;
  readonly row: number;
  readonly block: Block;
}

const gap = 2;

/** The body of all five letters together. */
const lettersOf = (table: Table): Range => ({ ...bodyOf(table, firstLetter), right: bodyOf(table, firstLetter + smartLetters.length - 1).right });

/** A table with its sentences beside it. */
const tableBlock = (table: Table, conditionalFormats: readonly ConditionalFormat[]): Block => ({ ...sentencesBeside(table), conditionalFormats });

function lettersBlock(input: CheckInput, row: number): Block {
  const table = lettersTable(input, row);
  return block({ tables: [table], conditionalFormats: signFormats(lettersOf(table)), bottom: lastRow(table) });
}

function gapsBlock(input: CheckInput, row: number): Block {
  if (gapsOf(input).length === 0) return block({ bottom: row - 1 });
  const table = gapsTable(input, row);
  return tableBlock(table, signFormats(lettersOf(table)));
}

function remarksBlock(input: CheckInput, row: number): Block {
  if (remarksOf(input).length === 0) return block({ bottom: row - 1 });
  const table = remarksTable(input, row);
  return tableBlock(table, signFormats(lettersOf(table)));
}

function proposalsBlock(input: CheckInput, row: number): Block {
  if (proposalsOf(input).length === 0) return block({ bottom: row - 1 });
  const table = proposalsTable(input, row);
  return tableBlock(table, signFormats(lettersOf(table)));
}

function ipaBlock(input: CheckInput, row: number): Block {
  const table = ipaTable(input, row);
  return tableBlock(table, signFormats({ ...bodyOf(table, firstIpa), right: bodyOf(table, lastIpa).right }));
}

function scopesBlock(input: CheckInput, row: number): Block {
  const table = scopesTable(input, row);
  return tableBlock(table, signFormats(bodyOf(table, scopeJudgement)));
}

function setBlock(input: CheckInput, row: number): Block {
  const table = setTable(input, row);
  return tableBlock(table, signFormats(bodyOf(table, setJudgement)));
}

interface Part {
  readonly jump: string;
  readonly notes: readonly string[];
  readonly at: (input: CheckInput, row: number) => Block;
}

function partsOf(input: CheckInput): readonly Part[] {
  const { say } = input;
  const isClean = gapsOf(input).length === 0;
  return [
    { jump: say('kpiCheck.jump.kpis', {}), notes: [say('kpiCheck.lettersAbout', {}), [say('kpiCheck.kpisAbout', {}), otherLevels(input)].join(' ').trim()], at: lettersBlock },
    { jump: say('kpiCheck.jump.gaps', {}), notes: [isClean ? say('kpiCheck.noGaps', {}) : say('kpiCheck.gapsAbout', {})], at: gapsBlock },
    { jump: say('kpiCheck.jump.remarks', {}), notes: [say(remarksOf(input).length === 0 ? 'kpiCheck.noRemarks' : 'kpiCheck.remarksAbout', {})], at: remarksBlock },
    { jump: say('kpiCheck.jump.proposals', {}), notes: [say(proposalsOf(input).length === 0 ? 'kpiCheck.noProposals' : 'kpiCheck.proposalsAbout', {})], at: proposalsBlock },
    { jump: say('kpiCheck.jump.figures', {}), notes: [say('kpiCheck.ipaAbout', {}), say('kpiCheck.figuresAbout', {})], at: ipaBlock },
    { jump: say('kpiCheck.jump.scopes', {}), notes: [say('kpiCheck.scopesAbout', {})], at: scopesBlock },
    { jump: say('kpiCheck.jump.set', {}), notes: [say('kpiCheck.setAbout', {})], at: setBlock },
  ];
}

/** Goals and metrics stand in the table of KPIs too, and are not judged. */
function otherLevels({ check: { kpis }, say }: CheckInput): string {
  const namesOf = (wanted: 'goal' | 'metric'): readonly string[] => kpis.filter(({ level }) => level === wanted).map((kpi) => kpiName(kpi, say));
  return say('kpiCheck.otherLevels', { goals: namesOf('goal'), metrics: namesOf('metric') });
}

/** The sections below each other: SMART per KPI, what to repair, what contradicts itself, better wording, IPA and chance, KPIs per team, the set. */
export function checkBody(input: CheckInput, top: number): readonly Section[] {
  let row = top;
  return partsOf(input).map(({ jump, notes, at }) => {
    const head = sectionHead(jump, notes, row);
    const section = { jump, row, block: joined([head, at(input, head.bottom + 1)]) };
    row = section.block.bottom + gap;
    return section;
  });
}
