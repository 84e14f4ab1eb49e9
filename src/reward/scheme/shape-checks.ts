import type { ComponentCheck } from './component-checks';
import { givesMoney, isOverActual, isRunningTotal, needsNoActual, paysInSlices } from './component-kinds';
import { type Component, isRatioInput } from './scheme';

const cutsAmounts = (c: Component): boolean =>
  isOverActual(c) && (paysInSlices(c) || c.shape.kind === 'excess' || c.thresholdMode === 'excessOnly' || c.attainmentCap !== undefined || c.steps === 'wholePoints');

/** True when the limits of a range do not follow each other from low to high. */
const isReversed = ({ range }: Component): boolean => range !== undefined && !(range.outerFrom <= range.from && range.from <= range.to && range.to <= range.outerTo);

/** What a shape, or a way to get from actual to attainment, cannot do without or together with. */
export const shapeChecks: readonly ComponentCheck[] = [
  { column: 'threshold', check: 'component.amountNeedsThreshold', fails: (c) => c.shape.kind === 'milestone' && !needsNoActual(c) && c.threshold === undefined },
  { column: 'base', check: 'component.amountsNoBase', fails: (c) => givesMoney(c) && (c.base !== 'amount' || c.counts === 'score') },
  { column: 'base', check: 'component.directNeedsBase', fails: (c) => c.shape.kind === 'direct' && c.base === 'amount' },
  { column: 'input', check: 'component.attainmentOnly', fails: (c) => c.shape.kind === 'direct' && !isRatioInput(c.input) },
  { column: 'input', check: 'component.attainmentOnly', fails: (c) => c.shape.kind === 'excess' && c.base !== 'amount' && !isRatioInput(c.input) },
  { column: 'tierOn', check: 'component.excessTierCircle', fails: ({ shape }) => shape.kind === 'excess' && shape.over === 'tier' && shape.tierOn === 'excess' },
  { column: 'threshold', check: 'component.excessNeedsThreshold', fails: ({ shape, threshold }) => shape.kind === 'excess' && shape.over === 'threshold' && threshold === undefined },
  { column: 'grouping', check: 'component.dealNeedsAmounts', fails: (c) => c.grouping !== 'period' && c.grouping !== 'running' && c.shape.kind === 'excess' && c.shape.over === 'quota' },
  { column: 'lookup', check: 'component.gridNeedsLookup', fails: (c) => c.shape.kind === 'grid' && c.lookup === undefined },
  { column: 'lookup', check: 'component.lookupWithSlices', fails: (c) => c.lookup !== undefined && (paysInSlices(c) || (c.shape.kind === 'excess' && c.shape.over === 'tier')) },
  { column: 'before', check: 'component.gridExtend', fails: (c) => c.shape.kind === 'grid' && c.row.before === 'extend' },
  { column: 'after', check: 'component.gridExtend', fails: (c) => c.shape.kind === 'grid' && c.row.after === 'extend' },
  { column: 'grouping', check: 'component.rankNeedsPeriod', fails: (c) => c.shape.kind === 'rank' && c.grouping !== 'period' },
  { column: 'grouping', check: 'component.runningDealAmounts', fails: (c) => c.grouping === 'dealRunning' && (c.shape.kind === 'milestone' || (givesMoney(c) && c.shape.kind !== 'amountShare')) },
  { column: 'baseline', check: 'component.progressNeedsBaseline', fails: (c) => c.formula === 'progress' && c.baseline === undefined },
  { column: 'rangeFrom', check: 'component.rangeNeedsLimits', fails: (c) => c.formula === 'range' && c.row.rangeFrom === undefined && c.row.rangeTo === undefined },
  { column: 'rangeFrom', check: 'component.rangeReversed', fails: isReversed },
  { column: 'grouping', check: 'component.rangeNeedsPeriod', fails: (c) => c.formula === 'range' && isRatioInput(c.input) && isRunningTotal(c) },
  { column: 'formula', check: 'component.formulaNeedsRatios', fails: (c) => c.formula !== 'ratio' && cutsAmounts(c) },
];
