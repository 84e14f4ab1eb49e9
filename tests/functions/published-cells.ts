import { grid, curve, tierAmount } from '../../src/functions/shape-functions';
import { attainment } from '../../src/functions/measure-functions';
import { draw, split } from '../../src/functions/money-functions';
import { excess, flat, marginal, marginalFrom, retroactive } from '../../src/functions/payout-functions';
import { weighted } from '../../src/functions/limit-functions';
import type { Example } from '../cases/published/example';

/** The figures of an example that the functions give, by their name in the publication. */
type Figures = Readonly<Record<string, unknown>>;

interface Inputs {
  readonly amounts: readonly number[];
  readonly amount: number;
  readonly quota?: number;
  readonly already?: number;
  readonly transactions: readonly number[];
  readonly tiers: readonly { readonly over?: number; readonly from?: number; readonly rate: number }[];
  readonly boundary?: string;
  readonly returns?: number;
  readonly values: readonly number[];
  readonly steps: readonly { readonly from: number; readonly pay: number }[];
  readonly actual: number;
  readonly points: readonly (readonly [number, number])[];
  readonly above: string;
  readonly earnings: readonly number[];
  readonly draw: number;
  readonly pool: number;
  readonly members: number;
  readonly lines: readonly { readonly amount: number; readonly rate: number }[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly table: readonly (readonly number[])[];
  readonly cases: readonly { readonly id: string; readonly row: number; readonly column: number }[];
  readonly target: number;
  readonly target_bonus: number;
  readonly actuals: readonly number[];
  readonly components: readonly { readonly actual?: number; readonly target?: number; readonly level?: number; readonly weight: number }[];
}

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const one = (spilled: unknown[][]): unknown => spilled[0]?.[0];
const named = (names: readonly (string | number)[], spilled: unknown[][]): Figures => Object.fromEntries(names.map((name, at) => [String(name), spilled[at]?.[0]]));
const tiersOf = ({ tiers, quota = 1 }: Inputs): unknown[][] => tiers.map(({ over, from, rate }) => [(over ?? from ?? 0) * quota, rate]);
const sideOf = ({ boundary }: Inputs): string => (boundary === 'upper_inclusive' ? 'lower' : 'upper');

/** Per form of example: its inputs as cells, and what the functions give for them. */
export const cellsByForm: Readonly<Record<string, (inputs: Inputs) => Figures>> = {
  flat_rate: ({ lines }) => ({ commission: one(flat(column(lines.map(({ amount }) => amount)), column(lines.map(({ rate }) => rate)))) }),
  marginal_tiers: (inputs) => {
    const paid = marginal(column(inputs.amounts), tiersOf(inputs));
    return { ...named(inputs.amounts, paid), payout: one(paid), effective_rate_pct: (Number(one(paid)) / inputs.amounts[0]!) * 100 };
  },
  transactions_through_tiers: (inputs) => named(inputs.transactions.map((_, at) => `pay${at + 1}`), marginalFrom(column(inputs.transactions), tiersOf(inputs), [[inputs.already ?? 0]])),
  retroactive_versus_marginal: (inputs) => ({ retroactive: one(retroactive([[inputs.amount]], tiersOf(inputs))), incremental: one(marginal([[inputs.amount]], tiersOf(inputs))) }),
  whole_amount_tiers: (inputs) => {
    const paid = retroactive(column(inputs.amounts), tiersOf(inputs), sideOf(inputs), undefined);
    const rates = inputs.amounts.map((amount, at) => (Number(paid[at]?.[0]) / amount) * 100);
    const kept = retroactive(column(inputs.amounts.map((amount) => amount - (inputs.returns ?? 0))), tiersOf(inputs), sideOf(inputs));
    return { ...Object.fromEntries(inputs.amounts.map((amount, at) => [`rate@${amount}`, rates[at]])), ...named(inputs.amounts, kept) };
  },
  fixed_amount_steps: ({ values, steps }) => named(values, tierAmount(column(values), steps.map(({ from, pay }) => [from, pay]))),
  excess_at_reached_rate: (inputs) => ({ payout: one(excess([[inputs.actual]], [[inputs.quota]], inputs.tiers.map(({ from, rate }) => [from, rate]), 'excess')) }),
  payout_curve: ({ values, points, above }) => named(values, curve(column(values), points.map(([at, ratio]) => [at, ratio]), 'upper', above === 'clamp' ? 'hold' : 'extend')),
  recoverable_draw: (inputs) => drawn(inputs, true),
  non_recoverable_draw: (inputs) => drawn(inputs, false),
  team_pool: ({ pool, members }) => ({ equal_share: one(split([[pool]], column(Array.from({ length: members }, () => 1)))) }),
  two_way_table: ({ rows, columns, table, cases }) => {
    // Published with upper bounds: a row starts where the one before it ends, and its own end belongs to it.
    const [starts, tops] = [rows, columns].map((bounds) => [-1, ...bounds.slice(0, -1)]);
    const cells = [['', ...(tops ?? [])], ...table.map((row, at) => [starts?.[at], ...row])];
    return named(cases.map(({ id }) => id), grid(column(cases.map(({ row }) => row)), column(cases.map((each) => each.column)), cells, 'step', 'lower'));
  },
  higher_is_better: ({ target, actuals }) => named(actuals, attainment(column(actuals), [[target]]).map(([ratio]) => [Number(ratio) * 100])),
  weighted_scorecard: ({ target_bonus: bonus, components }) => {
    const levels = components.map(({ actual, target, level }) => level ?? Number(one(attainment([[actual]], [[target]]))));
    const weights = components.map(({ weight }) => weight);
    const score = Number(one(weighted([levels], [weights])));
    const own = levels.flatMap((level, at) => [[`level${at + 1}_pct`, level * 100], [`pay${at + 1}`, Number(one(weighted([[level]], [[weights[at]]]))) * bonus]]);
    return { ...Object.fromEntries(own), score_pct: score * 100, payout: score * bonus };
  },
};

function drawn({ earnings, draw: minimum }: Inputs, isRecovered: boolean): Figures {
  const steps = draw(column(earnings), [[minimum]], isRecovered);
  return Object.fromEntries(steps.flatMap(([moved, paid, debt], at) => [[`draw${at + 1}`, moved], [`top_up${at + 1}`, moved], [`paid${at + 1}`, paid], [`debt${at + 1}`, debt]]));
}

/** The figures that the functions give for an example; nothing where no function has its form. */
export const figuresOf = ({ form, inputs }: Example): Figures | undefined => cellsByForm[form]?.(inputs as Inputs);
