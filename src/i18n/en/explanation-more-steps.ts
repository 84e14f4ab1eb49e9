import type { RoundingMode } from '../../core/derivation';
import type { AttainmentTexts, ConditionTexts, CreditTexts, PoolTexts, TierTexts, TimeTexts } from '../../core/messages/explanation-step-texts';
import type { Format, Texts } from '../texts';
import { count } from './count';
import { partOfPeriod } from './part-of-period';
import { sharedBy, whose } from './summaries';

const people = (amount: number, format: Format): string => count(amount, 'person', 'people', format);

const creditSteps: Texts<CreditTexts> = {
  'step.credit': ({ scope, of }) => `${of === 'results' ? 'Result' : 'Payout'} of ${whose[scope]}`,
  'step.creditPeople': ({ people: all, shown }, format) =>
    shown === 0 || shown >= all ? `sum of ${people(all, format)}` : `sum of ${people(all, format)}, the ${format.number(shown, 0)} largest of them below`,
  'step.rowsShared': ({ calculation, split, converted }, format) =>
    [
      calculation,
      ...(split > 0 ? [`a share counts of ${count(split, 'row', 'rows', format)}`] : []),
      ...(converted > 0 ? [`${count(converted, 'row', 'rows', format)} converted from another currency`] : []),
    ].join('; '),
  'step.rowsLargest': ({ calculation, shown }, format) => (shown === 1 ? `${calculation}; the largest below` : `${calculation}; the ${format.number(shown, 0)} largest below`),
  'step.rowPart': ({ written, factors, cap, share }) => {
    const whole = [written, ...factors].join(' × ');
    const most = cap === '' ? whole : `${whole}, at most ${cap}`;
    return share === '' ? most : cap === '' ? `${share} × ${most}` : `${share} × (${most})`;
  },
  'step.rowWritten': ({ written }) => `${written} in the cell; what counts follows from the cap and the returns of the deal`,
  'step.periods': ({ periods }) => `${periods} periods together`,
  'step.otherRows': ({ rows }, format) => (rows === 1 ? 'and 1 more row' : `and ${format.number(rows, 0)} more rows, together`),
  'step.oneRow': ({ id, row, day }) => (id === '' ? `Row ${row}, ${day}` : `${id}, ${day}`),
  'step.dealNamed': ({ name, input }) => `${name}: ${input}`,
};

const attainmentSteps: Texts<AttainmentTexts> = {
  'step.attainmentLower': () => 'Attainment, lower is better',
  'step.progress': () => 'Progress from the baseline',
  'step.attainmentRange': () => 'Attainment inside a range',
  'step.inRange': ({ actual, from, to }) => `${actual} lies inside the range from ${from} to ${to}`,
  'step.nearRange': ({ actual, outer, edge, formula }) => `${actual} lies between the outer limit ${outer} and the range at ${edge}: ${formula}`,
  'step.outsideRange': ({ actual, outerFrom, outerTo }) => `${actual} does not lie between the outer limits ${outerFrom} and ${outerTo}`,
  'step.change': () => 'Target relative to another figure',
  'step.changePoints': ({ sum }) => `${sum} (percentage points)`,
};

const tierSteps: Texts<TierTexts> = {
  'step.excessTier': () => 'Only the excess: the rate of the tier reached',
  'step.excessRate': () => 'Only the excess',
  'step.excessNone': ({ input, base }) => `${input} does not exceed ${base}`,
  'step.excessAt': ({ formula, at }) => `${formula}; tier decided at ${at}`,
  'step.amount': () => 'Amount of the step reached',
  'step.amountProRata': () => 'Amount per step, the last pro rata',
  'step.amountSum': ({ at }) => `sum of the steps below at ${at}`,
  'step.amountWhole': () => 'whole step',
  'step.amountEnd': () => 'end of the steps',
  'step.grid': () => 'Payout by the grid',
  'step.gridReached': ({ first, second, from, secondFrom }) => `${first} and ${second}: the cell from ${from} and ${secondFrom}`,
  'step.gridBetween': ({ first, second, cells }, format) => `${first} and ${second}: straight line between the ${count(cells, 'cell', 'cells', format)} below`,
  'step.gridOutside': ({ first, second }) => `${first} and ${second} lie below the first cell`,
  'step.gridCell': ({ from, second }) => `Cell from ${from} and ${second}`,
  'step.payoutTiers': () => 'By tier of what was paid so far',
  'step.payoutTiersFrom': ({ input, start }) => `${input}, with ${start} paid before: sum of the tiers below`,
  'step.rank': () => 'Prize by rank',
  'step.rankPlace': ({ input, place, of, tied }, format) =>
    `${input} is place ${format.number(place, 0)} of ${format.number(of, 0)}${tied > 1 ? `, tied with ${format.number(tied - 1, 0)} ${tied === 2 ? 'other' : 'others'}` : ''}`,
  'step.rankPrize': ({ where, prize }) => `${where}: ${prize}`,
  'step.rankNothing': ({ where }) => `${where}: no prize, because nobody wins anything with a result of 0 or less`,
  'step.rankNoPrize': ({ where }) => `${where}: no prize for this place`,
  'step.prize': ({ place }, format) => `Prize for place ${format.number(place, 0)}`,
  'step.thisPlace': () => 'reached',
  'step.score': () => 'Weighted score',
  'step.scoreProduct': () => 'Product of the scores',
  'step.weighs': ({ weight }) => `weight ${weight}`,
};

