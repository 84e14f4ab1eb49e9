import type { RewardFindings, SchemeFindingKey } from '../../core/messages/reward-findings';
import type { FindingTexts } from '../texts';
import { count } from './count';

export const schemeFindings: FindingTexts<Pick<RewardFindings, SchemeFindingKey>> = {
  'scheme.unknownMeasure': ({ scheme, component, measure }) => ({
    problem: `Scheme ${scheme}, component ${component}: the measure “${measure}” does not exist.`,
    advice: 'Add the measure to the Measures table or pick an existing one.',
  }),
  'scheme.unknown': ({ scheme }) => ({
    problem: `The scheme “${scheme}” is not in the Schemes table; its bonuses are missing.`,
    advice: 'Add the scheme to the Schemes table, or correct the name at the components.',
  }),
  'scheme.noComponents': ({ scheme }) => ({
    problem: `The scheme “${scheme}” has no components, so it pays nothing.`,
    advice: 'Add what counts to the Components table.',
  }),
  'scheme.unreadable': ({ scheme, column }) => ({
    problem: `The scheme “${scheme}” cannot be calculated: its column ${column} is unreadable.`,
    advice: 'Correct the cell; until then the bonuses of this scheme are missing.',
  }),
  'scheme.weights': ({ scheme, total, expected }, format) => ({
    problem: `The weights of scheme ${scheme} add up to ${format.percent(total)} instead of ${format.percent(expected)}; the calculation uses them as they stand.`,
    advice: `Make the weights add up to ${format.percent(expected)}.`,
  }),
  'rewards.overspent': ({ payee, earned, spent }, format) => ({
    problem: `${payee} chose rewards for ${format.number(spent)} points and earned ${format.number(earned)}.`,
    advice: 'Check the units in Reward choices and the points for one in Rewards.',
  }),
  'cost.holidayUndecided': ({ scheme, component }) => ({
    problem: `Component ${component} of ${scheme} does not say whether holiday allowance is due on it; the cost does not include it.`,
    advice: 'Fill in yes or no at Holiday allowance due, with the reason beside it.',
  }),
  'scheme.nobody': ({ scheme }) => ({
    problem: `Nobody is on the scheme “${scheme}”.`,
    advice: 'Assign the scheme to people or roles, or remove it.',
  }),
  'scheme.noPeriods': ({ scheme, asked }) => ({
    problem: `The scheme “${scheme}” has no complete pay period${asked === '' ? '' : ` within ${asked}`}, so nothing was calculated.`,
    advice: 'Choose a longer period, or check the Periods table.',
  }),
  'component.twice': ({ scheme, component }) => ({
    problem: `Scheme ${scheme} has more than one component called ${component}; its bonus is missing.`,
    advice: 'Give each component a name of its own.',
  }),
  'component.unreadable': ({ scheme, component, column }) => ({
    problem: `${component === '' ? `Scheme ${scheme}, a component without a readable name` : `Scheme ${scheme}, component ${component}`}: the column ${column} is unreadable, so the bonus of this component is missing.`,
    advice: 'Correct the cell.',
  }),
  'component.schemeUnclear': ({ component, scheme }) => ({
    problem: `It is not clear which scheme component ${component} belongs to: ${scheme === '' ? 'the cell is empty or cannot be read' : `the scheme “${scheme}” does not exist`}. Any scheme may lack this component, so the totals are missing.`,
    advice: 'Correct the name of the scheme, or remove the row.',
  }),
  'component.noTiers': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the Tiers table holds no tiers or points for it.`,
    advice: 'Add the tiers, or choose the shape “flat”.',
  }),
  'component.tiersUnused': ({ scheme, component, tiers }, format) => ({
    problem: `Scheme ${scheme}, component ${component}: the Tiers table has ${count(tiers, 'row', 'rows', format)} for it, but its shape uses none.`,
    advice: 'Choose the shape “marginal”, “retroactive” or “curve”, or remove the tiers.',
  }),
  'component.rateAndTiers': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: it has both a rate and tiers, and it is unclear which applies.`,
    advice: 'Empty the rate, or choose the shape “flat”.',
  }),
  'component.noRate': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: there is no rate, at the component nor at the assignment.`,
    advice: 'Fill in the rate.',
  }),
  'component.weightUnused': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the weight does nothing, because this component pays a rate on an amount.`,
    advice: 'Empty the weight, or base the component on the target incentive.',
  }),
  'component.attainmentOnly': ({ scheme, component, column }) => ({
    problem: `Scheme ${scheme}, component ${component}: what the column ${column} says only works when the input is the attainment.`,
    advice: `Choose “attainment” as input, or change the column ${column}.`,
  }),
  'component.excessNeedsRates': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: paying only the excess does not go with a curve or with payout ratios.`,
    advice: 'Choose “from the first unit”, or a shape with rates.',
  }),
  'component.excessNeedsThreshold': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: only the excess pays, but there is no threshold.`,
    advice: 'Fill in the threshold, or choose “from the first unit”.',
  }),
  'component.dealNeedsAmounts': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a component per deal needs a sum of amounts and a rate or fixed amount.`,
    advice: 'Choose a measure that is a sum, or calculate per period.',
  }),
  'component.runningNeedsSum': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a running component needs a sum or a count.`,
    advice: 'Choose such a measure, or calculate per period.',
  }),
  'component.noFixedAmount': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the fixed amount is not filled in.`,
    advice: 'Fill in the fixed amount.',
  }),
  'component.capNeedsIncentive': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a cap in % of the target incentive cannot work, because this component pays on an amount.`,
    advice: 'Fill in the cap as an amount.',
  }),
  'component.capBelowFloor': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the cap is lower than the floor.`,
    advice: 'Make the cap higher than the floor.',
  }),
  'component.wholePercent': ({ scheme, component, column, found }, format) => ({
    problem: `Scheme ${scheme}, component ${component}: ${format.number(found, 6)} under ${column} is ${format.percent(found)}, because the limit is a percentage.`,
    advice: `If you mean ${format.number(found, 6)}%, type ${format.number(found, 6)}% or ${format.number(found / 100, 6)}. A limit of ${format.percent(found)} for an attainment is not calculated.`,
  }),
  'component.rateOfOne': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the rate is 1, so 100% of the amount. That is calculated as written.`,
    advice: 'Type 1% or 0.01 when you mean one per cent. If all of the amount is the bonus, there is nothing to do.',
  }),
  'component.rateAboveAmount': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: the rate is more than 100% of the amount, so nothing was calculated.`,
    advice: 'Type 5% or 0.05 when you mean five per cent; for an amount per unit choose “units” as the input.',
  }),
  'tiers.unreadable': ({ scheme, component, column }) => ({
    problem: `Tiers of ${scheme}, ${component}: the column ${column} is unreadable, so the bonus of this component is missing.`,
    advice: 'Correct the cell.',
  }),
  'tiers.value': ({ scheme, component, from }, format) => ({
    problem: `Tiers of ${scheme}, ${component}: the tier from ${format.number(from, 4)} has no rate, or another kind than the other tiers.`,
    advice: 'Fill in one and the same column in each row: Rate, Payout % or Amount.',
  }),
  'tiers.order': ({ scheme, component, from, previous, previousRow }, format) => ({
    problem: `Tiers of ${scheme}, ${component}: this tier starts at ${format.number(from, 4)}, but row ${previousRow} already starts at ${format.number(previous, 4)}.`,
    advice: 'Sort the tiers by from, lowest first.',
  }),
  'tiers.sameFrom': ({ scheme, component, from }, format) => ({
    problem: `Tiers of ${scheme}, ${component}: more than one tier starts at ${format.number(from, 4)}.`,
    advice: 'Keep one; only a curve may have two rows with the same value (a jump).',
  }),
  'tiers.mayBelong': ({ scheme, component, from, found }, format) => ({
    problem: `The tier from ${format.number(from, 4)} is under “${found}”, which does not exist, and fits between the tiers of scheme ${scheme}, component ${component}. Without it the amount may be wrong, so the bonus of this component is missing.`,
    advice: 'Correct the name of the scheme or component, or remove the row.',
  }),
  'tiers.unknownComponent': ({ scheme, component }) => ({
    problem: `The tiers of “${component}” in scheme “${scheme}” belong to no component.`,
    advice: 'Correct the name of the scheme or component.',
  }),
  'figure.unknownColumn': ({ scheme, component, column }) => ({
    problem: `Scheme ${scheme}, component ${component}: the column “${column}” is not in People, Assignments or Targets.`,
    advice: 'Correct the name of the column, or fill in a number.',
  }),
  'figure.noValue': ({ payee, column }) => ({
    problem: `${payee} has no readable value in the column ${column}; the bonus that depends on it is missing.`,
    advice: `Fill in the value, or do not assign the scheme to ${payee}.`,
  }),
};
