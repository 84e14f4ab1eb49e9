import type { StepTexts } from '../../core/messages/explanation-texts';
import type { Format, Texts } from '../texts';
import { count } from './count';

const rowsOf = (rows: number, format: Format): string => count(rows, 'row', 'rows', format);

export const steps: Texts<StepTexts> = {
  'step.missing': () => 'missing',
  'step.notApplicable': () => 'n/a',
  'step.default': ({ calculation }) => (calculation === '' ? '(default)' : `${calculation} (default)`),
  'step.rows': ({ measure }) => measure,
  'step.rowsSum': ({ rows, filter }, format) =>
    filter === '' ? `sum of ${rowsOf(rows, format)}` : `sum of ${rowsOf(rows, format)} where ${filter}`,
  'step.rowsCount': ({ rows, filter }, format) => (filter === '' ? `number of rows: ${format.number(rows, 0)}` : `number of rows where ${filter}`),
  'step.rowsAverage': ({ rows, filter }, format) =>
    filter === '' ? `average of ${rowsOf(rows, format)}` : `average of ${rowsOf(rows, format)} where ${filter}`,
  'step.rowsMin': ({ rows, filter }, format) =>
    filter === '' ? `lowest of ${rowsOf(rows, format)}` : `lowest of ${rowsOf(rows, format)} where ${filter}`,
  'step.rowsMax': ({ rows, filter }, format) =>
    filter === '' ? `highest of ${rowsOf(rows, format)}` : `highest of ${rowsOf(rows, format)} where ${filter}`,
  'step.ratio': () => 'Ratio',
  'step.attainment': () => 'Attainment',
  'step.thresholdReached': () => 'Threshold reached',
  'step.thresholdMissed': () => 'Threshold not reached',
  'step.thresholdExcess': () => 'Above the threshold',
  'step.atLeast': ({ input, threshold }) => `${input} is at least ${threshold}: counts from the first unit`,
  'step.below': ({ input, threshold }) => `${input} is less than ${threshold}: does not count`,
  'step.excess': ({ input, threshold }) => `${input} − ${threshold}: only the excess counts`,
  'step.flat': () => 'One rate',
  'step.marginal': () => 'By tier: each slice at its own rate',
  'step.marginalFrom': ({ start }) => `sum of the tiers below, from ${start}`,
  'step.marginalSum': ({ slices }) => (slices === 1 ? 'the tier below' : 'sum of the tiers below'),
  'step.retroactive': () => 'On the whole: the rate of the tier reached',
  'step.retroactiveAt': ({ at }) => `tier decided at ${at}`,
  'step.tier': ({ from, to }) => `From ${from} up to ${to}`,
  'step.tierLast': ({ from }) => `From ${from}`,
  'step.tierEmpty': () => 'nothing in this tier',
  'step.tierPart': ({ part, rate }) => `${part} × ${rate}`,
  'step.tierReached': ({ input, rate }) => `reached: ${input} × ${rate}`,
  'step.tierNotReached': ({ rate }) => `does not apply (${rate})`,
  'step.byStep': () => 'Payout by step',
  'step.byStepReached': ({ at, from }) => `${at} reaches the step from ${from}`,
  'step.byStepNone': ({ at }) => `${at} is below the first step`,
  'step.curve': () => 'Payout by the curve',
  'step.curveBetween': ({ at, below, belowRatio, above, aboveRatio }) => `${at} lies between ${below} (pays ${belowRatio}) and ${above} (pays ${aboveRatio})`,
  'step.curveOn': ({ at }) => `${at} is a point of the curve`,
  'step.curveBefore': ({ at, above }) => `${at} lies before the first point, ${above}`,
  'step.curveAfter': ({ at, below }) => `${at} lies beyond the last point, ${below}`,
  'step.deals': () => 'Per deal, added up',
  'step.deal': ({ input }) => `Deal of ${input}`,
  'step.dealsCount': ({ deals, shown }, format) =>
    shown === 0 || shown >= deals
      ? count(deals, 'deal', 'deals', format)
      : `${count(deals, 'deal', 'deals', format)}, the ${format.number(shown, 0)} best paid of them below`,
  'step.product': ({ factors }) => factors.join(' × '),
  'factor.payout': () => 'payout',
  'factor.payoutRatio': () => 'payout ratio',
  'factor.targetIncentive': () => 'target incentive',
  'factor.ratio': () => 'ratio',
  'factor.attainment': () => 'attainment',
  'step.prorate': () => 'In proportion to the days of service',
  'step.prorateDays': ({ input, days, daysInPeriod }, format) => `${input} × ${format.number(days)} of ${count(daysInPeriod, 'day', 'days', format)}`,
  'step.spread': () => 'Divided evenly over the periods',
  'step.spreadParts': ({ input, parts }, format) => `${input} ÷ ${format.number(parts)}`,
  'step.capApplied': () => 'Cap applied',
  'step.capNotReached': () => 'Cap not reached',
  'step.capLost': ({ cap, lost }) => `at most ${cap}; ${lost} is lost`,
  'step.atMost': ({ cap }) => `at most ${cap}`,
  'step.floorApplied': () => 'Floor applied',
  'step.floorNotNeeded': () => 'Floor not needed',
  'step.atLeastFloor': ({ floor }) => `at least ${floor}`,
  'step.roundCents': () => 'Rounded to cents',
  'step.round': ({ decimals }) => (decimals === 0 ? 'Rounded to whole units' : decimals < 0 ? `Rounded to multiples of ${10 ** -decimals}` : `Rounded to ${decimals} decimals`),
  'step.roundFrom': ({ exact }) => `from ${exact}`,
  'step.running': () => 'Added in this period',
  'step.runningLess': ({ toDate, earlier }) => `${toDate} to date − ${earlier} earned before`,
  'step.total': () => 'Added up',
  'step.part': ({ name }) => `Component ${name}`,
};
