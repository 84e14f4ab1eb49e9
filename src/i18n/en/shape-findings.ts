import type { ShapeFindings } from '../../core/messages/shape-findings';
import type { FindingTexts } from '../texts';

export const shapeFindings: FindingTexts<ShapeFindings> = {
  'component.noMeasure': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: there is no measure, so there is nothing to calculate with.`,
    advice: 'Choose a measure. For a fixed amount every period leave the shape empty too and choose “fixed amount” under On.',
  }),
  'component.amountNeedsThreshold': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the amount has a measure but no threshold and no tiers, so when it is paid is unknown.`,
    advice: 'Fill in the threshold, or put the amounts in the Tiers table; leave the measure empty for an amount that always holds.',
  }),
  'component.amountsNoBase': ({ scheme, component, column }) => ({
    problem: `Scheme ${scheme}, component ${component}: the tiers hold amounts, and an amount cannot be taken of something again.`,
    advice: `Clear the column ${column}, or put percentages in the tiers.`,
  }),
  'component.directNeedsBase': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: attainment is the payout here, but of what is unclear: of an amount is not possible.`,
    advice: 'Choose “target incentive”, “fixed amount” or “quota” under On.',
  }),
  'component.excessTierCircle': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the excess starts at the tier reached, and the tier is looked up on the excess; that goes round in a circle.`,
    advice: 'Look the tier up on the whole result, or let the excess start above the threshold or the quota.',
  }),
  'component.gridNeedsLookup': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a grid of two inputs needs a second measure.`,
    advice: 'Fill in the measure of the second input under “Tier by”.',
  }),
  'component.lookupWithSlices': ({ scheme, component, column }) => ({
    problem: `Scheme ${scheme}, component ${component}: with slices that fill up one after the other, no other measure can decide the tier.`,
    advice: `Choose the shape “retroactive”, or clear the column ${column}.`,
  }),
  'component.unknownLookup': ({ scheme, component, measure }) => ({
    problem: `Scheme ${scheme}, component ${component}: the measure “${measure}” does not exist or cannot be calculated.`,
    advice: 'Put the measure in the Measures table or choose an existing one.',
  }),
  'component.progressNeedsBaseline': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: progress from a baseline needs the baseline.`,
    advice: 'Fill in the baseline, or choose another formula.',
  }),
  'component.rangeNeedsLimits': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: attainment holds inside a range, but the range is not filled in.`,
    advice: 'Fill in “Range from” or “Range to”, or both.',
  }),
  'component.rangeReversed': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the limits of the range are not in order: outer limit low, range from, range to, outer limit high.`,
    advice: 'Correct the limits.',
  }),
  'component.formulaNeedsRatios': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: this formula gives a percentage and not a part of the amount, so the amount cannot be divided or cut at the target.`,
    advice: 'Choose “actual ÷ target”, or let the component be of the target incentive or a fixed amount.',
  }),
  'component.inputCapPerDeal': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a cap on what counts holds for the whole result, and this component works per deal.`,
    advice: 'Use “Cap per deal”, or work per period.',
  }),
  'component.carryNeedsPeriod': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: carrying a negative result is only possible per period, with a sum or count; over the year to date it happens by itself.`,
    advice: 'Choose “first tier” or “zero”, or work per period.',
  }),
  'component.rankNeedsPeriod': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a contest is about a whole period, not per deal or over the year to date.`,
    advice: 'Choose “period” under Per.',
  }),
  'component.gridExtend': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a grid of two inputs cannot be extended beyond its points.`,
    advice: 'Choose “zero” or “hold”, or add rows to the grid.',
  }),
  'component.rangeNeedsPeriod': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a range holds for a whole period, not for the year to date.`,
    advice: 'Work per period, or choose another formula.',
  }),
  'component.runningDealAmounts': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: an amount per step cannot be per deal on a running total, because every deal would get it again.`,
    advice: 'Choose “running”, “period” or “deal” under Per.',
  }),
  'scheme.roundingRow': ({ scheme }) => ({
    problem: `Scheme ${scheme} rounds every deal, but none of its components pays an amount per deal; every component was rounded.`,
    advice: 'Choose the component under “Rounded per”, or let a component work per deal.',
  }),
  'component.noEffect': ({ scheme, component, column }) => ({
    problem: `Scheme ${scheme}, component ${component}: what is in the column ${column} has no effect with this combination of shape and input.`,
    advice: 'Clear the cell, or check the shape and the input.',
  }),
  'tiers.needsAmounts': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: this shape pays amounts, but the tiers hold percentages.`,
    advice: 'Fill in the column Amount, or choose a shape with percentages.',
  }),
  'tiers.needsRates': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the tiers hold amounts, but this shape works with percentages.`,
    advice: 'Choose the shape “amount per step”, or fill in percentages.',
  }),
  'tiers.noEnd': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the last step has no end, so there is no share of it.`,
    advice: 'Add a last row with, under From, where the last step ends, and leave its amount empty.',
  }),
  'tiers.notPlaces': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a place in a contest is a whole number: 1, 2, 3 …`,
    advice: 'Put the place under From.',
  }),
  'tiers.secondUnused': ({ scheme, component, from }, format) => ({
    problem: `Scheme ${scheme}, component ${component}: the row from ${format.number(from, 4)} has a second input, but the shape is no grid of two inputs.`,
    advice: 'Choose the shape “grid of two inputs”, or clear the column “From second”.',
  }),
  'tiers.noSecond': ({ scheme, component, from }, format) => ({
    problem: `Scheme ${scheme}, component ${component}: the row from ${format.number(from, 4)} lacks its second input.`,
    advice: 'Fill in “From second”; every row is one cell of the grid.',
  }),
  'tiers.gridTwice': ({ scheme, component, from, second }, format) => ({
    problem: `Scheme ${scheme}, component ${component}: the cell from ${format.number(from, 4)} and ${format.number(second, 4)} is there twice.`,
    advice: 'Keep one of them.',
  }),
  'tiers.gridHole': ({ scheme, component, from, second }, format) => ({
    problem: `Scheme ${scheme}, component ${component}: the cell from ${format.number(from, 4)} and ${format.number(second, 4)} is missing.`,
    advice: 'Add the row: every pair of the two inputs needs a cell.',
  }),
};
