import { sameContent } from '../../core/same-content';
import type { WorkbookTables } from '../../tables/workbook-tables';

/** The table of before where it holds the same. */
const settled = <T>(now: T, before: T): T => (sameContent(now, before) ? before : now);

/**
 * The tables with each one that a run is calculated from, and that holds the same as before, as the very object of before:
 * then whatever is made from it need not be made again. The row of a finding and the cell of a source are content too.
 */
export const settledTables = (now: WorkbookTables, before: WorkbookTables): WorkbookTables => ({
  ...now,
  people: settled(now.people, before.people),
  measures: settled(now.measures, before.measures),
  targets: settled(now.targets, before.targets),
  schemes: settled(now.schemes, before.schemes),
  assignments: settled(now.assignments, before.assignments),
  periods: settled(now.periods, before.periods),
  settings: settled(now.settings, before.settings),
  splits: settled(now.splits, before.splits),
  exchangeRates: settled(now.exchangeRates, before.exchangeRates),
  employment: settled(now.employment, before.employment),
  leave: settled(now.leave, before.leave),
  holidays: settled(now.holidays, before.holidays),
  ramp: settled(now.ramp, before.ramp),
  seasons: settled(now.seasons, before.seasons),
  long: settled(now.long, before.long),
  ...(now.countable && before.countable && { countable: settled(now.countable, before.countable) }),
});
