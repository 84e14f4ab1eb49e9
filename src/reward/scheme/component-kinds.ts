import { isColumn } from './figures';
import { type Component, isRatioInput } from './scheme';

type Kind = Pick<Component, 'shape' | 'base' | 'input' | 'grouping' | 'measure'>;

/** True when the shape multiplies by a rate, flat or of a tier. */
export const paysByRate = ({ shape }: Pick<Kind, 'shape'>): boolean => shape.kind === 'flat' || shape.kind === 'marginal' || shape.kind === 'retroactive';

/** True when the shape gives amounts of money as they stand in its tiers, for a whole period. */
export const givesMoney = ({ shape }: Pick<Kind, 'shape'>): boolean =>
  shape.kind === 'amount' || shape.kind === 'amountShare' || shape.kind === 'rank' || (shape.kind === 'grid' && shape.holds === 'amount');

export const isPerDeal = ({ grouping }: Pick<Kind, 'grouping'>): boolean => grouping === 'deal' || grouping === 'dealRunning';

/** True when the result of the year to date counts. */
export const isRunningTotal = ({ grouping }: Pick<Kind, 'grouping'>): boolean => grouping === 'running' || grouping === 'dealRunning';

/** True when attainment decides and an amount is paid over: the tiers are cut at their share of the target. */
export const isOverActual = (component: Pick<Kind, 'input' | 'base' | 'shape'>): boolean => component.input === 'attainment' && component.base === 'amount' && !givesMoney(component);

/** True when nothing has to be known for a payout: an amount that always holds. */
export const needsNoActual = ({ measure, input }: Pick<Kind, 'measure' | 'input'>): boolean => measure.kind === 'none' && !isRatioInput(input);

/** True when a shape fills up slice by slice, so that where it stands and what it pays over are one figure. */
export const paysInSlices = ({ shape }: Pick<Kind, 'shape'>): boolean => shape.kind === 'marginal' || shape.kind === 'amountShare';

/** True when another measure can decide something: the shape has tiers, points or cells. */
export const usesLookup = ({ shape }: Pick<Kind, 'shape'>): boolean => shape.kind !== 'flat' && shape.kind !== 'direct' && shape.kind !== 'milestone' && shape.kind !== 'rank';

/** True when a payout looks back on the earlier periods of the fiscal year. */
export const looksBack = ({ grouping, negative, aboveCap, input }: Pick<Component, 'grouping' | 'negative' | 'aboveCap' | 'input'>): boolean =>
  isRunningTotal({ grouping }) || negative === 'carry' || aboveCap === 'carried' || input === 'payoutSoFar';

/** True when a figure stands in a column, so that each payee has an own value. */
export const hasColumn = ({ rate, threshold, modifier, fixedAmount, target, baseline, poolWeight, creditFactor }: Component): boolean =>
  [rate, threshold, modifier, fixedAmount, target, baseline, poolWeight, creditFactor].some(isColumn);

/** A flat rate, or an excess without tiers, pays the component's own rate. */
export const paysOwnRate = ({ shape }: Pick<Kind, 'shape'>): boolean => shape.kind === 'flat' || (shape.kind === 'excess' && shape.tiers.length === 0);
