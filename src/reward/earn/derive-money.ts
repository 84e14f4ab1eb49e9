import type { CapStep, Derivation, Unit } from '../../core/derivation';
import { type Message, message } from '../../core/message';
import { difference } from '../../core/money/compare';
import { known } from '../../core/value';
import { rowSource } from '../../measure/row-subject';
import type { Line } from '../lines';
import { prorateStep, readStep } from './derive-figures';
import { adjust, type PaidDays } from '../combine/adjust';
import { type AdjustSteps, deriveGates, deriveModifiers } from '../combine/derive-adjust';
import { hasFloorZero, targetAmount } from './earn';
import type { PaySources } from './pay-line';
import { roundComponent } from './rounding';
import { type Amounts, newAmounts, type Terms } from './terms';

/** What a payout ratio is multiplied by on its way to money. */
export interface MoneySteps {
  /** How the base came about; absent when the shape itself gives money. */
  readonly base?: Derivation;
  readonly line: Line;
  /** The component's modifiers and gates, and the days they look at; absent when it has none. */
  readonly adjust?: AdjustSteps;
}

/** The component's modifiers and gates over some days, where it has any. */
export const moneySteps = ({ conditions }: Pick<PaySources, 'conditions'>, days: PaidDays): Pick<MoneySteps, 'adjust'> => (conditions ? { adjust: { ...conditions, days } } : {});

/** The value of a step; NaN when it is not known. */
export const valueOf = ({ value }: Derivation): number => (value.kind === 'known' ? value.value : NaN);

const times = (factors: readonly Derivation[], value: number, unit: Unit): Derivation => ({ op: 'product', value: known(value), unit, factors });

/** From the outcome of the shape to money, step for step as `moneyOf` goes. */
export function deriveMoney(terms: Terms, amounts: Amounts, outcome: Derivation, steps: MoneySteps): Derivation {
  const { base, line, adjust } = steps;
  if (!base) return gated(modified(terms, outcome), adjust, NaN, () => undefined);
  const weighted = timesBase(terms, amounts, outcome, base);
  const prorated = amounts.proration === 1 ? weighted : prorate(weighted, amounts, line);
  return atLeastZero(terms, capRatio(terms, amounts, gated(modified(terms, prorated), adjust, targetAmount(terms, amounts), () => targetStep(terms, amounts, base, line)), base));
}

/** The share that a part of a score reaches, as `scoreOf` goes. */
export function deriveShare(terms: Terms, outcome: Derivation, { adjust: steps }: Pick<MoneySteps, 'adjust'>): Derivation {
  const share = gated(modified(terms, outcome), steps, 1, () => undefined);
  const ratio = terms.component.capRatio;
  const written = readStep({ value: ratio ?? NaN, source: rowSource(terms.component.row, 'capRatio') }, message('label.capRatio', {}), 'ratio');
  const capped = ratio === undefined ? share : { ...capStep(share, written, ratio), unit: share.unit };
  const after = steps ? adjust(steps.conditions, steps.figures, steps.days).after : 1;
  return deriveModifiers(atLeastZero(terms, capped), steps, 'afterCap', after);
}

/** Modifiers before the cap, then gates. */
function gated(earned: Derivation, steps: AdjustSteps | undefined, target: number, by: () => Derivation | undefined): Derivation {
  if (!steps) return earned;
  const { before, limit } = adjust(steps.conditions, steps.figures, steps.days);
  return deriveGates(deriveModifiers(earned, steps, 'beforeCap', before), steps, { amount: target, limit, by });
}

/** What a component pays at target: base × weight, for the days served. */
function targetStep(terms: Terms, amounts: Amounts, base: Derivation, line: Line): Derivation {
  const { component } = terms;
  const whole = component.weight === 1 ? base : times([base, weightStep(component.weight, component.row)], amounts.money * component.weight, 'money');
  return amounts.proration === 1 ? whole : prorate(whole, amounts, line);
}

