import type { AmountStep } from '../../core/derivation';
import { type Page, type Proved, type TierCells, cellOf, cellsOf, valueOf } from './page';
import { decidingOf, onlyAbove, standing } from './prove-limits';
import { startOf, withinTier } from './slices';
import { rateAt, tierNumber, tierTable } from './tier-table';

/** The amount of the step reached, or all full steps with a share of the last. */
export function proveAmount(step: AmountStep, page: Page): Proved {
  if (step.isProRata) return proRata(step, page);
  const decides = decidingOf(step.input);
  const at = standing(decides, page);
  const cells = tierTable(step.tiers, { at: decides.unit, rate: step.unit }, page, { cutBy: step.cutBy });
  const number = tierNumber(cells, at, { ...step, at: valueOf(decides), unit: decides.unit, isNoneBelow: true });
  return { formula: onlyAbove(step.input, rateAt(cells, number), page) };
}

/** Every step its own row, with the share of its amount that goes with the part of the input in it; the last row only ends the steps. */
function proRata(step: AmountStep, page: Page): Proved {
  const { tiers } = step;
  const units = { at: decidingOf(step.input).unit, rate: step.unit };
  const input = page.ref(step.input);
  const start = startOf(step, page);
  if (page.isInline) return { formula: inOneFormula(step, input, start, tierTable(tiers, units, page, { cutBy: step.cutBy })) };
  const end = start === undefined ? input : `(${start}+${input})`;
  const amountOf = (k: number, row: number): string => {
    if (k === tiers.length - 1) return '0';
    const [from, to] = [cellOf(row, 'first'), cellOf(row + 1, 'first')];
    const within = withinTier(tiers, k, row);
    return `IF(${to}>${from},(${within(end)}-${within(start ?? '0')})*${cellOf(row, 'second')}/(${to}-${from}),0)`;
  };
  const { top, bottom } = tierTable(tiers, units, page, { cutBy: step.cutBy, amounts: { unit: step.unit, amountOf } });
  return { formula: `SUM(${cellsOf(top, bottom, 'outcome')})` };
}

/** The same between two points on the steps, without a row for each step. */
function inOneFormula({ tiers }: AmountStep, input: string, start: string | undefined, cells: TierCells): string {
  const { top, bottom } = cells;
  if (top === bottom) return '0';
  const [from, to, amount] = [cellsOf(top, bottom - 1, 'first'), cellsOf(top + 1, bottom, 'first'), cellsOf(top, bottom - 1, 'second')];
  const isOpenBelow = (tiers[0]?.from ?? 1) <= 0;
  const [first, next] = [cellOf(top, 'first'), cellOf(top + 1, 'first')];
  const upTo = (x: string): string => {
    const below = isOpenBelow ? `+MIN(0,${x}-${first})*${cellOf(top, 'second')}/(${next}-${first})` : '';
    return `SUMPRODUCT(${amount}*((${x}>=${to})+(${x}<${to})*(${x}>${from})*(${x}-${from})/(${to}-${from})))${below}`;
  };
  return `${upTo(start === undefined ? input : `(${start}+${input})`)}-(${upTo(start ?? '0')})`;
}
