import { exceeds, reaches } from '../../core/money/compare';
import { attained, countedActual, countedAttainment } from '../earn/attained';
import { outcomeOf, reachOf } from '../earn/outcome';
import { newAmounts, type Terms } from '../earn/terms';
import * as amount from '../payout/amount';
import * as curve from '../payout/curve';
import * as flat from '../payout/flat';
import * as marginal from '../payout/marginal';
import * as retroactive from '../payout/retroactive';
import * as step from '../payout/step';
import { comparisonOf } from '../scheme/component-defaults';
import { isOverActual } from '../scheme/component-kinds';
import { isRatioInput } from '../scheme/scheme';

/** What one component is paid from, over a block of lines: index k is a line of the block. */
export interface PlainAmounts {
  readonly count: number;
  readonly actual: Float64Array;
  readonly target: Float64Array;
  /** What a payout ratio is taken of; not used where the shape gives money itself. */
  readonly money: Float64Array;
}

/** Where every payee of a block stands: the columns of `reachOf`. */
export interface PlainReach {
  /** What decides the threshold and the tier, in the unit of the input. */
  readonly at: Float64Array;
  /** What is paid over. */
  readonly counted: Float64Array;
  /** The attainment before its cap, of an input that is one. */
  readonly attainment?: Float64Array;
}

/** Columns that are filled again for every block. */
export interface PlainBuffer extends Required<PlainReach> {
  readonly earned: Float64Array;
}

/** Where every payee of a block stands. */
export function reachOver(terms: Terms, amounts: PlainAmounts, buffer: PlainBuffer): PlainReach {
  const { inputCap, negative, input } = terms.component;
  if (isRatioInput(input)) return attainmentOver(terms, amounts, buffer);
  if (inputCap === undefined && negative === 'firstTier') return { at: amounts.actual, counted: amounts.actual };
  const { counted } = buffer;
  const one = newAmounts();
  for (let k = 0; k < amounts.count; k += 1) {
    one.actual = amounts.actual[k]!;
    counted[k] = countedActual(terms, one);
  }
  return { at: counted, counted };
}

function attainmentOver(terms: Terms, { count, actual, target }: PlainAmounts, { at, counted, attainment }: PlainBuffer): PlainReach {
  const isAmountPaid = isOverActual(terms.component);
  const one = newAmounts();
  one.baseline = terms.baseline;
  for (let k = 0; k < count; k += 1) {
    one.actual = actual[k]!;
    one.target = target[k]!;
    const all = attained(terms, one);
    const most = countedAttainment(terms, all);
    attainment[k] = all;
    at[k] = most;
    if (isAmountPaid) counted[k] = most < all ? most * target[k]! : countedActual(terms, one);
  }
  return { at, counted: isAmountPaid ? counted : at, attainment };
}

/** Fills `earned` with what the shape gives: the column of `outcomeOf`. */
export function outcomeInto(earned: Float64Array, terms: Terms, amounts: PlainAmounts, reach: PlainReach): void {
  const { component, threshold } = terms;
  if (component.thresholdMode === 'excessOnly' || !shapeInto(earned, terms, amounts.count, reach)) return eachOutcomeInto(earned, terms, amounts);
  if (threshold === -Infinity) return;
  const passes = component.thresholdBoundary === 'pays' ? reaches : exceeds;
  const as = comparisonOf(component.input, component.measure);
  for (let k = 0; k < amounts.count; k += 1) if (!passes(reach.at[k]!, threshold, as)) earned[k] = 0;
}

/** Fills in the outcome of a shape without its threshold; false for shapes that are too rare for a loop of their own. */
function shapeInto(earned: Float64Array, terms: Terms, count: number, { at, counted }: PlainReach): boolean {
  const { shape, base } = terms.component;
  switch (shape.kind) {
    case 'flat':
      for (let k = 0; k < count; k += 1) earned[k] = flat.pay(counted[k]!, terms);
      return true;
    case 'marginal':
      // Tiers that are cut at a share of each payee's own target are other tiers for everybody.
      if (isOverActual(terms.component)) return false;
      for (let k = 0; k < count; k += 1) earned[k] = marginal.pay(counted[k]!, shape);
      return true;
    case 'retroactive':
      for (let k = 0; k < count; k += 1) earned[k] = retroactive.pay(counted[k]!, shape, at[k]!);
      return true;
    case 'step':
      for (let k = 0; k < count; k += 1) earned[k] = step.pay(at[k]!, shape);
      return true;
    case 'amount':
      for (let k = 0; k < count; k += 1) earned[k] = amount.pay(at[k]!, shape);
      return true;
    case 'curve':
      for (let k = 0; k < count; k += 1) earned[k] = curve.pay(at[k]!, shape);
      if (base === 'amount') for (let k = 0; k < count; k += 1) earned[k]! *= counted[k]!;
      return true;
    case 'direct':
    case 'milestone':
    case 'excess':
    case 'amountShare':
    case 'grid':
    case 'rank':
      return false;
  }
}

/** Outcomes one by one. */
function eachOutcomeInto(earned: Float64Array, terms: Terms, { count, actual, target }: PlainAmounts): void {
  const one = newAmounts();
  one.baseline = terms.baseline;
  for (let k = 0; k < count; k += 1) {
    one.actual = actual[k]!;
    one.target = target[k]!;
    earned[k] = outcomeOf(terms, reachOf(terms, one));
  }
}
