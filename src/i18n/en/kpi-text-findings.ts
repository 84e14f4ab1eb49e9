import type { KpiTextFindings } from '../../core/messages/kpi-text-findings';
import type { Rhythm } from '../../core/messages/smart-messages';
import { kpiFigure } from '../format/kpi-figure';
import type { FindingTexts } from '../texts';

const rhythms: Readonly<Record<Rhythm, string>> = { day: 'day', week: 'week', twoWeeks: 'period of two weeks', month: 'month', quarter: 'quarter', halfYear: 'half year', year: 'year' };
const columns = { baseline: 'Baseline', target: 'Target', deadline: 'Deadline' } as const;
const named = (kpi: string): string => (kpi === '' ? 'this KPI' : `‘${kpi}’`);
const kinds = { percent: '%', points: '%', pointDifference: ' percentage points', difference: '' } as const;
/** What counts while text and column differ. */
const same = 'Make both say the same; until then the column counts.';

export const kpiTextFindings: FindingTexts<KpiTextFindings> = {
  'kpiText.unit': ({ kpi, words, isPercent }) => ({
    problem: `The text of ${named(kpi)} gives ${isPercent ? 'a percentage' : 'an amount of money'} (‘${words}’), but by the column Unit it is ${isPercent ? 'no percentage' : 'no money'}.`,
    advice: `Choose ${isPercent ? 'percentage' : 'money'} in Unit, or change the text; until then the column counts.`,
  }),
  'kpiText.baseline': ({ kpi, said, column, unit }, format) => ({
    problem: `The text of ${named(kpi)} starts at ${kpiFigure(said, unit, format)}, the column Baseline at ${kpiFigure(column, unit, format)}.`,
    advice: same,
  }),
  'kpiText.target': ({ kpi, said, column, unit }, format) => ({
    problem: `The text of ${named(kpi)} says ${kpiFigure(said, unit, format)}, the column Target ${kpiFigure(column, unit, format)}.`,
    advice: same,
  }),
  'kpiText.limits': ({ kpi, low, high, lower, upper, unit }, format) => ({
    problem: `The text of ${named(kpi)} says ${kpiFigure(low, unit, format)} to ${kpiFigure(high, unit, format)}, the columns say ${kpiFigure(lower, unit, format)} to ${kpiFigure(upper, unit, format)}.`,
    advice: same,
  }),
  'kpiText.period': ({ kpi, words, column, isRhythm }) => ({
    problem: `The text of ${named(kpi)} says ‘${words}’, but by the column ‘${isRhythm ? 'Rhythm' : 'Target per'}’ the target is for a ${rhythms[column]}.`,
    advice: 'Choose in Target per the period that the number is for, or change the text.',
  }),
  'kpiText.deadline': ({ kpi, words, deadline }, format) => ({
    problem: `The text of ${named(kpi)} says ‘${words}’, the column Deadline ${format.day(deadline)}.`,
    advice: same,
  }),
  'kpiText.direction': ({ kpi, words, isUp, isDefault }) => ({
    problem: `The text of ${named(kpi)} wants it ${isUp ? 'up' : 'down'} (‘${words}’), but ${isDefault ? 'the column Direction is empty, so higher counts as better' : `by the column Direction ${isUp ? 'lower' : 'higher'} is better`}.`,
    advice: `Choose ‘${isUp ? 'higher' : 'lower'} is better’ in Direction, or change the text.`,
  }),
  'kpiText.change': ({ kpi, change, isPercent, baseline, expected, target, unit }, format) => ({
    problem: `The text of ${named(kpi)} names a change of ${format.number(change, 4)}${isPercent ? '%' : ''}: from ${kpiFigure(baseline, unit, format)} that is ${kpiFigure(expected, unit, format)}, but the column Target says ${kpiFigure(target, unit, format)}.`,
    advice: 'Change the target, the baseline or the text, so that the sum holds.',
  }),
  'kpiText.arithmetic': ({ kpi, from, to, called, change, is }, format) => ({
    problem:
      is === 'points'
        ? `The text of ${named(kpi)} calls from ${from} to ${to} ‘${called}’; those are percentage points, because in per cent it is ${format.number(change, 1)}%.`
        : `The text of ${named(kpi)} calls from ${from} to ${to} ‘${called}’; it is ${format.number(change, 1)}${kinds[is]}.`,
    advice: 'Say which of the numbers counts, and leave out the others or work them out again.',
  }),
  'kpiText.way': ({ kpi, from, to }) => ({ problem: `The words of ${named(kpi)} go another way than the numbers: from ${from} to ${to}.`, advice: 'Change the words or the numbers.' }),
  'kpiText.compound': ({ kpi, first, second }) => ({
    problem: `There are two targets in ${named(kpi)}: ‘${first}’ and ‘${second}’. When one succeeds and the other does not, nobody knows whether it is reached.`,
    advice: 'Make two KPIs of it, each with a target of its own.',
  }),
  'kpiText.guard': ({ kpi, words, guard }) => ({
    problem: `The KPI ${named(kpi)} may not go at the expense of something else (‘${words}’), but no KPI guards that.`,
    advice: guard === null ? 'Add a KPI that guards it, and name it in Guarded by.' : `Name in Guarded by the KPI that guards it, such as ‘${guard.name.en}’${guard.isOwn ? ', which you have already' : ' from the library'}.`,
  }),
  'kpiText.scopeNumber': ({ kpi, words }) => ({ problem: `The number in the text of ${named(kpi)} (‘${words}’) is no target, but says where or for whom it is.`, advice: 'Put the number that you want to reach in the column Target.' }),
  'kpiText.onlyInText': ({ kpi, column }) => ({
    problem: `The column ${columns[column]} of ${named(kpi)} is empty; the KPI check reads the ${column === 'deadline' ? 'day' : 'number'} from the text.`,
    advice: `Put the ${column === 'deadline' ? 'day' : 'number'} in the column ${columns[column]} as well, so that the dashboard uses it too.`,
  }),
  'kpiText.feasible': ({ kpi, words, chance, figures, isFew }, format) => ({
    problem: `The text calls ${named(kpi)} ‘${words}’, but by its own ${format.number(figures, 0)} figures the chance is ${chance <= 0.01 ? 'less than 1%' : `about ${format.percent(Math.round(chance * 100) / 100)}`}${isFew ? '; so few figures do not say much yet' : ''}.`,
    advice: 'Write down what you will do differently from now on, or choose a target that fits the figures.',
  }),
  'kpiData.future': ({ kpi, figures }, format) => ({
    problem: `The Actuals table has ${figures === 1 ? 'a figure' : `${format.number(figures, 0)} figures`} of ${named(kpi)} for a period that has yet to begin; it does not count.`,
    advice: 'Correct the period. Expectations and targets belong in the Targets table.',
  }),
  'kpiData.historyUnknown': ({ kpi }) => ({ problem: `The KPI history has a row of ${named(kpi)}, and that KPI is not in the KPI table.`, advice: 'Write the name as in the table, or leave the row as the history of a KPI that is no more.' }),
  'kpiData.historyRunning': ({ kpi, period, on }, format) => ({
    problem: `The period ${format.spokenPeriod(period)} of ${named(kpi)} was recorded on ${format.day(on)}, while it was still running.`,
    advice: 'Remove the row and record the period when it is over; otherwise its provisional colour stays for good.',
  }),
  'kpiData.reversed': ({ kpi, drives, lag, points }, format) => ({
    problem: `The KPI ${named(kpi)} should drive ‘${drives}’, but in the ${format.number(points, 0)} periods with figures ‘${drives}’ moves ${format.number(lag, 0)} ${lag === 1 ? 'period' : 'periods'} earlier.`,
    advice: 'Find out what really comes first, and change the column Drives.',
  }),
};
