import { exactSum } from '../core/money/exact-sum';
import { multiply, subtract } from '../core/money/multiply';
import type { Actuals } from './actuals';
import { cellCount } from './grid';
import type { RowsMeasure } from './measure';
import { asides, type CreditTally, type JudgeCell, type Judgement, judgements, type Tally, tableTally } from './reconcile';
import { CreditKind } from './splits/deal-credits';

/** Amounts that were judged alike. */
type Amounts = Map<Judgement, number[]>;

/**
 * What became of every row of a measure whose deals are divided, or whose rows count for a factor or up to a cap, row by row.
 * Credited, uncredited and unreadable are in what the table holds; what the division, the factor and the cap add to it or
 * take off stands apart. A row counts once: as credited when any part of it is.
 */
export function tallyRows(actuals: Actuals, measure: RowsMeasure, judge: JudgeCell): CreditTally {
  const { credits } = measure;
  const { places } = actuals.sums.get(measure)!;
  const amounts: Amounts = new Map(judgements.map((judgement) => [judgement, []]));
  const effects: Effects = { overlay: [], factorEffect: [], capEffect: [] };
  const best = new Map<number, Judgement>();
  const look = looker(actuals, measure, judge);
  const valueOf = writtenValue(measure);
  for (let r = 0; r < places.length; r += 1) {
    const judgement = look(r, places[r]!);
    const row = credits ? credits.rows.rowOf[r]! : r;
    const isExtra = credits?.rows.kinds[r] === CreditKind.overlay;
    const share = credits ? credits.rows.shares[r]! : 1;
    const written = valueOf(row);
    const amount = share === 1 ? written : multiply(share, written);
    if (!isExtra) {
      amounts.get(judgement)!.push(amount);
      best.set(row, better(best.get(row), judgement));
    }
    if (judgement === 'credited') addEffects(effects, measure, { r, amount, isExtra });
  }
  return tallyOf(measure, amounts, countOf([...best.values()]), effects);
}

/** The judgement of a row: of its cell, or why no cell takes it. */
function looker({ grid }: Actuals, { credits, date }: RowsMeasure, judge: JudgeCell): (r: number, place: number) => Judgement {
  const cells = cellCount(grid);
  return (r, place) => {
    if (place >= cells) {
      const why = asides[place - cells]!;
      return why === 'noPayee' && credits?.rows.kinds[r] === CreditKind.rest ? 'split' : why;
    }
    const judgement = judge(place);
    return typeof judgement === 'string' ? judgement : judgement(Math.floor(date.days[r]!));
  };
}

/** What a table row holds, before any division, factor or cap; 1 for a count. */
function writtenValue(measure: RowsMeasure): (row: number) => number {
  const divided = measure.credits?.of ?? measure;
  const values = (divided.limited?.of ?? divided).values?.values;
  return measure.aggregate === 'count' || !values ? () => 1 : (row) => values[row]!;
}

/** Credited counts most; a row that is credited in part is credited. */
const better = (known: Judgement | undefined, judgement: Judgement): Judgement =>
  known === undefined || judgements.indexOf(judgement) > judgements.indexOf(known) ? judgement : known;

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

function countOf(found: readonly Judgement[]): ReadonlyMap<Judgement, number> {
  const counts = new Map<Judgement, number>();
  for (const judgement of found) counts.set(judgement, (counts.get(judgement) ?? 0) + 1);
  return counts;
}

function tallyOf(measure: RowsMeasure, amounts: Amounts, counts: ReadonlyMap<Judgement, number>, effects: Effects): CreditTally {
  const tally = (judgement: Judgement): Tally => ({ rows: counts.get(judgement) ?? 0, amount: exactSum(amounts.get(judgement)!) });
  const others = judgements.flatMap((why) => (why === 'credited' || why === 'unreadable' || amounts.get(why)!.length === 0 ? [] : [{ why, ...tally(why) }]));
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
