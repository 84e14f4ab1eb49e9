/** Findings raised while schemes are compiled and bonuses calculated. */
export interface RewardFindings {
  /** Two people have the same name, so rows that name them cannot be credited. */
  'people.sameName': { name: string };
  /** Two people have ids that differ in nothing but case, accents or spaces. */
  'people.sameId': { id: string; other: string; row: number };
  /** The id of a person cannot be read. */
  'people.unreadableId': { name: string };
  /** Somebody's last day in service lies before the first. */
  'people.endBeforeStart': { payee: string; start: number; end: number };
  /** Two rows of Measures have the same name. */
  'measure.twice': { measure: string };
  /** A cell of a measure could not be read. */
  'measure.unreadable': { measure: string; column: string };
  /** A measure without a row in Measures is taken for the sum of a sales column; `column` is empty for the number of rows. */
  'measure.assumed': { measure: string; column: string; table: string };
  /** A ratio names no numerator or denominator, or one that is not a measure over rows. */
  'measure.ratioPart': { measure: string; part: string };
  /** A measure names a table that the workbook does not have; `candidates` are the ones it could name, empty where there is none. */
  'measure.unknownTable': { measure: string; table: string; candidates: string };
  /** A measure names a column that its table does not have. */
  'measure.unknownColumn': { measure: string; column: string; table: string };
  /** A measure names no table, and no sales table was recognised. */
  'measure.noSales': { measure: string };
  /** A measure names no column for this, and its table has none that was recognised as such. */
  'measure.noDefaultColumn': { measure: string; column: 'person' | 'date' | 'amount'; table: string };
  /** Distinct values are counted, no column says of what, and the table has no column of customers. */
  'measure.noKey': { measure: string; table: string };
  /** A share without the condition that says of what. */
  'measure.noCondition': { measure: string };
  /** Working days are counted, and there is no table of holidays. */
  'measure.noHolidays': { measure: string };
  /** Working days are counted, and the holidays are of several countries: only those of every country count. */
  'measure.holidaysOfCountries': { measure: string };
  /** The person column of a measure does not hold people. */
  'measure.notPersons': { measure: string; column: string; table: string };
  /** The date column of a measure does not hold dates. */
  'measure.notDates': { measure: string; column: string; table: string };
  /** The value column of a measure does not hold numbers. */
  'measure.notNumbers': { measure: string; column: string; table: string };
  /** Part of a filter could not be understood. */
  'measure.filterSyntax': { measure: string; part: string };
  /** A filter names a column that the table does not have. */
  'measure.filterColumn': { measure: string; column: string };
  /** A filter asks for a value that the column does not hold, or that is no number or date. */
  'measure.filterValue': { measure: string; column: string; value: string };
  /** A filter compares text with larger or smaller than. */
  'measure.filterOrder': { measure: string; column: string };
  /** Rows in another currency than the bonus: there is no rate to add them with. */
  'measure.otherCurrency': { measure: string; currency: string; other: string; rows: number; amount: number };
  /** A component names a measure that the Measures table does not define. */
  'scheme.unknownMeasure': { scheme: string; component: string; measure: string };
  /** Components name a scheme that the Schemes table does not have. */
  'scheme.unknown': { scheme: string };
  /** A scheme has no components. */
  'scheme.noComponents': { scheme: string };
  /** A cell of a scheme could not be read. */
  'scheme.unreadable': { scheme: string; column: string };
  /** The weights of the target-bonus components do not add up to 100 %; they pay as written. */
  'scheme.weights': { scheme: string; total: number; expected: number };
  /** Loadings hold holiday allowance, and a component does not say whether it is due. */
  'rewards.overspent': { payee: string; earned: number; spent: number };
  'cost.holidayUndecided': { scheme: string; component: string };
  /** Nobody is on a scheme. */
  'scheme.nobody': { scheme: string };
  /** A scheme has no complete period inside the period that was asked for. */
  'scheme.noPeriods': { scheme: string; grain: 'year' | 'half' | 'quarter' | 'month' | 'custom'; asked: string };
  /** Two components of a scheme have the same name. */
  'component.twice': { scheme: string; component: string };
  /** A cell of a component could not be read. */
  'component.unreadable': { scheme: string; component: string; column: string };
  /** The scheme of a component cannot be read (then empty) or is none that is known, so any scheme may lack it. */
  'component.schemeUnclear': { component: string; scheme: string };
  /** A component with tiers or a curve has no rows in Tiers. */
  'component.noTiers': { scheme: string; component: string };
  /** A flat component has tiers, so nobody knows which shape is meant. */
  'component.tiersUnused': { scheme: string; component: string; tiers: number };
  /** A component has both tiers and a rate of its own. */
  'component.rateAndTiers': { scheme: string; component: string };
  /** A flat component on an amount has no rate anywhere. */
  'component.noRate': { scheme: string; component: string };
  /** A component that pays a rate on an amount has a weight, which does nothing. */
  'component.weightUnused': { scheme: string; component: string };
  /** A setting of a component only works on attainment, and its input is something else. */
  'component.attainmentOnly': { scheme: string; component: string; column: string };
  /** Only the excess pays, but the component pays by payout ratios instead of rates. */
  'component.excessNeedsRates': { scheme: string; component: string; column: string };
  /** Only the excess pays, but there is no threshold. */
  'component.excessNeedsThreshold': { scheme: string; component: string; column: string };
  /** A component per deal does not add up amounts, or is based on attainment. */
  'component.dealNeedsAmounts': { scheme: string; component: string; column: string };
  /** A running component has a measure that does not add up over time. */
  'component.runningNeedsSum': { scheme: string; component: string; column: string };
  /** A component pays a fixed amount that is not filled in. */
  'component.noFixedAmount': { scheme: string; component: string; column: string };
  /** A cap in % of the target incentive on a component without one. */
  'component.capNeedsIncentive': { scheme: string; component: string; column: string };
  /** The cap of a component is lower than its floor. */
  'component.capBelowFloor': { scheme: string; component: string; column: string };
  /** A threshold or tier is 80 where 80 % is meant: `found` × 100 %. As an error nothing is calculated. */
  'component.wholePercent': { scheme: string; component: string; column: string; found: number };
  /** A rate of exactly 1 on an amount of money: all of it. */
  'component.rateOfOne': { scheme: string; component: string };
  /** A rate on an amount of money is more than 100 %. */
  'component.rateAboveAmount': { scheme: string; component: string; column: string };
  /** A cell of a tier could not be read. */
  'tiers.unreadable': { scheme: string; component: string; from: number; column: string };
  /** A tier has neither a rate nor a payout ratio, or both, or another one than the tiers around it. */
  'tiers.value': { scheme: string; component: string; from: number };
  /** A tier starts lower than the tier above it. */
  'tiers.order': { scheme: string; component: string; from: number; previous: number; previousRow: number };
  /** Two tiers (or more than two points of a curve) start at the same value. */
  'tiers.sameFrom': { scheme: string; component: string; from: number };
  /** A tier names nothing that exists, and fits between the tiers of a component. */
  'tiers.mayBelong': { scheme: string; component: string; from: number; found: string };
  /** Tiers belong to a component that does not exist. */
  'tiers.unknownComponent': { scheme: string; component: string };
  /** A component takes a figure from a column that no table has. */
  'figure.unknownColumn': { scheme: string; component: string; column: string };
  /** A payee has no readable value in a column that the scheme uses. */
  'figure.noValue': { payee: string; column: string };
  /** There are no assignments, so everybody has every scheme. */
  'assignment.everyone': { people: number };
  /** An assignment names a scheme that does not exist. */
  'assignment.unknownScheme': { scheme: string; who: string };
  /** A cell of an assignment cannot be read, so it is not known whom or what it is for; empty texts where that is so. */
  'assignment.unclear': { column: string; who: string; scheme: string };
  /** An assignment names somebody who is not in People. */
  'assignment.unknownPerson': { person: string };
  /** An assignment names a role that nobody has. */
  'assignment.unknownRole': { role: string };
  /** An assignment names neither a person nor a role. */
  'assignment.nobody': { scheme: string };
  /** A later assignment to another scheme ends an earlier one. */
  'assignment.replaced': { who: string; scheme: string; next: string; start: number };
  /** Somebody has two assignments to one scheme at the same time. */
  'assignment.twice': { payee: string; scheme: string; period: string };
  /** A date or figure of an assignment or person could not be read. */
  'assignment.unreadable': { payee: string; scheme: string };
  /** A payee on a target bonus has no target incentive. */
  'assignment.noIncentive': { payee: string; scheme: string };
  /** A target names somebody who is not in People. */
  'target.unknownPerson': { person: string };
  /** The period of a target could not be understood. */
  'target.badPeriod': { period: string };
  /** Two targets for the same person, measure and period. */
  'target.twice': { person: string; measure: string; period: string; row: number; first: number; second: number };
  /** A target of a sum without person and team: it is everybody's own. */
  'target.everyone': { measure: string };
  /** The team whose result counts has a target, and so have some of its people: that of the team holds. */
  'target.teamFirst': { scheme: string; component: string; measure: string; people: number };
  /** The company whose result counts has a target, and so have some people: for them their own holds. */
  'target.ownForCompany': { scheme: string; component: string; measure: string; people: number };
  /** Payees without a target on a measure that needs one. */
  'target.none': { measure: string; payees: number; first: string };
  /** Payees with a target of 0, of which there is no attainment. */
  'target.zero': { measure: string; payees: number; first: string };
  /** Payees with a target below 0. */
  'target.negative': { measure: string; payees: number; first: string };
  /** Payees with targets for some of the shorter periods that make up a period, and not for all. */
  'target.incomplete': { measure: string; payees: number; first: string };
  /** Payees whose first target starts inside a period. */
  'target.changes': { measure: string; payees: number; first: string };
  /** One own period only, so no length is known. */
  'periods.tooFew': { name: string };
  /** The last own period has no next one; it is taken as long as the one before it. */
  'periods.openEnd': { name: string; last: number; days: number };
  /** Two own periods start on the same day. */
  'periods.sameStart': { name: string };
  /** The start of an own period cannot be read; `unusable` are the periods whose end is not known because of it. */
  'periods.unreadableStart': { name: string; unusable: string };
  /** The month in which the fiscal year starts is blank or cannot be read; what depends on it is missing. */
  'setting.fiscalYearStart': { value: string };
  /** The loaded-to date could not be read and is not used. */
  'setting.loadedTo': { value: string };
  /** No table has a readable row with a date up to today. */
  'run.noRows': {};
  /** Rows in a year far before the others are left out of the periods. */
  'run.strayYear': { year: number; first: number };
  /** Rows that cannot be read keep payouts of a payee from being known; `period` names the first and the last of theirs. */
  'run.unreadableRows': { payee: string; measure: string; rows: number; period: string; payouts: number };
  /** Rows without an amount keep payouts of a payee from being known; `period` names the first and the last of theirs. */
  'run.blankAmounts': { payee: string; measure: string; rows: number; period: string; payouts: number };
  /** Rows of a payee whose day cannot be read; they count in no period. */
  'run.unplacedRows': { payee: string; measure: string; rows: number; amount: number; unit: 'money' | 'number'; currency: string };
  /** Rows dated after the day of calculation, which are not credited yet. */
  'run.futureRows': { measure: string; rows: number; amount: number; unit: 'money' | 'number'; currency: string };
  /** The period that was asked for could not be understood. */
  'run.badPeriod': { period: string };
  /** The period that was asked for has not started yet. */
  'run.futurePeriod': { period: string };
}

/** The findings about schemes, their components and tiers, and the figures these take from columns. */
export type SchemeFindingKey = Extract<keyof RewardFindings, `${'scheme' | 'cost' | 'rewards' | 'component' | 'tiers' | 'figure'}.${string}`>;