const conditionSteps: Texts<ConditionTexts> = {
  'step.modify': () => 'Modifiers applied',
  'step.factor': ({ name }) => `Modifier ${name}`,
  'step.addition': ({ name }) => `Addition ${name}`,
  'step.conditionMet': () => 'Condition met',
  'step.conditionMissed': () => 'Condition not met',
  'step.isAtLeast': ({ measured, limit }) => `${measured} is at least ${limit}`,
  'step.isLess': ({ measured, limit }) => `${measured} is less than ${limit}`,
  'step.isAtMost': ({ measured, limit }) => `${measured} is at most ${limit}`,
  'step.isMore': ({ measured, limit }) => `${measured} is more than ${limit}`,
  'step.conditionGives': ({ test, value }) => `${test}: gives ${value}`,
  'step.gateMet': () => 'Gate met',
  'step.gateMissed': () => 'Gate not met',
  'step.gateFree': ({ test }) => `${test}: no limit`,
  'step.gateLost': ({ test, cap, lost }) => `${test}: at most ${cap}; ${lost} is lost`,
  'step.gateNotReached': ({ test, cap }) => `${test}: at most ${cap}, not exceeded`,
  'factor.modifier': () => 'modifier',
  'factor.score': () => 'score',
  'factor.target': () => 'target',
  'factor.result': () => 'result',
};

const poolSteps: Texts<PoolTexts> = {
  'step.poolShare': ({ basis }) => `Share of the pool, ${sharedBy[basis]}`,
  'step.poolPart': ({ formula, members }, format) => `${formula} (${people(members, format)})`,
  'step.scaled': () => 'Scaled down: together more than the pool',
  'step.scaledTo': ({ input, pool, sum }) => `${input} × ${pool} ÷ ${sum}`,
  'factor.poolShare': () => 'share of the pool',
};

/** How it is rounded, before what it is rounded to. */
const rounded: Record<RoundingMode, (to: string) => string> = {
  halfUp: (to) => `Rounded to ${to}`,
  halfEven: (to) => `Rounded to ${to}, a half to even`,
  up: (to) => `Rounded up to ${to}`,
  down: (to) => `Rounded down to ${to}`,
};

const timeSteps: Texts<TimeTexts> = {
  'step.prorate': () => 'In proportion to the days of service',
  'step.prorateWhole': ({ input }) => `${input}, not pro rata`,
  'step.prorateDays': ({ input, days, daysInPeriod, method }, format) => `${input} × ${partOfPeriod({ days, daysInPeriod, method }, format)}`,
  'step.prorateLeave': ({ calculation, leave, method }, format) =>
    `${calculation}, less ${format.number(leave)} ${method === 'workingDays' ? (leave === 1 ? 'working day' : 'working days') : leave === 1 ? 'day' : 'days'} of leave`,
  'step.prorateRounded': ({ calculation, factor }) => `${calculation}, rounded to ${factor}`,
  'step.timeWeighted': () => 'Weighted by days',
  'step.weightedDays': ({ sum, days }, format) => `(${sum}) ÷ ${count(days, 'day', 'days', format)}`,
  'step.timePart': ({ from, to }) => (from === to ? from : `${from} to ${to}`),
  'step.season': () => 'By seasonality',
  'step.carry': () => 'With what was carried over',
  'step.carryFrom': ({ sum, from }) => `${sum}, carried over from ${from}`,
  'step.roundCents': ({ mode }) => rounded[mode]('cents'),
  'step.round': ({ decimals, mode }) =>
    rounded[mode](decimals === 0 ? 'whole units' : decimals < 0 ? `multiples of ${10 ** -decimals}` : decimals === 1 ? '1 decimal' : `${decimals} decimals`),
};

/** Steps of credit, time, conditions, pools and less common tiers. */
export const moreSteps: Texts<CreditTexts & AttainmentTexts & TierTexts & ConditionTexts & PoolTexts & TimeTexts> = {
  ...creditSteps,
  ...attainmentSteps,
  ...tierSteps,
  ...conditionSteps,
  ...poolSteps,
  ...timeSteps,
};
