import { cutsAtSigns } from '../../core/row-expression';
import type { MeasureRow } from '../schemas/measures';
import { candidateNamed, matchFor, type Recognition } from '../recognise/recognise';
import type { Candidate } from '../recognise/candidate';
import { noUses, type Uses } from '../long/column-plan';
import { schemaOf } from '../schemas';
import { tablesNamed } from './settings-choices';

/** A range whose rows measures count, and the columns they use. */
export interface UsedSource {
  /** The name under which measures ask for it; `sales` for the recognised sales. */
  readonly name: string;
  readonly candidate: Candidate;
  /** What measures call it in their table cell. */
  readonly alsoCalled: readonly string[];
  readonly uses: Uses;
}

/** Whether a measure reads figures, keys or neither from its column. */
function columnUse({ aggregate = 'sum' }: MeasureRow): 'figures' | 'key' | 'none' {
  switch (aggregate) {
    case 'distinct':
    case 'first':
    case 'returning':
      return 'key';
    case 'count':
    case 'share':
    case 'ratio':
    case 'payout':
      return 'none';
    case 'sum':
    case 'average':
    case 'median':
    case 'last':
    case 'min':
    case 'max':
      return 'figures';
  }
}

const given = (...names: readonly (string | undefined)[]): readonly string[] => names.filter((name): name is string => name !== undefined);

function addUse(uses: Uses, row: MeasureRow): Uses {
  const use = columnUse(row);
  const sides = use === 'figures' ? cutsAtSigns(row.column ?? '') : [];
  const names = sides.flatMap(({ left, right }) => [left, right]);
  const isTimed = use === 'figures' && row.duration !== undefined;
  const keys = use === 'key' ? [row.key ?? row.column ?? 'customer'] : [];
  return {
    numbers: [...uses.numbers, ...(use === 'figures' ? given(row.column) : []), ...(isTimed ? [] : names)],
    days: [...uses.days, ...given(row.date), ...(isTimed ? names : [])],
    differences: [...(uses.differences ?? []), ...sides.filter(({ operator }) => operator === 'minus').map(({ left, right }) => [left, right] as const)],
    texts: [...uses.texts, ...given(row.person)],
    keys: [...(uses.keys ?? []), ...keys],
    times: [...(uses.times ?? []), ...(isTimed && row.duration === 'hours' ? names : [])],
    filters: [...uses.filters, ...given(row.filter), ...(row.aggregate === 'share' ? given(row.condition) : [])],
  };
}

/** The range that a measure's table cell names: a range of that very name first, then the table of that kind. */
function sourceOf(row: MeasureRow, recognition: Recognition): Candidate | undefined {
  const sales = matchFor(recognition, 'sales')?.candidate;
  if (row.table === undefined || row.table === '') return sales;
  const own = candidateNamed(recognition.candidates, row.table);
  return own ?? tablesNamed(row.table).flatMap(({ id }) => matchFor(recognition, id)?.candidate ?? [])[0];
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
  const isRule = ({ index }: Candidate): boolean => matches.some((match) => match.candidate.index === index && schemaOf(match.table).size !== 'long');
  return [...new Set(candidates.filter((candidate) => !isRule(candidate)).map(({ name }) => name))];
}
