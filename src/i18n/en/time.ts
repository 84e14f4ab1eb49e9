import type { TimeFindings, TimeLabels, TimeReasons } from '../../core/messages/time-messages';
import type { FindingTexts, Texts } from '../texts';

export const timeReasons: Texts<TimeReasons> = {
  'reason.leaveUnreadable': ({ payee }) => `The leave of ${payee} cannot be read, so it is not known how many days count; see the findings.`,
  'reason.leftBeforeEnd': ({ payee, period, end, last }, format) => `${payee} left on ${format.day(end)}; for ${period} one must be in service on ${format.day(last)}.`,
  'reason.leftInPeriod': ({ payee, period, end }, format) => `${payee} left on ${format.day(end)}; who leaves in ${period} gets nothing for that period.`,
  'reason.notInService': ({ payee, period, day }, format) => `${payee} was not in service on ${format.day(day)}, which the bonus for ${period} asks for.`,
  'reason.noDaysCount': ({ payee, period }) => `None of the days of ${payee} in ${period} count: leave, or too short for a whole month.`,
  'reason.resultWithoutDays': ({ payee, period, measure }) => `None of the days of ${payee} in ${period} count, and yet there is a result for ${measure}; prorated, the boundaries would be 0.`,
  'reason.rampZero': ({ payee, component, period }) => `${component} does not apply to ${payee} in ${period} yet: the ramp has not ended.`,
  'reason.rampUnreadable': ({ scheme, component }) => `The ramp of ${component} in scheme ${scheme} cannot be read; see the findings.`,
  'reason.incentiveTwice': ({ payee, scheme }) => `${payee} has both an amount and a percentage of salary for scheme ${scheme}.`,
  'reason.noSalary': ({ payee, scheme }) => `The target incentive of ${payee} in scheme ${scheme} is a percentage of salary, and that salary is not known.`,
  'reason.noHolidayRate': ({ scheme }) => `In scheme ${scheme} the salary contains holiday allowance, and its percentage is not filled in.`,
  'reason.seasonLacks': ({ scheme, period }) => `The seasonality of scheme ${scheme} does not have a weight for every part of the year, so the part of ${period} is not known.`,
  'reason.noLastYear': ({ payee, measure, period }) => `The target of ${payee} for ${measure} in ${period} is divided as last year was, and nothing is known of last year.`,
  'reason.noTargetBase': ({ payee, measure, period }) => `The target of ${payee} for ${measure} in ${period} follows another result, and that is not known.`,
};

export const timeLabels: Texts<TimeLabels> = {
  'label.targetPercent': () => 'target incentive in % of salary',
  'label.salary': () => 'annual salary (full time)',
  'label.holidayRate': () => 'holiday allowance',
  'label.rampTarget': ({ first, last }) => (first === last ? `share of the target in month ${first} of service` : `share of the target in months ${first} to ${last} of service`),
  'label.rampRate': ({ month }) => `rate from month ${month} of service`,
  'label.targetChange': () => 'change',
  'label.seasonWeight': ({ period }) => `weight of ${period}`,
  'label.workingDays': ({ period }) => `working days in ${period}`,
  'label.stretch': ({ from, until }, format) => `${format.day(from)} to ${format.day(until - 1)}`,
};

export const timeFindings: FindingTexts<TimeFindings> = {
  'leave.unknownPerson': ({ person }) => ({
    problem: `Leave of “${person}”, who is not in People; it counts for nobody.`,
    advice: 'Correct the name or the id, or add the person.',
  }),
  'leave.unreadable': ({ person }) => ({
    problem: `This row of leave${person === '' ? '' : ` of ${person}`} cannot be read, or ends before it starts; the bonuses of whose it may be are missing.`,
    advice: 'Correct the cell.',
  }),
  'assignment.incentiveTwice': ({ payee, scheme }) => ({
    problem: `${payee} has both a target incentive in money and a percentage of salary for scheme ${scheme}; nobody knows which holds, so the bonus is missing.`,
    advice: 'Empty one of the two cells.',
  }),
  'assignment.noSalary': ({ payee, scheme }) => ({
    problem: `The target incentive of ${payee} in scheme ${scheme} is a percentage of salary, and there is no readable salary; the bonus is missing.`,
    advice: 'Fill in the annual salary in People or Employment.',
  }),
  'scheme.noHolidayRate': ({ scheme }) => ({
    problem: `Scheme ${scheme} adds holiday allowance to the salary, and its percentage is not filled in; the bonuses are missing.`,
    advice: 'Fill in the percentage, 8% for example.',
  }),
  'scheme.noHolidays': ({ scheme }) => ({
    problem: `Scheme ${scheme} counts working days, and there is no Holidays table; every Monday to Friday counts.`,
    advice: 'Add the Holidays table.',
  }),
  'ramp.unreadable': ({ scheme }) => ({
    problem: `This row of the ramp of scheme ${scheme} cannot be read; the bonuses that depend on it are missing.`,
    advice: 'Correct the cell.',
  }),
  'ramp.unknown': ({ scheme, component }) => ({
    problem: component === '' ? `The ramp names scheme “${scheme}”, which does not exist; the row changes nothing, and bonuses it is meant for may be wrong.` : `The ramp names component “${component}”, which scheme ${scheme} does not have; the row changes nothing, and the bonus it is meant for may be wrong.`,
    advice: 'Correct the name.',
  }),
  'ramp.rateUnused': ({ scheme, component }) => ({
    problem: `The ramp gives another rate for component ${component} of scheme ${scheme}, which has tiers or runs over the year; its bonuses are missing.`,
    advice: 'Empty the rate in the ramp, or settle the component per period at a flat rate.',
  }),
  'seasons.unreadable': ({ part }) => ({
    problem: `This row of the seasonality${part === '' ? '' : ` (“${part}”)`} cannot be read; targets and bonuses that are divided this way are missing.`,
    advice: 'Write a month (1–12), a quarter (Q1–Q4) or the name of your own period, with a weight of 0 or more.',
  }),
  'seasons.lacks': ({ scheme, part }, format) => ({
    problem: `The seasonality${scheme === '' ? '' : ` of scheme ${scheme}`} has no weight for ${format.spokenPeriod(part)}; what is divided this way is missing.`,
    advice: 'Give every part of the year a weight, also when it is 0.',
  }),
  'component.targetChangeHigh': ({ scheme, component, change }, format) => ({
    problem: `The target of component ${component} of scheme ${scheme} is ${format.percent(change)} above its base. That is calculated as written.`,
    advice: 'If you mean a small percentage, write it with a per cent sign: 5%.',
  }),
  'setting.calendar': ({ value }) => ({
    problem: value === '' ? 'The calendar of weeks has no first day.' : `“${value}” is no calendar of weeks, or no date.`,
    advice: 'Write 4-4-5, 4-5-4 or 5-4-4 for “calendar”, and the first day of a fiscal year for “calendar starts on”.',
  }),
  'setting.calendarUnused': ({ value }) => ({
    problem: `The calendar ${value} of Settings is not used: the table Periods goes before it.`,
    advice: 'Remove the setting or the table Periods.',
  }),
};
