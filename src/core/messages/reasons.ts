/** Why a figure is missing or not applicable. */
export interface ReasonArguments {
  /** The payee has no target for this measure and period. */
  'reason.noTarget': { payee: string; measure: string; period: string };
  /** The target is 0, so there is no attainment. */
  'reason.targetZero': { payee: string; measure: string; period: string };
  /** The target is negative, so actual ÷ target says nothing. */
  'reason.targetNegative': { payee: string; measure: string; period: string };
  /** Progress has no way to go: the target is the baseline. */
  'reason.baselineIsTarget': { payee: string; measure: string; period: string };
  /** The result is 0, so target ÷ actual does not exist. */
  'reason.actualZero': { payee: string; measure: string; period: string };
  /** The result is negative, so a ratio where lower is better says nothing. */
  'reason.actualNegative': { payee: string; measure: string; period: string };
  /** A negative result may be carried from an earlier period, and that period's result is not known. */
  'reason.carryUnknown': { payee: string; measure: string; period: string };
  /** The measure that decides the tier has no figure. */
  'reason.noLookup': { payee: string; measure: string; period: string };
  /** There are two different targets. */
  'reason.targetTwice': { payee: string; measure: string; period: string };
  /** Only some of the shorter periods have a target. */
  'reason.targetIncomplete': { payee: string; measure: string; period: string };
  /** The first target starts inside the period, and there is none for the days before it. */
  'reason.targetChanges': { payee: string; measure: string; period: string };
  /** A target row of the payee could not be read. */
  'reason.targetUnreadable': { payee: string; measure: string; period: string };
  /** An average without rows. */
  'reason.noRows': { payee: string; measure: string; period: string };
  /** The table has no rows at all in the period. */
  'reason.notCovered': { payee: string; measure: string; period: string };
  /** The last rows by date have different values. */
  'reason.lastTied': { payee: string; measure: string; period: string };
  /** The table of the measure names nobody in its rows. */
  'reason.ownerless': { payee: string; measure: string; period: string };
  /** A row of the payee could not be read, so the sum of the rows is not known. */
  'reason.unreadableRows': { payee: string; measure: string; period: string };
  /** A row of the payee has no amount, so the sum of the rows is not known. */
  'reason.blankAmount': { payee: string; measure: string; period: string };
  /** A row of the payee is in another currency, and there is no rate. */
  'reason.otherCurrency': { payee: string; measure: string; period: string };
  /** A row names somebody, and the payee is one of those who are called that. */
  'reason.sharedName': { payee: string; measure: string; period: string };
  /** It is not known where the fiscal year starts. */
  'reason.noFiscalYear': { period: string };
  /** It is not known where the own period, or one before it in the year, ends. */
  'reason.periodUnclear': { period: string };
  /** The denominator is 0, or a part of the ratio is missing. */
  'reason.noRatio': { payee: string; measure: string; period: string };
  /** The measure cannot be calculated as written; there is a finding. */
  'reason.brokenMeasure': { measure: string };
  /** The component cannot be calculated as written; there is a finding. */
  'reason.brokenComponent': { scheme: string; component: string };
  /** The payee has no readable value in a column that the scheme uses. */
  'reason.noFigure': { payee: string; column: string };
  /** There is no rate for the payee. */
  'reason.noRate': { scheme: string; component: string; payee: string };
  /** The payee has no target incentive. */
  'reason.noIncentive': { payee: string; scheme: string };
  /** Two assignments to one scheme at the same time. */
  'reason.assignedTwice': { payee: string; scheme: string; period: string };
  /** A date or figure of the assignment or person could not be read. */
  'reason.assignmentUnreadable': { payee: string; scheme: string; period: string };
  /** Nobody can tell which rows are the payee's: the id is unreadable, or somebody else has it too. */
  'reason.personUnclear': { payee: string };
  /** The last day in service lies before the first. */
  'reason.serviceReversed': { payee: string };
}
