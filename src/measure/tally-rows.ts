import { exactSum } from '../core/money/exact-sum';
import { multiply, subtract } from '../core/money/multiply';
import type { Actuals } from './actuals';
import { cellCount } from './grid';
import type { RowsMeasure } from './measure';
import { type CreditTally, type JudgeCell, type Judgement, judgements, type Tally, tableTally } from './reconcile';
import { CreditKind } from './splits/deal-credits';

/**
 * What became of every row of a measure whose deals are divided, or whose rows count for a factor or up to a cap, row by row.
 * Credited, uncredited and unreadable are in what the table holds; what the division, the factor and the cap add to it or
 * take off stands apart. A row counts once: as credited when any part of it is.
 */
export function tallyRows(actuals: Actuals, measure: RowsMeasure, judge: JudgeCell): CreditTally {
  const { credits } = measure;
  const { places } = actuals.sums.get(measure)!;
  const found: Found = { codes: new Uint8Array(places.length).fill(none), amounts: new Float64Array(places.length), best: new Uint8Array(places.length).fill(none) };
  const effects: Effects = { overlay: [], factorEffect: [], capEffect: [] };
  const look = looker(actuals, measure, judge);
  const valueOf = writtenValue(measure);
  for (let r = 0; r < places.length; r += 1) {
    const code = look(r, places[r]!);
    const row = credits ? credits.rows.rowOf[r]! : r;
    const isExtra = credits?.rows.kinds[r] === CreditKind.overlay;
    const share = credits ? credits.rows.shares[r]! : 1;
    const amount = share === 1 ? valueOf(row) : multiply(share, valueOf(row));
    if (!isExtra) put(found, { r, row, code, amount });
    if (judgements[code] === 'credited') addEffects(effects, measure, { r, amount, isExtra });
  }
  return tallyOf(measure, found, effects);
}

/** Stands for a row that is no row of the table: extra on a deal. */
const none = 255;

/** Per row of the credits its judgement (an index of `judgements`) and amount; per row of the table the best judgement. */
interface Found {
  readonly codes: Uint8Array;
  readonly amounts: Float64Array;
  readonly best: Uint8Array;
}

/** Credited counts most; a row that is credited in part is credited. */
function put({ codes, amounts, best }: Found, { r, row, code, amount }: { readonly r: number; readonly row: number; readonly code: number; readonly amount: number }): void {
  codes[r] = code;
  amounts[r] = amount;
  if (best[row] === none || code > best[row]!) best[row] = code;
}

/** The judgement of a row, by its index: of its cell, or why no cell takes it. */
function looker({ grid }: Actuals, { credits, date }: RowsMeasure, judge: JudgeCell): (r: number, place: number) => number {
  const cells = cellCount(grid);
  const codeOf = new Map(judgements.map((judgement, code) => [judgement, code]));
  return (r, place) => {
    // The places aside come first among the judgements, in their own order.
    const aside = place - cells;
    if (aside >= 0) return judgements[aside] === 'noPayee' && credits?.rows.kinds[r] === CreditKind.rest ? codeOf.get('split')! : aside;
    const judgement = judge(place);
    return codeOf.get(typeof judgement === 'string' ? judgement : judgement(Math.floor(date.days[r]!)))!;
  };
}

/** What a table row holds, before any division, factor or cap; 1 for a count. */
function writtenValue(measure: RowsMeasure): (row: number) => number {
  const divided = measure.credits?.of ?? measure;
  const values = (divided.limited?.of ?? divided).values?.values;
  return measure.aggregate === 'count' || !values ? () => 1 : (row) => values[row]!;
}

interface Effects {
  readonly overlay: number[];
  readonly factorEffect: number[];
  readonly capEffect: number[];
}

/** What a credited row counts for besides what it holds. */
function addEffects({ overlay, factorEffect, capEffect }: Effects, measure: RowsMeasure, { r, amount, isExtra }: { readonly r: number; readonly amount: number; readonly isExtra: boolean }): void {
  const counted = measure.aggregate === 'count' || !measure.values ? amount : measure.values.values[r]!;
  if (isExtra) return void overlay.push(counted);
  const { limited } = measure.credits?.of ?? measure;
  if (!limited) return;
  const factored = multiply(amount, limited.factor);
  factorEffect.push(subtract(factored, amount));
  capEffect.push(subtract(counted, factored));
}

function tallyOf(measure: RowsMeasure, { codes, amounts, best }: Found, effects: Effects): CreditTally {
  const tally = (judgement: Judgement): Tally => {
    const code = judgements.indexOf(judgement);
    const rows = best.reduce((sum, one) => sum + Number(one === code), 0);
    return { rows, amount: exactSum(amounts.filter((_, r) => codes[r] === code)) };
  };
  const others = judgements.flatMap((why, code) => (why === 'credited' || why === 'unreadable' || !codes.includes(code) ? [] : [{ why, ...tally(why) }]));
  return {
    table: tableTally(measure),
    credited: tally('credited'),
    uncredited: others,
    unreadable: tally('unreadable'),
    overlay: exactSum(effects.overlay),
    factorEffect: exactSum(effects.factorEffect),
    capEffect: exactSum(effects.capEffect),
  };
}
