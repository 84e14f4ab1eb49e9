import type { CarryStep, ConditionStep, ModifyStep, PoolShareStep, ProductStep, ProrateStep, ScaledStep, SeasonStep, SpreadStep, TimeWeightedStep, TotalStep } from '../../core/derivation';
import { type Page, type Prove, type Proved, cellOf } from './page';
import { takenCell } from './proof-line';
import { compared } from './rounded';

/** The steps that multiply, add up or divide over time. */
export type CombinationProof = ProductStep | TotalStep | ModifyStep | ConditionStep | PoolShareStep | ScaledStep | ProrateStep | SpreadStep | TimeWeightedStep | SeasonStep | CarryStep;

const modify: Prove<ModifyStep> = ({ input, factors, added }, page) => {
  const plus = added.map(({ derivation }) => `+${page.ref(derivation)}`).join('');
  const times = factors.map(({ derivation }) => `*${page.ref(derivation)}`).join('');
  return { formula: `${page.ref(input)}${plus === '' ? '' : `*(1${plus})`}${times}` };
};

/** Holds when the measure reaches its limit; what holds otherwise only the engine knows. */
const condition: Prove<ConditionStep> = (step, page) => {
  if (!step.isMet) return {};
  const sign = step.direction === 'atLeast' ? '>=' : '<=';
  const unit = step.measured.unit;
  return { formula: `IF(${compared(page.ref(step.measured), unit)}${sign}${compared(page.ref(step.limit), unit)},${page.ref(step.then)},NA())` };
};

/** Days served and days of the period stand beside it. */
const prorate: Prove<ProrateStep> = ({ input, days, daysInPeriod, rounded }, page) => {
  const from = page.ref(input);
  if (rounded !== undefined) return { formula: `${from}*${cellOf(page.next(), 'first')}`, beside: [takenCell(rounded, 'ratio')] };
  const share = `${cellOf(page.next(), 'first')}/${cellOf(page.next(), 'second')}`;
  return { formula: `${from}*${share}`, beside: [takenCell(days, 'number'), takenCell(daysInPeriod, 'number')] };
};

const spread: Prove<SpreadStep> = ({ input, parts }, page) => {
  const from = page.ref(input);
  return { formula: `${from}/${cellOf(page.next(), 'first')}`, beside: [{ kind: 'figure', value: parts, unit: 'number' }] };
};

const timeWeighted: Prove<TimeWeightedStep> = ({ parts }, page) => {
  const days = parts.reduce((sum, { from, until }) => sum + until - from, 0);
  return { formula: `(${parts.map(({ from, until, derivation }) => `${page.ref(derivation)}*${until - from}`).join('+')})/${days}` };
};

const season: Prove<SeasonStep> = ({ input, weight, total }, page) => {
  const [whole, part] = [page.ref(input), page.ref(weight)];
  return { formula: `${whole}*${part}/${cellOf(page.next(), 'first')}`, beside: [takenCell(total, 'number')] };
};

const scaled: Prove<ScaledStep> = ({ input, pool, sum }, page) => {
  const [amount, whole] = [page.ref(input), page.ref(pool)];
  return { formula: `${amount}*${whole}/${cellOf(page.next(), 'first')}`, beside: [takenCell(sum, 'money')] };
};

const carry: Prove<CarryStep> = ({ input, carried }, page) => {
  const now = page.ref(input);
  return { formula: `${now}+${cellOf(page.next(), 'first')}`, beside: [takenCell(carried, 'money')] };
};

/** Proves a step that multiplies, adds up, or divides over time. */
export function proveCombination(step: CombinationProof, page: Page): Proved {
  switch (step.op) {
    case 'product':
      return { formula: step.factors.map(page.ref).join('*') };
    case 'total':
      return { formula: step.parts.map(({ derivation }) => page.ref(derivation)).join('+') };
    case 'modify':
      return modify(step, page);
    case 'condition':
      return condition(step, page);
    case 'poolShare':
      return {};
    case 'scaled':
      return scaled(step, page);
    case 'prorate':
      return prorate(step, page);
    case 'spread':
      return spread(step, page);
    case 'timeWeighted':
      return timeWeighted(step, page);
    case 'season':
      return season(step, page);
    case 'carry':
      return carry(step, page);
  }
}
