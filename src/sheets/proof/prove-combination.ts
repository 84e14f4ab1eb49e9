import type { CarryStep, ConditionStep, ModifyStep, PoolShareStep, ProductStep, ProrateStep, ScaledStep, SeasonStep, SpreadStep, TimeWeightedStep, TotalStep } from '../../core/derivation';
import { type Page, type Prove, type Proved, cellOf, cellsOf, valueOf } from './page';
import { dayCell, formulaCell, takenCell } from './proof-line';
import { signOf } from './prove-limits';
import { shareCell } from './prove-days';
import { compared } from './rounded';

/** The steps that multiply, add up or divide over time. */
export type CombinationProof = ProductStep | TotalStep | ModifyStep | ConditionStep | PoolShareStep | ScaledStep | ProrateStep | SpreadStep | TimeWeightedStep | SeasonStep | CarryStep;

const modify: Prove<ModifyStep> = ({ input, factors, added }, page) => {
  const plus = added.map(({ derivation }) => `+${page.ref(derivation)}`).join('');
  const times = factors.map(({ derivation }) => `*${page.ref(derivation)}`).join('');
  return { formula: `${page.ref(input)}${plus === '' ? '' : `*(1${plus})`}${times}` };
};

/** The figure that goes with a condition that holds, or with one that does not; when that changes, nothing is proven. */
const condition: Prove<ConditionStep> = (step, page) => {
  const sign = signOf(step);
  const unit = step.measured.unit;
  const isMet = `${compared(page.ref(step.measured), unit)}${sign}${compared(page.ref(step.limit), unit)}`;
  const then = page.ref(step.then);
  return { formula: step.isMet ? `IF(${isMet},${then},NA())` : `IF(${isMet},NA(),${then})` };
};

/** The payee's key of the keys of all stands beside it; a cent that the largest remainder got is not told by them. */
const poolShare: Prove<PoolShareStep> = (step, page) => {
  const pool = page.ref(step.pool);
  const share = (valueOf(step.pool) * step.own) / step.total;
  if (!(Math.abs(Math.round(share * 100) / 100 - valueOf(step)) <= 1e-6)) return {};
  return { formula: `ROUND(${pool}*${cellOf(page.next(), 'first')}/${cellOf(page.next(), 'second')},2)`, beside: [takenCell(step.own, 'number'), takenCell(step.total, 'number')] };
};

/** Days served and days of the period stand above it, or beside it where they have no cells. */
const prorate: Prove<ProrateStep> = (step, page) => {
  const { input, days, daysInPeriod, rounded } = step;
  const from = page.ref(input);
  const served = shareCell(step, rounded ?? days / daysInPeriod, page);
  if (served !== undefined) return { formula: `${from}*${served}` };
  if (rounded !== undefined) return { formula: `${from}*${cellOf(page.next(), 'first')}`, beside: [takenCell(rounded, 'ratio')] };
  const share = `${cellOf(page.next(), 'first')}/${cellOf(page.next(), 'second')}`;
  return { formula: `${from}*${share}`, beside: [takenCell(days, 'number'), takenCell(daysInPeriod, 'number')] };
};

const spread: Prove<SpreadStep> = ({ input, parts }, page) => {
  const from = page.ref(input);
  return { formula: `${from}/${cellOf(page.next(), 'first')}`, beside: [{ kind: 'figure', value: parts, unit: 'number' }] };
};

/** A row per part with its days; the day after the last stands in the second cell. */
const timeWeighted: Prove<TimeWeightedStep> = ({ parts, unit }, page) => {
  const cells = parts.map(({ derivation }) => page.ref(derivation));
  const rows = parts.map(({ from, until, derivation }, k) =>
    page.add({ kind: 'detail', what: page.speaker.say('proof.part', {}), beside: [dayCell(from), dayCell(until)], outcome: formulaCell(cells[k] ?? '', valueOf(derivation), unit), engine: { value: valueOf(derivation), unit } }),
  );
  const [top, bottom] = [rows[0] ?? page.next(), rows.at(-1) ?? page.next()];
  const days = `(${cellsOf(top, bottom, 'second')}-${cellsOf(top, bottom, 'first')})`;
  return { formula: `SUMPRODUCT(${days}*${cellsOf(top, bottom, 'outcome')})/SUMPRODUCT(${days}*1)` };
};

const season: Prove<SeasonStep> = ({ input, weight, total, by }, page) => {
  if (by) return { formula: `${page.ref(input)}*${page.ref(by.weight)}/${page.ref(by.total)}` };
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
      return step.factors.length === 0 ? {} : { formula: step.factors.map(page.ref).join('*') };
    case 'total':
      return step.parts.length === 0 ? {} : { formula: step.parts.map(({ derivation }) => page.ref(derivation)).join('+') };
    case 'modify':
      return modify(step, page);
    case 'condition':
      return condition(step, page);
    case 'poolShare':
      return poolShare(step, page);
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
