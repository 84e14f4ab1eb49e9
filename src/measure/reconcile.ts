import { exactSum, inTenThousandths, unscaled } from '../core/money/exact-sum';
import type { Actuals } from './actuals';
import { cellCount } from './grid';
import type { RowsMeasure } from './measure';
import { Aside } from './place-rows';
import { tallyRows } from './tally-rows';

/** Why a readable row counts for nobody. */
export type UncreditedReason = 'filter' | 'period' | 'noPayee' | 'unknownPayee' | 'noAssignment' | 'duplicate' | 'future' | 'currency' | 'split';

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
  /** What credited rows count for beyond what the table holds: extra on a deal, and what a factor and a cap change. */
  readonly overlay: number;
  readonly factorEffect: number;
  readonly capEffect: number;
}

/** How a row was judged: credited to a payout, or why not. */
export type Judgement = 'credited' | 'unreadable' | UncreditedReason;

/** What a run says of a cell: all of its rows are judged alike, or each by its day. */
export type JudgeCell = (cell: number) => Judgement | ((day: number) => Judgement);

/** The places aside, in their order. */
const asides: readonly Judgement[] = ['filter', 'period', 'noPayee', 'unknownPayee', 'unreadable', 'future', 'currency'];

/** How rows can be judged, those that count most last. */
export const judgements: readonly Judgement[] = [...asides, 'split', 'noAssignment', 'duplicate', 'credited'];

/** Adds up what became of the rows of a measure. Blank values count as 0 in the amounts and as unreadable in the rows. */
export function tallyCredits(actuals: Actuals, measure: RowsMeasure, judge: JudgeCell): CreditTally {
  if (measure.credits || measure.limited) return tallyRows(actuals, measure, judge);
  const sums = actuals.sums.get(measure)!;
  const cells = cellCount(actuals.grid);
  const piles = judgements.map((judgement): Pile => ({ judgement, rows: 0, units: 0, amounts: [], inUnits: sums.inUnits }));
  const pileOf = new Map(piles.map((one) => [one.judgement, one]));
  const { counts, sums: amounts } = sums;
  let pile = piles[0]!;
  for (let place = 0; place < counts.length; place += 1) {
    if (counts[place] === 0) continue;
    const judgement = place < cells ? judge(place) : asides[place - cells]!;
    if (typeof judgement !== 'string') {
      judgeRows(actuals, measure, place, (day, amount) => put(pileOf.get(judgement(day))!, 1, amount));
      continue;
    }
    if (pile.judgement !== judgement) pile = pileOf.get(judgement)!;
    put(pile, counts[place]!, amounts[place]!);
  }
  return creditTally(measure, pileOf, sums.control);
}

/** The rows that no cell takes for one reason; a look at a single place, where a whole tally would go over all of them. */
export function asideTally({ grid, sums }: Actuals, measure: RowsMeasure, why: Aside): Tally {
  const { counts, sums: amounts, inUnits } = sums.get(measure)!;
  const place = cellCount(grid) + Aside[why];
  const rows = counts[place]!;
  return { rows, amount: !measure.values ? rows : inUnits ? unscaled(amounts[place]!) : amounts[place]! };
}

/** Rows that were judged alike: how many, and their amounts in the unit of the sums. */
interface Pile {
  readonly judgement: Judgement;
  readonly inUnits: boolean;
  rows: number;
  units: number;
  readonly amounts: number[];
}

function put(pile: Pile, rows: number, amount: number): void {
  pile.rows += rows;
  if (pile.inUnits) pile.units += amount;
  else pile.amounts.push(amount);
}

function judgeRows(actuals: Actuals, measure: RowsMeasure, cell: number, judgeRow: (day: number, amount: number) => void): void {
  const { rows, starts } = actuals.rowsByCell(measure);
  const { inUnits } = actuals.sums.get(measure)!;
  for (const r of rows.subarray(starts[cell], starts[cell + 1])) {
    const value = measure.values?.values[r] ?? 0;
    judgeRow(Math.floor(measure.date.days[r]!), inUnits ? inTenThousandths(value) : value);
  }
}

function creditTally(measure: RowsMeasure, pileOf: ReadonlyMap<Judgement, Pile>, control: number | undefined): CreditTally {
  const isCount = !measure.values;
  const tallyOf = (judgement: Judgement): Tally => {
    const { rows, amounts, units, inUnits } = pileOf.get(judgement)!;
    const sum = inUnits ? unscaled(units) : exactSum(amounts);
    return { rows, amount: isCount ? rows : sum };
  };
  const uncredited = [...pileOf.values()].flatMap(({ judgement, rows }) =>
    rows === 0 || judgement === 'credited' || judgement === 'unreadable' ? [] : [{ why: judgement, ...tallyOf(judgement) }],
  );
  const table = isCount || control === undefined ? tableTally(measure) : { rows: measure.table.rows, amount: control };
  return { table, credited: tallyOf('credited'), uncredited, unreadable: tallyOf('unreadable'), overlay: 0, factorEffect: 0, capEffect: 0 };
}

/** The whole table, added up on its own: the control total. */
export function tableTally(measure: RowsMeasure): Tally {
  const { table, values } = measure;
  const origin = measure.credits?.of ?? measure.limited?.of;
  if (origin) return tableTally(origin);
  return { rows: table.rows, amount: values ? exactSum(values.values) : table.rows };
}
