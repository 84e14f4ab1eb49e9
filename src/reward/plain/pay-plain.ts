import { attainmentRatio } from '../../measure/attainment';
import { PayoutState } from '../bonus-run';
import { payoutAt, type PayoutBook } from '../combine/payout-book';
import type { SchemeRun } from '../run-context';
import type { Component } from '../scheme/scheme';
import type { PlainComponent } from './plain-component';
import type { PlainFigures } from './plain-figures';
import type { PlainLines } from './plain-lines';
import { moneyInto } from './plain-money';
import { outcomeInto, type PlainAmounts, type PlainBuffer, type PlainReach, reachOver } from './plain-outcome';

/** The lines of plain components that are left to be paid one by one, by the number of the component. */
export type LinesLeft = ReadonlyMap<number, readonly number[]>;

/** Plain components of one scheme, with their numbers in it. */
export interface PlainPayment {
  readonly run: SchemeRun;
  readonly plain: ReadonlyMap<number, PlainComponent>;
  readonly figures: PlainFigures;
}

/** So many lines at a time that their columns and payouts stay near the processor. */
const linesPerBlock = 512;

/**
 * Pays the plain components of a scheme in loops over columns, a block of lines at a time. Lines that are not whole, or of
 * which something is missing, are left: they are paid as those of any other component, and so are their reasons told.
 */
export function payPlain(book: PayoutBook, { run, plain, figures }: PlainPayment): LinesLeft {
  const left = new Map([...plain.keys()].map((c) => [c, new Array<number>()]));
  const buffer = newBuffer();
  for (let start = 0; start < run.lines.length && plain.size > 0; start += linesPerBlock) {
    const block = { start, end: Math.min(start + linesPerBlock, run.lines.length) };
    for (const [c, one] of plain) {
      const { terms } = one;
      const amounts = amountsOver(one, figures, block);
      const reach = reachOver(terms, amounts, buffer);
      outcomeInto(buffer.earned, terms, amounts, reach);
      moneyInto(buffer.earned, terms, amounts);
      fillBlock(book, { run, c, plain: one, lines: figures.lines(), block, amounts, reach, earned: buffer.earned, left: left.get(c)! });
    }
  }
  return left;
}

function newBuffer(): PlainBuffer {
  const column = (): Float64Array => new Float64Array(linesPerBlock);
  return { attainment: column(), at: column(), counted: column(), earned: column() };
}

interface Block {
  readonly start: number;
  readonly end: number;
}

function amountsOver({ measure, component, terms }: PlainComponent, figures: PlainFigures, { start, end }: Block): PlainAmounts {
  const count = end - start;
  const actual = figures.actuals(measure).subarray(start, end);
  const ownTarget = terms.figures.target?.value;
  const target = ownTarget === undefined ? figures.targets(measure).subarray(start, end) : new Float64Array(count).fill(ownTarget);
  switch (component.base) {
    case 'amount':
    case 'quota':
      return { count, actual, target, money: target };
    case 'fixed':
      return { count, actual, target, money: new Float64Array(count).fill(terms.money) };
    case 'targetIncentive':
      return { count, actual, target, money: figures.incentives().subarray(start, end) };
  }
}

/** The payouts of one component over a block, as they are written down. */
interface Filling {
  readonly run: SchemeRun;
  readonly c: number;
  readonly plain: PlainComponent;
  readonly lines: PlainLines;
  readonly block: Block;
  readonly amounts: PlainAmounts;
  readonly reach: PlainReach;
  readonly earned: Float64Array;
  readonly left: number[];
}

/** Writes down the payouts of a block that are known; the others are left. */
function fillBlock({ columns }: PayoutBook, filling: Filling): void {
  const { run, c, plain: { component, hasOwnRates }, lines: { isWhole, hasRate }, block, amounts, reach, earned, left } = filling;
  const { actual, target, money } = amounts;
  const { attainment } = reach;
  const isBonus = component.base === 'targetIncentive';
  const { weight } = component;
  const isKnown = completeness(component, amounts, reach);
  const width = run.scheme.components.length;
  for (let k = 0, l = block.start, i = payoutAt(run, l, c); l < block.end; k += 1, l += 1, i += width) {
    if (isWhole[l] === 0 || earned[k] !== earned[k] || (hasOwnRates && hasRate[l] === 1) || !isKnown(k)) {
      left.push(l);
      continue;
    }
    columns.actual[i] = actual[k]!;
    columns.target[i] = target[k]!;
    columns.attainment[i] = attainment ? attainment[k]! : (attainmentRatio(actual[k]!, target[k]!) ?? NaN);
    if (isBonus) columns.atTarget[i] = money[k]! * weight;
    columns.earned[i] = earned[k]!;
    columns.state[i] = PayoutState.known;
  }
}

/** Tells of a line of the block whether everything that its payout needs is known: the column of `isComplete`. */
function completeness({ base, shape }: Component, { actual, target, money }: PlainAmounts, { attainment }: PlainReach): (k: number) => boolean {
  const isOverQuota = shape.kind === 'excess' && shape.over === 'quota';
  return (k) => {
    if (actual[k] !== actual[k] || (base !== 'amount' && money[k] !== money[k]) || (attainment && attainment[k] !== attainment[k])) return false;
    return base === 'quota' ? target[k]! > 0 : !isOverQuota || target[k] === target[k];
  };
}
