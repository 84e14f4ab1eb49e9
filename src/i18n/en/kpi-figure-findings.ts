import type { KpiFigureFindings } from '../../core/messages/kpi-figure-findings';
import type { FindingTexts } from '../texts';
import { count } from './count';

const grains = { month: 'month', quarter: 'quarter', half: 'half year', year: 'year' } as const;

export const kpiFigureFindings: FindingTexts<KpiFigureFindings> = {
  'kpi.unknownMeasure': ({ kpi, measure }) => ({
    problem: `KPI ${kpi} names the measure ${measure}, which the Measures table does not have.`,
    advice: 'Add the measure, or empty the cell and enter the figures in Actuals.',
  }),
  'kpi.twoFigures': ({ kpi, period, measured, kept, periods }, format) => ({
    problem: `KPI ${kpi} has two figures in ${period}: the measure gives ${format.number(measured, 4)}, Actuals says ${format.number(kept, 4)}. That is so in ${count(periods, 'period', 'periods', format)}.`,
    advice: 'Koers takes the figure of the measure. Find out why they differ, and remove the figure from Actuals if it is no longer needed.',
  }),
  'kpi.recordedOtherwise': ({ kpi, period, recorded, now, isRatio, periods }, format) => ({
    problem: `KPI ${kpi} was recorded for ${period} ${recorded === null ? 'without a figure' : `with ${isRatio ? format.percent(recorded) : format.number(recorded, 4)}`}, and ${now === null ? 'can no longer be calculated' : `comes out at ${isRatio ? format.percent(now) : format.number(now, 4)} now`}. That is so in ${count(periods, 'recorded period', 'recorded periods', format)}.`,
    advice: 'Koers shows what was recorded. Find out which rows have changed since. If the new figure is right, remove the row from KPI history and record the period again.',
  }),
  'kpi.blankAmount': ({ kpi, period, measure, rows }, format) => ({
    problem: `In ${count(rows, 'row', 'rows', format)} of ${measure} for ${period} the amount is empty${rows === 1 ? '' : '; this is the first'}. So the figure of KPI ${kpi} is not known.`,
    advice: `Fill in the amount, or a 0 if ${rows === 1 ? 'this row' : 'a row'} counts for nothing.`,
  }),
  'kpi.otherScope': ({ kpi, scope, rows }, format) => ({
    problem: `${count(rows, 'figure', 'figures', format)} of KPI ${kpi} ${rows === 1 ? 'is' : 'are'} for ${scope}, which the KPI is not for.`,
    advice: `Make a KPI ${kpi} for ${scope}, or correct whom the figure is for; for now ${rows === 1 ? 'it is' : 'they are'} not counted.`,
  }),
  'kpi.whoseFigure': ({ kpi, scopes, rows }, format) => ({
    problem: `${count(rows, 'figure', 'figures', format)} of KPI ${kpi} ${rows === 1 ? 'does' : 'do'} not say whom ${rows === 1 ? 'it is' : 'they are'} for, and that KPI is there for: ${scopes.join(', ')}.`,
    advice: `Enter whom ${rows === 1 ? 'the figure' : 'each figure'} is for. Until then ${rows === 1 ? 'it is' : 'they are'} not counted.`,
  }),
  'kpi.unknownScope': ({ kpi, scope }) => ({
    problem: `KPI ${kpi} is for ${scope}, which is no team or person of the People table.`,
    advice: 'The measure now counts the whole company. Correct the name, or filter in the measure on what you mean.',
  }),
  'kpi.sharedScope': ({ kpi, scope }) => ({
    problem: `KPI ${kpi} is for ${scope}, and more than one person is called that in the People table.`,
    advice: 'Fill in the id of the person. Until then the figure is not known.',
  }),
  'kpi.misspeltScope': ({ kpi, scope, resembles }) => ({
    problem: `KPI ${kpi} is for ${scope}; the People table does not know that name, but it knows ${resembles}.`,
    advice: `Write ${resembles} if that is what you mean. If it is a project of its own, give it a name that resembles it less. Until then the figure is not known.`,
  }),
  'kpi.actualUndated': ({ kpi }) => ({
    problem: `Nobody knows which period a figure of KPI ${kpi} belongs to.`,
    advice: 'Enter a period, such as 2026-09, or a date. Until then it is not counted.',
  }),
  'kpi.actualTooLong': ({ kpi, grain, period, rows }, format) => ({
    problem: `KPI ${kpi} is looked at by ${grains[grain]}, but ${count(rows, 'figure does', 'figures do', format)} not lie within one ${grains[grain]}; the first is of ${period}.`,
    advice: `Enter a figure per ${grains[grain]}, or choose a longer period in Target per. For now ${rows === 1 ? 'it is' : 'they are'} not counted.`,
  }),
  'kpi.percentScale': ({ kpi, actual, target }, format) => ({
    problem: `KPI ${kpi} is a percentage, with ${format.percent(actual)} as its actual and ${format.percent(target)} as its target.`,
    advice: 'Write both with a per cent sign, such as 25%, or both as a fraction, such as 0.25. Until then the attainment is not known.',
  }),
  'kpi.percentLarge': ({ kpi, found }, format) => ({
    problem: `KPI ${kpi} is a percentage, and ${format.number(found, 4)} is read as ${format.percent(found)}.`,
    advice: `Type ${format.number(found, 4)}% if that is what you mean. If not, it is right and there is nothing to do.`,
  }),
  'kpi.thresholdsReversed': ({ kpi, green, amber }, format) => ({
    problem: `KPI ${kpi} is green from ${format.percent(green)}, but amber only from ${format.percent(amber)}.`,
    advice: 'Let amber begin below green; now the KPI is never amber.',
  }),
  'kpi.targetBehind': ({ kpi, baseline, target, direction }, format) => ({
    problem: `KPI ${kpi} goes from ${format.number(baseline, 4)} to ${format.number(target, 4)}, but counts as ${direction} is better.`,
    advice: `Enter ${direction === 'higher' ? 'lower' : 'higher'} is better as its Direction, or correct baseline or target; for now the status follows from ${direction} is better.`,
  }),
  'kpi.limitsReversed': ({ kpi, lower, upper }, format) => ({
    problem: `The lower limit of KPI ${kpi} (${format.number(lower)}) lies above its upper limit (${format.number(upper)}).`,
    advice: 'Swap the limits.',
  }),
};
