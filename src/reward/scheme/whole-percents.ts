import { type Finding, finding, type Severity } from '../../core/finding';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { RowOrigin } from '../../tables/schema';
import type { TierRow } from '../../tables/schemas/tiers';
import { comparisonOf } from './component-defaults';
import { givesMoney, isOverActual, paysByRate } from './component-kinds';
import { type Component, isRatioInput } from './scheme';

/** From here on a share is taken for a percentage without its sign: 80 is 8,000 %, and nobody ever gets there. */
const leastWholePercent = 10;

/** True for a figure that is a percentage typed as a whole number where a ratio belongs. @example isWholePercent(80) // true */
export const isWholePercent = (figure: unknown): figure is number => typeof figure === 'number' && Math.abs(figure) >= leastWholePercent;

/** A cell that holds a ratio, and how sure that is: an attainment is one, a result in per cent nearly always. */
interface RatioCell {
  readonly row: RowOrigin;
  readonly column: string;
  readonly found: unknown;
  readonly severity: Severity;
}

/**
 * How sure it is that a whole number is a slip where a ratio is compared; nothing where none is. Rates on an amount by attainment may stand
 * for something else than a target: turnover per hour, with the hours as target.
 */
function severityOf({ input, measure }: Pick<Component, 'input' | 'measure'>, isByRate: boolean): Severity | undefined {
  if (isRatioInput(input)) return isByRate ? 'warning' : 'error';
  return comparisonOf(input, measure) === 'ratio' ? 'warning' : undefined;
}

function ratioCells(component: Component, tiers: readonly TierRow[]): readonly RatioCell[] {
  const { row, shape, lookup } = component;
  const isGrid = shape.kind === 'grid';
  const own = severityOf(component, component.base !== 'targetIncentive' && (paysByRate(component) || shape.kind === 'excess'));
  const other = lookup && severityOf({ input: 'amount', measure: lookup }, false);
  const from = shape.kind === 'rank' ? undefined : lookup && !isGrid ? other : own;
  return [
    ...(own === undefined ? [] : [{ row, column: 'threshold', found: component.threshold, severity: own }]),
    ...tiers.flatMap((tier) => (from === undefined ? [] : [{ row: tier, column: 'from', found: tier.from, severity: from }])),
    ...tiers.flatMap((tier) => (other === undefined || !isGrid ? [] : [{ row: tier, column: 'second', found: tier.second, severity: other }])),
  ];
}

/**
 * Thresholds and tiers that stand at 80, 100 or 120 where 80 %, 100 % or 120 % is meant. Of an attainment that is an error,
 * because the payout would be 0 for everybody and look right; of rates and of a result in per cent a warning.
 */
export function wholePercents(component: Component, tiers: readonly TierRow[]): readonly Finding[] {
  const { scheme, name } = component;
  return ratioCells(component, tiers).flatMap(({ row, column, found, severity }) =>
    isWholePercent(found) ? [finding('component.wholePercent', severity, rowSubject(row, column), { scheme, component: name, column: headerOf(row, column), found })] : [],
  );
}

/** True when the rates are a share of an amount of money, so that more than 100 % is a typing error: 5 for 5 %. */
export const isShareOfMoney = (c: Component): boolean => c.base === 'amount' && c.input === 'amount' && c.measure.unit === 'money' && !givesMoney(c);

/** Rates of exactly 1: all of the amount goes to the payee, or 1 % was meant. */
export function ratesOfOne(component: Component, tiers: readonly TierRow[]): readonly Finding[] {
  if (!isShareOfMoney({ ...component, input: isOverActual(component) ? 'amount' : component.input }) || !(paysByRate(component) || component.shape.kind === 'excess')) return [];
  const { scheme, name, row } = component;
  const cells: readonly { readonly at: RowOrigin; readonly rate: unknown }[] = [{ at: row, rate: component.rate }, ...tiers.map((tier) => ({ at: tier, rate: tier.rate }))];
  return cells.flatMap(({ at, rate }) => (rate === 1 ? [finding('component.rateOfOne', 'warning', rowSubject(at, 'rate'), { scheme, component: name })] : []));
}
