import type { ReasonArguments } from '../../core/messages/reasons';
import type { Texts } from '../texts';

export const reasons: Texts<ReasonArguments> = {
  'reason.noTarget': ({ payee, measure, period }) => `${payee} has no target for ${measure} in ${period}.`,
  'reason.targetZero': ({ payee, measure, period }) => `The target of ${payee} for ${measure} in ${period} is 0, so there is no attainment.`,
  'reason.targetNegative': ({ payee, measure, period }) => `The target of ${payee} for ${measure} in ${period} is negative, so actual divided by target says nothing.`,
  'reason.targetTwice': ({ payee, measure, period }) => `${payee} has two different targets for ${measure} in ${period}.`,
  'reason.targetIncomplete': ({ payee, measure, period }) => `${payee} does not have a target for ${measure} in every part of ${period}.`,
  'reason.targetChanges': ({ payee, measure, period }) => `The target of ${payee} for ${measure} changes in the middle of ${period}.`,
  'reason.targetUnreadable': ({ payee, measure }) => `A target of ${payee} for ${measure} is unreadable.`,
  'reason.noRows': ({ payee, measure, period }) => `${payee} has no rows for ${measure} in ${period}, and there is no average of nothing.`,
  'reason.notCovered': ({ payee, measure, period }) => `The table of ${measure} has no rows at all in ${period}, so the result of ${payee} is not known.`,
  'reason.unreadableRows': ({ payee, measure, period }) => `A row of ${payee} for ${measure} in ${period} cannot be read, so the result is not known; see the findings.`,
  'reason.otherCurrency': ({ payee, measure, period }) => `A row of ${payee} for ${measure} in ${period} is in another currency, and there is no rate; see the findings.`,
  'reason.sharedName': ({ payee, measure, period }) => `A row for ${measure} in ${period} has a name that ${payee} shares with somebody else, so it is not known whose row it is.`,
  'reason.noRatio': ({ payee, measure, period }) => `The ratio ${measure} of ${payee} in ${period} cannot be calculated: its denominator is 0 or missing.`,
  'reason.brokenMeasure': ({ measure }) => `The measure ${measure} cannot be calculated; see the findings.`,
  'reason.brokenComponent': ({ scheme, component }) => `Component ${component} of scheme ${scheme} cannot be calculated as written; see the findings.`,
  'reason.noFigure': ({ payee, column }) => `${payee} has no readable value in the column ${column}.`,
  'reason.noRate': ({ scheme, component, payee }) => `There is no rate for ${payee} in component ${component} of scheme ${scheme}.`,
  'reason.noIncentive': ({ payee, scheme }) => `${payee} has no target incentive for scheme ${scheme}.`,
  'reason.assignedTwice': ({ payee, scheme, period }) => `${payee} has two assignments to scheme ${scheme} at once in ${period}.`,
  'reason.assignmentChanges': ({ payee, scheme, period }) => `The assignment of ${payee} to scheme ${scheme} changes in the middle of ${period}.`,
  'reason.assignmentUnreadable': ({ payee, scheme }) => `The assignment of ${payee} to scheme ${scheme} cannot be read properly.`,
  'reason.personUnclear': ({ payee }) => `The id of ${payee} cannot be read or is somebody else's too, so it is not known which rows belong to ${payee}.`,
  'reason.serviceReversed': ({ payee }) => `According to the table ${payee} left before the first day in service.`,
};
