import type { WorkbookOutline } from '../../ports/workbook';
import { fold } from '../../core/fold';
import type { Grid } from '../cells/grid';
import type { TableId, TableSchema } from '../schema';
import { tableSchemas } from '../schemas';
import { findCandidates, type Candidate } from './candidate';
import { noChoices, type Choices } from './choices';
import { mapColumns, type ColumnMatch } from './map-columns';
import { couldBe } from './could-be';
import { lacksName, rulesOut } from './rules-out';
import { requiredShare, tableConfidence } from './score-table';

/** A table of Koers and the range of the user that stands for it. */
export interface TableMatch {
  readonly table: TableId;
  readonly candidate: Candidate;
  /** 0–1; 1 = Koers's own sheet or the user's own choice. */
  readonly confidence: number;
  readonly isChosen: boolean;
  readonly columns: readonly ColumnMatch[];
  /** Another range that fits nearly as well. */
  readonly rival?: Candidate;
  /** Other ranges that have all the columns the table needs; they are not read. */
  readonly unread: readonly Candidate[];
}

/** What was found where, before any body is read. */
export interface Recognition {
  readonly candidates: readonly Candidate[];
  readonly matches: readonly TableMatch[];
  /** Sheets that are copies of Koers's own, and not read. */
  readonly copies: readonly string[];
}

/** Below this a range is not taken for the table; a list of sales may lack its date or sales person and still be one. */
const lowest = { short: 0.35, long: 0.25 } as const;
/** A second range this close asks for the user's choice. */
const nearTie = 0.06;

function suits(schema: TableSchema, columns: readonly ColumnMatch[]): boolean {
  const found = requiredShare(schema, columns);
  if (schema.size === 'short') return found >= 0.5;
  return found >= 0.55 && (schema.id !== 'sales' || columns.some(({ column }) => column === 'amount'));
}

/** Long tables beside the sales, which only stand for what no other table is: a pipeline is the sales of who has no others. */
const laterTables: ReadonlySet<TableId> = new Set<TableId>(['activities', 'pipeline', 'campaigns']);

/** True when a match waits until the other tables have theirs; what the user has chosen or made for it does not. */
const isLater = ({ table, isChosen, candidate }: TableMatch): boolean => laterTables.has(table) && !isChosen && candidate.owned !== table;

const sameName = (a: string, b: string): boolean => fold(a) === fold(b);

/** The candidate that the user means: an Excel table's name first, then a sheet's. */
export function candidateNamed(candidates: readonly Candidate[], name: string): Candidate | undefined {
  const widest = (found: readonly Candidate[]): Candidate | undefined =>
    [...found].sort((a, b) => b.headers.length - a.headers.length || b.body.bottom - b.body.top - (a.body.bottom - a.body.top))[0];
  return (
    candidates.find((candidate) => sameName(candidate.name, name)  && candidate.name !== candidate.sheet) ??
    widest(candidates.filter(({ sheet }) => sameName(sheet, name))) ??
    candidates.find(({ title }) => sameName(title, name))
  );
}

function matchOf(schema: TableSchema, candidate: Candidate, samples: ReadonlyMap<string, Grid>, choices: Choices): TableMatch | undefined {
  const grid = samples.get(candidate.sheet);
  if (!grid) return undefined;
  const isChosen = choices.sources.get(schema.id) !== undefined;
  if (!isChosen && candidate.owned === undefined && lacksName(candidate, schema)) return undefined;
  const columns = mapColumns(candidate, schema, grid, choices.columns.get(schema.id) ?? new Map<string, string>());
  if (!isChosen && candidate.owned === undefined && rulesOut(candidate, schema, columns, grid)) return undefined;
  return { table: schema.id, candidate, columns, isChosen, unread: [], confidence: isChosen ? 1 : tableConfidence(candidate, schema, columns) };
}

/** All pairs of a table and a range that could stand for it; where the user has chosen a range, only that one. */
function possibleMatches(candidates: readonly Candidate[], samples: ReadonlyMap<string, Grid>, choices: Choices): readonly TableMatch[] {
  return tableSchemas.flatMap((schema) => {
    const source = choices.sources.get(schema.id);
    const chosen = source === undefined ? undefined : candidateNamed(candidates, source);
    const eligible = chosen ? [chosen] : candidates.filter(({ owned, copyOf }) => (owned ?? copyOf ?? schema.id) === schema.id);
    return eligible.flatMap((candidate) => {
      const match = matchOf(schema, candidate, samples, chosen ? choices : { ...choices, sources: new Map() });
      if (!match) return [];
      const isCertain = match.isChosen || candidate.owned === schema.id;
      return isCertain || (match.confidence >= lowest[schema.size] && suits(schema, match.columns)) ? [match] : [];
    });
  });
}

function withRivals(match: TableMatch, possible: readonly TableMatch[], matches: readonly TableMatch[]): TableMatch {
  if (match.isChosen) return match;
  const useOf = (candidate: Candidate): TableMatch | undefined => matches.find((other) => other.candidate.index === candidate.index);
  const isBeside = (candidate: Candidate): boolean => laterTables.has(useOf(candidate)?.table ?? match.table) && !laterTables.has(match.table);
  const others = possible.filter(({ table, candidate, confidence }) => table === match.table && candidate !== match.candidate && !isBeside(candidate) && (useOf(candidate)?.confidence ?? 0) < confidence);
  const unread = others.filter((other) => couldBe(match, other)).map(({ candidate }) => candidate);
  const isRival = ({ candidate, confidence }: TableMatch): boolean => confidence > match.confidence - nearTie && !useOf(candidate) && !unread.includes(candidate);
  const rival = match.candidate.owned === undefined ? others.find(isRival) : undefined;
  return { ...match, unread, ...(rival && { rival: rival.candidate }) };
}

/**
 * Finds which range of the workbook is which table, every range used once, the surest first. What the Settings table says
 * always wins; activities, pipeline and campaigns take what is left. Ranges that fit nearly as well are named as rivals, for a finding.
 * @param samples the first rows of each sheet, by sheet name
 */
export function recognise(outline: WorkbookOutline, samples: ReadonlyMap<string, Grid>, choices: Choices = noChoices): Recognition {
  const { candidates, copies } = findCandidates(outline, samples);
  const possible = [...possibleMatches(candidates, samples, choices)].sort((a, b) => Number(isLater(a)) - Number(isLater(b)) || b.confidence - a.confidence || a.candidate.index - b.candidate.index);
  const matches: TableMatch[] = [];
  for (const match of possible) {
    const isUsed = matches.some(({ table, candidate }) => table === match.table || candidate.index === match.candidate.index);
    if (!isUsed) matches.push(match);
  }
  const order = tableSchemas.map(({ id }) => id);
  const sorted = matches.map((match) => withRivals(match, possible, matches)).sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
  return { candidates, matches: sorted, copies };
}

/** The match of one table. */
export const matchFor = (recognition: Recognition, table: TableId): TableMatch | undefined => recognition.matches.find((match) => match.table === table);

