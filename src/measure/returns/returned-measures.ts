import type { Finding } from '../../core/finding';
import { comparableMoney } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { Day } from '../../core/period';
import type { DayColumn, LongTable, NumberColumn } from '../../tables/columns';
import { findColumn } from '../find-column';
import type { Measure, RowsMeasure } from '../measure';
import { withParts } from '../own-measures';
import { type ReturnLinks, returnLinks } from './return-links';

/**
 * How returns count: `origin` on the day of the deal they belong to; `deal` as part of that deal, so that it is calculated
 * for what is left of it; `current` on their own day, like any other row.
 */
export type ReturnCounting = 'origin' | 'deal' | 'current';

/** The measures of a workbook as returns change them. Where no row is a return, they are the measures themselves. */
export interface ReturnedMeasures {
  readonly returned: (measure: Measure, counting: ReturnCounting) => Measure;
  /** What is wrong with the returns of the tables that were asked about. */
  readonly findings: () => readonly Finding[];
}

/**
 * Returns up to and including `today` are known; later ones stay on their own day.
 * @param isDivided whether a deal is divided, so that its return is taken back from those who share it
 */
export function returnedMeasures(today: Day, isDivided?: (deal: string) => boolean): ReturnedMeasures {
  const links = new Map<LongTable, ReturnLinks | undefined>();
  const known = new Map<RowsMeasure, Map<ReturnCounting, RowsMeasure>>();
  const days = new Map<DayColumn, DayColumn>();
  const linksOf = (table: LongTable): ReturnLinks | undefined => {
    if (!links.has(table)) links.set(table, returnLinks(table, isDivided));
    return links.get(table);
  };
  const partFor = (measure: RowsMeasure, counting: ReturnCounting): RowsMeasure => {
    const found = linksOf(measure.table);
    if (!found) return measure;
    const own = known.get(measure) ?? new Map<ReturnCounting, RowsMeasure>();
    known.set(measure, own);
    const date = days.get(measure.date) ?? datedByOrigin(measure.date, found, today);
    days.set(measure.date, date);
    const answer = own.get(counting) ?? { ...counted(measure, counting, { date, found, today }), returnOf: found.originals };
    own.set(counting, answer);
    return answer;
  };
  return {
    returned: (measure, counting) => withParts(measure, (part) => partFor(part, counting)),
    findings: () => [...links.values()].flatMap((found) => found?.findings ?? []),
  };
}

interface Known {
  /** The days, returns on that of their deal. */
  readonly date: DayColumn;
  readonly found: ReturnLinks;
  readonly today: Day;
}

function counted(measure: RowsMeasure, counting: ReturnCounting, { date, found, today }: Known): RowsMeasure {
  if (counting === 'current') return measure;
  return counting === 'deal' || measure.aggregate !== 'sum' ? partOfDeal(measure, date, found, today) : withColumns(measure, date, measure.values);
}

/** True for a return whose day has come and whose original has a day. */
const isKnown = ({ days }: DayColumn, row: number, original: number, today: Day): boolean => original >= 0 && days[row]! < today + 1 && days[original] === days[original];

function datedByOrigin(date: DayColumn, { originals }: ReturnLinks, today: Day): DayColumn {
  return { kind: 'day', header: date.header, days: date.days.map((day, r) => (isKnown(date, r, originals[r]!, today) ? date.days[originals[r]!]! : day)), written: date.days };
}

function withColumns(measure: RowsMeasure, date: DayColumn, values: NumberColumn | undefined): RowsMeasure {
  const { table } = measure;
  const columns = new Map([...table.columns].map(([id, column]) => [id, column === measure.date ? date : values && column === measure.values ? values : column]));
  return { ...measure, date, values, table: { ...table, columns } };
}

/**
 * Returns taken up in their deal: its value is what is left, the return itself no longer counts. A deal of which nothing is
 * left is no deal: a count and an average leave it out, and so does an amount per deal. A return of somebody else's deal, or beside the filter, stays on its own.
 */
function partOfDeal(measure: RowsMeasure, date: DayColumn, { originals }: ReturnLinks, today: Day): RowsMeasure {
  const { table, person, aggregate } = measure;
  const amounts = findColumn(table, 'amount');
  const left = (measure.values ?? (amounts?.kind === 'number' ? amounts : undefined))?.values.slice() ?? new Float64Array(table.rows).fill(NaN);
  const passes = measure.passes?.slice() ?? new Uint8Array(table.rows).fill(1);
  const isSamePerson = (a: number, b: number): boolean => person.kind !== 'text' || person.codes[a] === person.codes[b];
  for (let r = 0; r < table.rows; r += 1) {
    const original = originals[r]!;
    if (!isKnown(measure.date, r, original, today) || passes[r] !== 1 || passes[original] !== 1 || !isSamePerson(r, original)) continue;
    left[original] = exactSum([left[original]!, left[r]!]);
    left[r] = 0;
    passes[r] = 0;
    const rest = comparableMoney(left[original]!);
    if (aggregate === 'sum' ? rest === 0 : rest <= 0) passes[original] = 0;
  }
  return { ...withColumns(measure, date, measure.values && { ...measure.values, values: left }), passes, ...(measure.values && { beforeReturns: measure.values }) };
}
