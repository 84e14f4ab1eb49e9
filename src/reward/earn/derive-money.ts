import type { Derivation, Unit } from '../../core/derivation';
import { type Message, message } from '../../core/message';
import { difference } from '../../core/money/compare';
import { roundEarned } from '../../core/money/round';
import { known } from '../../core/value';
import { rowSource } from '../../measure/row-subject';
import type { Line } from '../lines';
import { readStep } from './derive-figures';
import { hasFloorZero, limitAndRound } from './earn';
import { type Amounts, newAmounts, type Terms } from './terms';

/** What a payout ratio is multiplied by on its way to money. */
export interface MoneySteps {
  /** How the base came about; absent when the shape itself gives money. */
  readonly base?: Derivation;
  readonly line: Line;
}

const valueOf = ({ value }: Derivation): number => (value.kind === 'known' ? value.value : NaN);

const times = (factors: readonly Derivation[], value: number, unit: Unit): Derivation => ({ op: 'product', value: known(value), unit, factors });

/** From the outcome of the shape to money, step for step as `moneyOf` goes. */
export function deriveMoney(terms: Terms, amounts: Amounts, outcome: Derivation, steps: MoneySteps): Derivation {
  const { base, line } = steps;
  if (!base) return modified(terms, outcome);
  const weighted = timesBase(terms, amounts, outcome, base);
  const prorated = amounts.proration === 1 ? weighted : prorate(weighted, amounts, line);
  return atLeastZero(terms, capRatio(terms, amounts, modified(terms, prorated), base));
}

function timesBase({ component }: Terms, { money }: Amounts, outcome: Derivation, base: Derivation): Derivation {
  const value = valueOf(outcome) * money * component.weight;
  const factors = component.row.weight === undefined ? [outcome, base] : [outcome, base, weightStep(component.row.weight, component.row)];
  return times(factors, value, 'money');
}

const weightStep = (value: number, row: Terms['component']['row']): Derivation => readStep({ value, source: rowSource(row, 'weight') }, message('label.weight', {}), 'ratio');

const prorate = (input: Derivation, { proration }: Amounts, line: Line): Derivation => ({
  op: 'prorate',
  value: known(valueOf(input) * proration),
  unit: 'money',
  input,
  days: line.until - line.from,
  daysInPeriod: line.period.end - line.period.start,
});

function modified({ figures, modifier }: Terms, earned: Derivation): Derivation {
  if (!figures.modifier) return earned;
  return times([earned, readStep(figures.modifier, message('label.modifier', {}), 'number')], valueOf(earned) * modifier, 'money');
}

function capRatio({ component }: Terms, { money, proration }: Amounts, earned: Derivation, base: Derivation): Derivation {
  const ratio = component.capRatio;
  if (ratio === undefined) return earned;
  const most = ratio * money * component.weight * proration;
  const written = readStep({ value: ratio, source: rowSource(component.row, 'capRatio') }, message('label.capRatio', {}), 'ratio');
  return capStep(earned, times([written, base], most, 'money'), most);
}

const capStep = (input: Derivation, cap: Derivation, most: number): Derivation => {
  const earned = valueOf(input);
  return { op: 'cap', value: known(Math.min(earned, most)), unit: 'money', input, cap, lost: Math.max(0, difference(earned, most)) };
};

/** The floor of 0 is shown where it changes something. */
function atLeastZero(terms: Terms, earned: Derivation): Derivation {
  if (!hasFloorZero(terms) || valueOf(earned) >= 0) return earned;
  const floor = readStep({ value: 0, isDefault: true }, message('label.floor', {}), 'money');
  return { op: 'floor', value: known(0), unit: 'money', input: earned, floor };
}

/** Cap, floor and rounding in money, as `limitAndRound` goes. */
export function deriveLimits(terms: Terms, amounts: Amounts, earned: Derivation, line: Line): Derivation {
  const { cap, floor } = terms.component;
  const capped = cap === undefined ? earned : capStep(earned, limitStep(terms, amounts, { column: 'cap', line }), cap * amounts.limit);
  const floored: Derivation =
    floor === undefined
      ? capped
      : { op: 'floor', value: known(Math.max(valueOf(capped), floor * amounts.limit)), unit: 'money', input: capped, floor: limitStep(terms, amounts, { column: 'floor', line }) };
  return { op: 'round', value: known(limitAndRound(terms, amounts, valueOf(earned))), unit: 'money', input: floored, decimals: terms.decimals };
}

function limitStep({ component }: Terms, { limit }: Amounts, { column, line }: { readonly column: 'cap' | 'floor'; readonly line: Line }): Derivation {
  const label: Message = column === 'cap' ? message('label.cap', {}) : message('label.floor', {});
  const whole = readStep({ value: component[column] ?? NaN, source: rowSource(component.row, column) }, label, 'money');
  return limit === 1 ? whole : prorate(whole, { ...newAmounts(), limit, proration: limit }, line);
}

/** Earned to date less what earlier periods earned. */
export function deriveRunning(terms: Terms, money: Derivation, earlier: Derivation | undefined): Derivation {
  const toDate = roundStep(terms, money);
  const earlierBy = earlier && roundStep(terms, earlier);
  const before = earlierBy ? valueOf(earlierBy) : 0;
  const value = known(roundEarned(valueOf(toDate) - before, terms.decimals));
  return { op: 'running', value, unit: 'money', toDate, earlier: before, ...(earlierBy && { earlierBy }) };
}

const roundStep = ({ decimals }: Terms, input: Derivation): Derivation => ({ op: 'round', value: known(roundEarned(valueOf(input), decimals)), unit: 'money', input, decimals });
