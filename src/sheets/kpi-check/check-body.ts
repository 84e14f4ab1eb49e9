import { smartLetters } from '../../core/smart-letter';
import type { ConditionalFormat, Range, Table } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { sectionHead } from '../layout/section';
import { bodyOf, lastRow } from '../layout/table-extent';
import { gapsTable } from './gaps-table';
import { firstLetter, lettersTable } from './letters-table';
import { gapsOf, type CheckInput } from './parts';
import { scopeJudgement, scopesTable } from './scopes-table';
import { setJudgement, setTable } from './set-table';
import { signFormats } from './sign-formats';

/** A section of the sheet with its place. */
export interface Section {
  readonly jump: string;
  readonly row: number;
  readonly block: Block;
}

const gap = 2;

/** The body of all five letters together. */
const lettersOf = (table: Table): Range => ({ ...bodyOf(table, firstLetter), right: bodyOf(table, firstLetter + smartLetters.length - 1).right });

const tableBlock = (table: Table, conditionalFormats: readonly ConditionalFormat[]): Block => block({ tables: [table], conditionalFormats, bottom: lastRow(table) });

function lettersBlock(input: CheckInput, row: number): Block {
  const table = lettersTable(input, row);
  return tableBlock(table, signFormats(lettersOf(table)));
}

function gapsBlock(input: CheckInput, row: number): Block {
  if (gapsOf(input).length === 0) return block({ bottom: row - 1 });
  const table = gapsTable(input, row);
  return tableBlock(table, signFormats(lettersOf(table)));
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

function partsOf({ say, ...rest }: CheckInput): readonly Part[] {
  const isClean = gapsOf({ say, ...rest }).length === 0;
  return [
    { jump: say('kpiCheck.jump.kpis', {}), notes: [say('kpiCheck.lettersAbout', {}), say('kpiCheck.kpisAbout', {})], at: lettersBlock },
    { jump: say('kpiCheck.jump.gaps', {}), notes: [isClean ? say('kpiCheck.noGaps', {}) : say('kpiCheck.gapsAbout', {})], at: gapsBlock },
    { jump: say('kpiCheck.jump.scopes', {}), notes: [say('kpiCheck.scopesAbout', {})], at: scopesBlock },
    { jump: say('kpiCheck.jump.set', {}), notes: [say('kpiCheck.setAbout', {})], at: setBlock },
  ];
}

/** The sections below each other: SMART per KPI, what to repair, KPIs per team, the set as a whole. */
export function checkBody(input: CheckInput, top: number): readonly Section[] {
  let row = top;
  return partsOf(input).map(({ jump, notes, at }) => {
    const head = sectionHead(jump, notes, row);
    const section = { jump, row, block: joined([head, at(input, head.bottom + 1)]) };
    row = section.block.bottom + gap;
    return section;
  });
}
