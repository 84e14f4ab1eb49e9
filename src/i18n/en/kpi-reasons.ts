import type { KpiReasonArguments } from '../../core/messages/kpi-reasons';
import type { Texts } from '../texts';

export const kpiReasons: Texts<KpiReasonArguments> = {
  'reason.kpiNoActual': ({ kpi, period }) => `No figure of ${kpi} has been entered yet for ${period}.`,
  'reason.kpiActualUnreadable': ({ kpi, period, row }) => `The figure of ${kpi} for ${period} in row ${row} cannot be read.`,
  'reason.kpiActualIncomplete': ({ kpi, period }) => `Not every part of ${period} has a figure of ${kpi}.`,
  'reason.kpiNotCovered': ({ measure, period }) => `The table of ${measure} has no rows at all in ${period} yet.`,
  'reason.kpiNoRows': ({ kpi, measure, period }) => `For ${kpi} there are no rows of ${measure} in ${period}, and an average of nothing does not exist.`,
  'reason.kpiNoRatio': ({ measure, period }) => `The ratio ${measure} cannot be calculated in ${period}: its denominator is 0 or missing.`,
  'reason.kpiUnreadableRows': ({ measure, period }) => `A row of ${measure} in ${period} cannot be read, so the figure is not known; see the findings.`,
  'reason.kpiOtherCurrency': ({ measure, period }) => `A row of ${measure} in ${period} is in another currency, and there is no exchange rate.`,
  'reason.kpiSharedName': ({ measure, period }) => `In the rows of ${measure} in ${period} stands a name that several people have, so nobody knows whose row it is.`,
  'reason.kpiUnknownMeasure': ({ kpi, measure }) => `${kpi} names the measure ${measure}, which the Measures table does not have.`,
  'reason.kpiUnreadable': ({ kpi, column }) => `The column ${column} of ${kpi} cannot be read.`,
  'reason.kpiNoTarget': ({ kpi, period }) => `${kpi} has no target for ${period}.`,
  'reason.kpiTargetZero': ({ kpi, period }) => `The target of ${kpi} for ${period} is 0; there is no attainment in per cent then.`,
  'reason.kpiTargetNegative': ({ kpi, period }) => `The target of ${kpi} for ${period} is negative; actual divided by target says nothing then.`,
  'reason.kpiTargetTwice': ({ kpi, period }) => `${kpi} has two different targets for ${period}.`,
  'reason.kpiTargetIncomplete': ({ kpi, period }) => `Not every part of ${period} has a target of ${kpi}.`,
  'reason.kpiTargetChanges': ({ kpi, period }) => `The target of ${kpi} changes in the middle of ${period}.`,
  'reason.kpiTargetUnreadable': ({ kpi, period }) => `A target of ${kpi} cannot be read, so the target for ${period} is not known.`,
  'reason.kpiNoLimits': ({ kpi }) => `${kpi} must stay inside a range, but has no lower or upper limit.`,
  'reason.kpiLimitsReversed': ({ kpi }) => `The lower limit of ${kpi} lies above the upper limit.`,
  'reason.kpiLimitNotPositive': ({ kpi }) => `${kpi} lies outside a limit of 0 or less; how far cannot be said in per cent.`,
  'reason.kpiByLimits': ({ kpi }) => `${kpi} is judged by its limits.`,
  'reason.kpiNoPrevious': ({ kpi }) => `There is no previous figure of ${kpi} to compare with.`,
  'reason.kpiStillRuns': ({ kpi }) => `The period of ${kpi} is still running; comparing it with a whole one says nothing yet.`,
};
