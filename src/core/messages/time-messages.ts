/** Why a payout is missing or does not apply because of days, service, or what changes over time. */
export interface TimeReasons {
  /** A row of the payee's leave cannot be read. */
  'reason.leaveUnreadable': { payee: string };
  /** The payee left before the end, and one must be in service then. `end` and `last` are days. */
  'reason.leftBeforeEnd': { payee: string; period: string; end: number; last: number };
  /** The payee left in the period, for which leavers get nothing. */
  'reason.leftInPeriod': { payee: string; period: string; end: number };
  /** The payee was not in service on the scheme's day of service. */
  'reason.notInService': { payee: string; period: string; day: number };
  /** None of the payee's days count: leave, or too short for a whole month. */
  'reason.noDaysCount': { payee: string; period: string };
  /** None of the days count, and yet there is a result that boundaries should be cut for. */
  'reason.resultWithoutDays': { payee: string; period: string; measure: string };
  /** In these months of service the component does not apply yet. */
  'reason.rampZero': { payee: string; component: string; period: string };
  /** The ramp of the component cannot be read. */
  'reason.rampUnreadable': { scheme: string; component: string };
  /** Both an amount and a percentage of the salary. */
  'reason.incentiveTwice': { payee: string; scheme: string };
  /** The target incentive is a percentage of a salary that is not known. */
  'reason.noSalary': { payee: string; scheme: string };
  /** The salary contains holiday allowance, of which the percentage is not known. */
  'reason.noHolidayRate': { scheme: string };
  /** The pattern over the year lacks a part. */
  'reason.seasonLacks': { scheme: string; period: string };
  /** The target is divided as last year, and nothing is known of last year. */
  'reason.noLastYear': { payee: string; measure: string; period: string };
  /** The target follows another figure that is not known. */
  'reason.noTargetBase': { payee: string; measure: string; period: string };
}

/** Names of figures that have to do with time. */
export interface TimeLabels {
  /** Percentage of the salary. */
  'label.targetPercent': {};
  /** Annual salary at full time. */
  'label.salary': {};
  /** Holiday allowance as a share of the salary. */
  'label.holidayRate': {};
  /** The share of the target in these months of service. */
  'label.rampTarget': { first: number; last: number };
  /** The rate in this month of service. */
  'label.rampRate': { month: number };
  /** What is added to the figure that a target follows. */
  'label.targetChange': {};
  /** The weight of a period in the pattern over the year. */
  'label.seasonWeight': { period: string };
  /** The working days of a period. */
  'label.workingDays': { period: string };
  /** Days that are measured on their own. */
  'label.stretch': { from: number; until: number };
}

/** Findings about leave, ramps, seasons, salaries and the calendar. */
export interface TimeFindings {
  /** Leave of somebody who is not in People. */
  'leave.unknownPerson': { person: string };
  /** A row of leave cannot be read, or ends before it starts. */
  'leave.unreadable': { person: string };
  /** Both an amount and a percentage of the salary. */
  'assignment.incentiveTwice': { payee: string; scheme: string };
  /** A target incentive in % of a salary that is not there. */
  'assignment.noSalary': { payee: string; scheme: string };
  /** The salary contains holiday allowance without a percentage. */
  'scheme.noHolidayRate': { scheme: string };
  /** Working days are counted, and there is no table of holidays. */
  'scheme.noHolidays': { scheme: string };
  /** A row of the ramp cannot be read. */
  'ramp.unreadable': { scheme: string };
  /** A ramp names a scheme or component that does not exist. */
  'ramp.unknown': { scheme: string; component: string };
  /** A ramp changes the rate of a component that pays by tiers, or runs over the year. */
  'ramp.rateUnused': { scheme: string; component: string };
  /** A row of the seasons cannot be read, or its part is none that is known. */
  'seasons.unreadable': { part: string };
  /** A pattern lacks parts of the year. */
  'seasons.lacks': { scheme: string; part: string };
  /** A percentage on a relative target of 100 % or more was perhaps meant smaller. */
  'component.targetChangeHigh': { scheme: string; component: string; change: number };
  /** The value of the setting is no calendar of weeks, or its first day is not there. */
  'setting.calendar': { value: string };
  /** The table Periods goes before the setting. */
  'setting.calendarUnused': { value: string };
}