function timesBase({ component }: Terms, { money }: Amounts, outcome: Derivation, base: Derivation): Derivation {
  const value = valueOf(outcome) * money * component.weight;
  const factors = component.row.weight === undefined && component.weight === 1 ? [outcome, base] : [outcome, base, weightStep(component.weight, component.row)];
  return times(factors, value, 'money');
}

/** The weight as written; with the weight of components that do not apply it stands in no cell. */
const weightStep = (value: number, row: Terms['component']['row']): Derivation =>
  readStep({ value, ...(value === row.weight && { source: rowSource(row, 'weight') }) }, message('label.weight', {}), 'ratio');

const prorate = (input: Derivation, { proration }: Amounts, line: Line): Derivation => ({ ...prorateStep(input, line), value: known(valueOf(input) * proration) });

function modified({ figures, modifier }: Terms, earned: Derivation): Derivation {
  if (!figures.modifier) return earned;
  return times([earned, readStep(figures.modifier, message('label.modifier', {}), 'number')], valueOf(earned) * modifier, earned.unit);
}

/** At most a share of the target amount. */
export function capRatio(terms: Terms, { money, proration }: Amounts, earned: Derivation, base: Derivation): Derivation {
  const { component } = terms;
  const ratio = component.capRatio;
  if (ratio === undefined) return earned;
  const most = ratio * money * component.weight * proration;
  const written = readStep({ value: ratio, source: rowSource(component.row, 'capRatio') }, message('label.capRatio', {}), 'ratio');
  return { ...capStep(earned, times([written, base], most, 'money'), most), ...carriedOn(terms) };
}

/** Whether what exceeds the cap goes to the next period. */
const carriedOn = ({ component }: Terms): { readonly isCarried?: true } => (component.aboveCap === 'carried' ? { isCarried: true } : {});

const capStep = (input: Derivation, cap: Derivation, most: number): CapStep => {
  const earned = valueOf(input);
  return { op: 'cap', value: known(Math.min(earned, most)), unit: 'money', input, cap, lost: Math.max(0, difference(earned, most)) };
};

/** The floor of 0 is shown where it changes something. */
function atLeastZero(terms: Terms, earned: Derivation): Derivation {
  if (!hasFloorZero(terms) || valueOf(earned) >= 0) return earned;
  const floor = readStep({ value: 0, isDefault: true }, message('label.floor', {}), 'money');
  return { op: 'floor', value: known(0), unit: 'money', input: earned, floor };
}

/** Cap and floor in money, modifiers after the cap, and rounding, as `limitAndRound` goes. */
export function deriveLimits(terms: Terms, amounts: Amounts, earned: Derivation, { line, adjust: steps }: Pick<MoneySteps, 'line' | 'adjust'>): Derivation {
  const { cap, floor } = terms.component;
  const capped: Derivation =
    cap === undefined ? earned : { ...capStep(earned, limitStep(terms, amounts, { column: 'cap', line }), cap * amounts.limit), ...carriedOn(terms) };
  const floored: Derivation =
    floor === undefined
      ? capped
      : { op: 'floor', value: known(Math.max(valueOf(capped), floor * amounts.limit)), unit: 'money', input: capped, floor: limitStep(terms, amounts, { column: 'floor', line }) };
  const after = steps ? adjust(steps.conditions, steps.figures, steps.days).after : 1;
  return roundStep(terms, deriveModifiers(floored, steps, 'afterCap', after));
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
  const value = known(roundComponent(terms.rounding, valueOf(toDate) - before));
  return { op: 'running', value, unit: 'money', toDate, earlier: before, ...(earlierBy && { earlierBy }) };
}

/** Rounded as the scheme says; not at all where only its total is. */
function roundStep({ rounding }: Terms, input: Derivation): Derivation {
  if (rounding.at === 'total') return input;
  const { decimals, mode } = rounding;
  return { op: 'round', value: known(roundComponent(rounding, valueOf(input))), unit: input.unit, input, decimals, ...(mode !== 'halfUp' && { mode }) };
}
