import { cutsAtSigns } from '../../core/row-expression';
import type { MeasureRow } from '../schemas/measures';
import { candidateNamed, matchFor, type Recognition } from '../recognise/recognise';
import type { Candidate } from '../recognise/candidate';
import { noUses, type Uses } from '../long/column-plan';
import { tableNamed } from './settings-choices';

/** A range whose rows measures count, and the columns they use. */
export interface UsedSource {
  /** The name under which measures ask for it; `sales` for the recognised sales. */
  readonly name: string;
  readonly candidate: Candidate;
  /** What measures call it in their table cell. */
  readonly alsoCalled: readonly string[];
  readonly uses: Uses;
}

function addUse(uses: Uses, row: MeasureRow): Uses {
  const isFigures = row.aggregate !== 'count' && row.column !== undefined;
  return {
    numbers: isFigures ? [...uses.numbers, row.column, ...cutsAtSigns(row.column).flatMap(({ left, right }) => [left, right])] : uses.numbers,
    days: row.date === undefined ? uses.days : [...uses.days, row.date],
    texts: row.person === undefined ? uses.texts : [...uses.texts, row.person],
    filters: row.filter === undefined ? uses.filters : [...uses.filters, row.filter],
  };
}

/** The range that a measure's table cell names: a range of that very name first, then the table of that kind. */
function sourceOf(row: MeasureRow, recognition: Recognition): Candidate | undefined {
  const sales = matchFor(recognition, 'sales')?.candidate;
  if (row.table === undefined || row.table === '') return sales;
  const schema = tableNamed(row.table);
  return candidateNamed(recognition.candidates, row.table) ?? (schema ? matchFor(recognition, schema.id)?.candidate : undefined);
}

/** The ranges that measures count rows of, each once, the recognised sales first. Measures that name none are left to the measure check. */
export function usedSources(measures: readonly MeasureRow[], recognition: Recognition): readonly UsedSource[] {
  const sales = matchFor(recognition, 'sales')?.candidate;
  const sources: UsedSource[] = sales ? [{ name: 'sales', candidate: sales, alsoCalled: [], uses: noUses }] : [];
  for (const row of measures) {
    const candidate = row.aggregate === 'ratio' || row.aggregate === 'payout' ? undefined : sourceOf(row, recognition);
    if (!candidate) continue;
    const at = sources.findIndex((source) => source.candidate.index === candidate.index);
    const source = sources[at];
    const alsoCalled = row.table === undefined ? [] : [row.table];
    if (source) sources[at] = { ...source, alsoCalled: [...source.alsoCalled, ...alsoCalled], uses: addUse(source.uses, row) };
    else sources.push({ name: row.table ?? 'sales', candidate, alsoCalled, uses: addUse(noUses, row) });
  }
  return sources;
}

/** The names of the ranges whose rows a measure could count: the recognised sales, and whatever no other table is. */
export function countableRanges({ candidates, matches }: Recognition): readonly string[] {
  const isRule = ({ index }: Candidate): boolean => matches.some((match) => match.candidate.index === index && match.table !== 'sales');
  return [...new Set(candidates.filter((candidate) => !isRule(candidate)).map(({ name }) => name))];
}
