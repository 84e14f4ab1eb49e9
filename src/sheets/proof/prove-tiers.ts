import type { AmountStep, Derivation, ExcessStep, MarginalStep, PayoutTiersStep, RetroactiveStep, StepStep, TierStep, Unit } from '../../core/derivation';
import { type Page, type Prove, type Proved, type TierCells, cellOf, cellsOf, valueOf } from './page';
import { proveAmount } from './prove-amount';
import { decidingOf, onlyAbove, standing } from './prove-limits';
import { startOf, withinTier } from './slices';
import { rateAt, tierNumber, tierTable } from './tier-table';

/** The steps that look a value up in tiers. */
export type TierProof = MarginalStep | RetroactiveStep | StepStep | ExcessStep | AmountStep | PayoutTiersStep;

const rateUnit = (step: Derivation): Unit => (step.unit === 'ratio' ? 'ratio' : 'rate');

/**
 * What everything up to a point earns, slice by slice: the first rate times all of it, and per further bound what lies above
 * it times the change of the rate. A first tier above 0 leaves what lies below it out.
 */
function upTo(point: string, { from, rate, top, bottom }: TierCells, tiers: readonly TierStep[]): string {
  const first = `INDEX(${rate},1)`;
  const start = `INDEX(${from},1)`;
  const base = (tiers[0]?.from ?? 0) <= 0 ? `(${point}-${start})*${first}` : `MAX(0,${point}-${start})*${first}`;
  if (top === bottom) return base;
  const [froms, rates, before] = [`${from.replace(/^[A-Z]+\d+/, (cell) => next(cell))}`, rate.replace(/^[A-Z]+\d+/, (cell) => next(cell)), rate.replace(/\d+$/, String(bottom - 1))];
  return `${base}+SUMPRODUCT((${point}>${froms})*(${point}-${froms})*(${rates}-${before}))`;
}

/** The cell below. */
const next = (cell: string): string => cell.replace(/\d+$/, (row) => String(Number(row) + 1));

const marginal: Prove<MarginalStep> = (step, page) => {
  const input = page.ref(step.input);
  const start = startOf(step, page);
  if (page.isInline !== true) return slices(step, input, start, page);
  const cells = tierTable(step.tiers, { at: step.input.unit, rate: rateUnit(step) }, page, { cutBy: step.cutBy });
  if (start === undefined) return { formula: sliced(input, cells, step.tiers) };
  return { formula: `${upTo(`(${start}+${input})`, cells, step.tiers)}-(${upTo(start, cells, step.tiers)})` };
};

/** Every tier a row of its own, with what the part of the input in it earns. */
function slices(step: MarginalStep, input: string, start: string | undefined, page: Page): Proved {
  const end = start === undefined ? input : `(${start}+${input})`;
  const amountOf = (k: number, row: number): string => {
    const within = withinTier(step.tiers, k, row);
    return `(${within(end)}-${within(start ?? '0')})*${cellOf(row, 'second')}`;
  };
  const { top, bottom } = tierTable(step.tiers, { at: step.input.unit, rate: rateUnit(step) }, page, { cutBy: step.cutBy, amounts: { unit: step.unit, amountOf } });
  return { formula: `SUM(${cellsOf(top, bottom, 'outcome')})` };
}

/** From 0: what lies below 0 of a first tier that starts lower is not counted twice. */
const sliced = (input: string, cells: TierCells, tiers: readonly TierStep[]): string =>
  (tiers[0]?.from ?? 0) < 0 ? `${upTo(input, cells, tiers)}-(${upTo('0', cells, tiers)})` : upTo(input, cells, tiers);

/** What decides the tier: another figure than the input, or with the deals before it. */
const reaching = (step: RetroactiveStep | ExcessStep, page: Page): string => (step.reachedBy ? page.ref(step.reachedBy) : standing(decidingOf(step.input), page));

const retroactive: Prove<RetroactiveStep> = (step, page) => {
  const [input, at] = [page.ref(step.input), reaching(step, page)];
  const cells = tierTable(step.tiers, { at: step.atUnit, rate: rateUnit(step) }, page, { cutBy: step.cutBy });
  return { formula: `${input}*${rateAt(cells, tierNumber(cells, at, { ...step, unit: step.atUnit }))}` };
};

const byStep: Prove<StepStep> = (step, page) => {
  const decides = decidingOf(step.input);
  const at = standing(decides, page);
  const cells = tierTable(step.tiers, { at: step.input.unit, rate: 'ratio' }, page, { cutBy: step.cutBy });
  const number = tierNumber(cells, at, { ...step, at: valueOf(decides), unit: decides.unit });
  return { formula: onlyAbove(step.input, rateAt(cells, number), page) };
};

/** What lies above the base, or (with deals before it) what comes on top of what already lay above it. */
const excess: Prove<ExcessStep> = (step, page) => {
  const own = decidingOf(step.input);
  const [end, base] = [standing(own, page), page.ref(step.base)];
  const over = (point: string): string => `MAX(0,${point}-${base})`;
  const paid = page.start === undefined ? over(end) : `(${over(end)}-${over(page.start)})`;
  const at = step.onExcess ? `${over(end)}${step.onExcess.dividedBy ? `/${page.ref(step.onExcess.dividedBy)}` : ''}` : reaching(step, page);
  const cells = tierTable(step.tiers, { at: step.atUnit, rate: rateUnit(step) }, page, { cutBy: step.cutBy });
  const number = tierNumber(cells, at, { ...step, unit: step.atUnit });
  return { formula: onlyAbove(step.input, `${paid}*${rateAt(cells, number)}`, page) };
};

/** Proves a step that looks a value up in tiers. */
export function proveTiers(step: TierProof, page: Page): ReturnType<Prove<TierProof>> {
  switch (step.op) {
    case 'marginal':
      return marginal(step, page);
    case 'retroactive':
      return retroactive(step, page);
    case 'step':
      return byStep(step, page);
    case 'excess':
      return excess(step, page);
    case 'amount':
      return proveAmount(step, page);
    case 'payoutTiers':
      return {};
  }
}
