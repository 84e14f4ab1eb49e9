import { fold } from '../core/fold';
import { type Made, madeFrom } from '../core/made-from';
import type { Day } from '../core/period';
import { type CompiledMeasures, compileMeasures } from '../measure/compile-measures';
import { type Organisation, indexOrganisation } from '../measure/organisation';
import { type OwnMeasures, ownMeasures } from '../measure/own-measures';
import { indexPeople, type PeopleIndex } from '../measure/people-index';
import { type ReturnedMeasures, returnedMeasures } from '../measure/returns/returned-measures';
import { type RunCalendar, runCalendar, targetPeriod } from '../measure/run-calendar';
import { indexTargets, type TargetBook } from '../measure/targets';
import type { WorkbookTables } from '../tables/workbook-tables';
import { type Memberships, memberships } from './scheme/memberships';
import type { Scheme } from './scheme/scheme';

/** What a plan is put together from and a change of a scheme leaves as it is, each with the tables it was made from. */
export interface PlanParts {
  readonly people: Made<PeopleIndex>;
  readonly calendar: Made<RunCalendar>;
  readonly measures: Made<CompiledMeasures>;
  readonly own: Made<OwnMeasures>;
  readonly returns: Made<ReturnedMeasures>;
  readonly organisation: Made<Organisation>;
  readonly targets: Made<TargetBook>;
}

/** The parts of a plan; those of the run before where their tables are the same. */
export function planParts(tables: WorkbookTables, today: Day, kept?: PlanParts): PlanParts {
  const { long, countable, dateOrder, settings, periods } = tables;
  const people = madeFrom(kept?.people, [tables.people], () => indexPeople(tables.people));
  const calendar = madeFrom(kept?.calendar, [settings, periods, dateOrder], () => runCalendar(tables));
  const measures = madeFrom(kept?.measures, [tables.measures, long, countable, dateOrder, tables.holidays], () => compileMeasures(tables));
  const own = madeFrom(kept?.own, [measures.value, tables.splits, tables.exchangeRates, long], () => ownMeasures(tables));
  // Findings of returns are those of the tables that were asked about, which depends on the schemes.
  const returned = kept?.returns.value.findings().length === 0 ? kept.returns : undefined;
  const returns = madeFrom(returned, [measures.value, today, tables.splits], () => returnedMeasures(today, dividedDeals(tables.splits)));
  const organisation = madeFrom(kept?.organisation, [people.value, tables.employment], () => indexOrganisation(people.value, tables.employment));
  const targets = madeFrom(kept?.targets, [tables.targets, people.value, calendar.value], () => indexTargets(tables.targets, people.value, (text) => targetPeriod(calendar.value, text)));
  return { people, calendar, measures, own, returns, organisation, targets };
}

/** True for a deal that stands in Splits. */
function dividedDeals(splits: WorkbookTables['splits']): (deal: string) => boolean {
  const deals = new Set(splits.map(({ deal }) => fold(deal)));
  return (deal) => deals.has(fold(deal));
}

/** Who is on which scheme; as before where assignments, people and the names of the schemes are the same. */
export function keptMemberships(tables: WorkbookTables, schemes: readonly Scheme[], parts: PlanParts, kept?: Made<Memberships>): Made<Memberships> {
  const [people, organisation] = [parts.people.value, parts.organisation.value];
  const names = JSON.stringify(schemes.map(({ name }) => name));
  return madeFrom(kept, [tables.assignments, tables.schemes, people, organisation, names], () => memberships(tables.assignments, schemes, { people, organisation }));
}
