import { exactSum, unscaled } from '../core/money/exact-sum';
import type { Actuals } from './actuals';
import { type CellSums } from './add-up';
import { cellCount } from './grid';
import type { RowsMeasure } from './measure';


/** Why a readable row counts for nobody. */
export type UncreditedReason = 'filter' | 'period' | 'noPayee' | 'unknownPayee' | 'noAssignment' | 'duplicate';

/** How much of a table, in rows and in the measure's unit. */
export interface Tally {
  readonly rows: number;
  readonly amount: number;
}

/** What became of every row of a measure's table. Credited + uncredited + unreadable = the table, exactly. */
export interface CreditTally {
  readonly table: Tally;
  readonly credited: Tally;
  readonly uncredited: readonly (Tally & { readonly why: UncreditedReason })[];
  readonly unreadable: Tally;
}

/** How a row was judged: credited to a payout, or why not. */
export type Judgement = 'credited' | 'unreadable' | UncreditedReason;

/** What a run says of a cell: all of its rows are judged alike, or each by its day. */
export type JudgeCell = (cell: number) => Judgement | ((day: number) => Judgement);

const asides: readonly Judgement[] = ['filter', 'period', 'noPayee', 'unknownPayee', 'unreadable'];

/** Adds up what became of the rows of a measure. Blank values count as 0 in the amounts and as unreadable in the rows. */
export function tallyCredits(actuals: Actuals, measure: RowsMeasure, judge: JudgeCell): CreditTally {
  const sums = actuals.sums.get(measure)!;
  const tally = newTally(sums);
  const cells = cellCount(actuals.grid);
  for (let place = 0; place < sums.counts.length; place += 1) {
    if (sums.counts[place] === 0) continue;
    const judgement = place < cells ? judge(place) : asides[place - cells]!;
    if (typeof judgement === 'string') tally.add(judgement, sums.counts[place]!, sums.sums[place]!);
    else tallyRows(actuals, measure, place, { judgement, tally, inUnits: sums.inUnits });
  }
  return tally.result(measure);
}

interface RunningTally {
  readonly add: (judgement: Judgement, rows: number, amount: number) => void;
  readonly result: (measure: RowsMeasure) => CreditTally;
}

interface RowJudging {
  readonly judgement: (day: number) => Judgement;
  readonly tally: RunningTally;
  readonly inUnits: boolean;
}

function tallyRows(actuals: Actuals, measure: RowsMeasure, cell: number, { judgement, tally, inUnits }: RowJudging): void {
  const { rows, starts } = actuals.rowsByCell(measure);
  for (const r of rows.subarray(starts[cell], starts[cell + 1])) {
    const value = measure.values?.values[r] ?? 0;
    tally.add(judgement(Math.floor(measure.date.days[r]!)), 1, inUnits ? Math.round(value * 1e4) : value);
  }
}

function newTally({ inUnits }: CellSums): RunningTally {
  const parts = new Map<Judgement, { rows: number; readonly amounts: number[] }>();
  const amountOf = (amounts: readonly number[]): number => (inUnits ? unscaled(amounts.reduce((sum, units) => sum + units, 0)) : exactSum(amounts));
  const tallyOf = (judgement: Judgement): Tally => {
    const part = parts.get(judgement) ?? { rows: 0, amounts: [] };
    return { rows: part.rows, amount: amountOf(part.amounts) };
  };
  return {
    add: (judgement, rows, amount) => {
      const part = parts.get(judgement) ?? { rows: 0, amounts: [] };
      part.rows += rows;
      part.amounts.push(amount);
      parts.set(judgement, part);
    },
    result: (measure) => {
      const count = measure.aggregate === 'count';
      const inOwnUnit = (tally: Tally): Tally => (count ? { rows: tally.rows, amount: tally.rows } : tally);
      const uncredited = [...parts.keys()].flatMap((why) => (why === 'credited' || why === 'unreadable' ? [] : [{ why, ...inOwnUnit(tallyOf(why)) }]));
      return { table: inOwnUnit(tableTally(measure)), credited: inOwnUnit(tallyOf('credited')), uncredited, unreadable: inOwnUnit(tallyOf('unreadable')) };
    },
  };
}

/** The whole table, added up on its own: the control total. */
const tableTally = ({ table, values }: RowsMeasure): Tally => ({ rows: table.rows, amount: values ? exactSum(values.values) : 0 });
