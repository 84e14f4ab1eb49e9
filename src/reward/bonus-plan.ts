import type { Finding } from '../core/finding';
import type { Made } from '../core/made-from';
import type { Day } from '../core/period';
import { employmentFindings } from '../measure/employment-findings';
import { splitPeople } from '../measure/splits/split-people';
import { currencyFindings } from '../measure/in-currency';
import { loadedDays, type LoadedTo } from '../measure/loaded-to';
import { type Measure, partsOf, type RowsMeasure } from '../measure/measure';
import { findColumn, findTable } from '../measure/find-column';
import type { Organisation } from '../measure/organisation';
import type { PeopleIndex } from '../measure/people-index';
import type { TargetBook } from '../measure/targets';
import type { DayColumn } from '../tables/columns';
import type { WorkbookTables } from '../tables/workbook-tables';
import type { RunCalendar } from '../measure/run-calendar';
import { creditSchemes, creditsOthers } from './credit/credit-schemes';
import { type CreditScopes, creditScopes } from './credit/scopes';
import { measuresIn } from './combine/conditions';
import { everyonesTargets, groupTargets } from './everyones-targets';
import { compileSchemes } from './scheme/compile-schemes';
import { keptMemberships, type PlanParts, planParts } from './plan-parts';
import type { Memberships } from './scheme/memberships';
import type { Component, Scheme } from './scheme/scheme';
import { timeFindings } from './time/time-findings';
import { schemeTimes, type SchemeTimes } from './time/scheme-time';

/** What the tables say, checked and ready to run, before any amount is added up. */
export interface BonusPlan {
  readonly people: PeopleIndex;
  /** Teams, roles, managers, FTE and salaries by day. */
  readonly organisation: Organisation;
  /** Whose results count for whom. */
  readonly scopes: CreditScopes;
  /** When schemes are valid, and how part of a period counts in them. */
  readonly times: SchemeTimes;
  readonly calendar: RunCalendar;
  readonly schemes: readonly Scheme[];
  /** The measures that the schemes use. */
  readonly measures: readonly Measure[];
  /** The date columns that decide which periods the data covers. */
  readonly dates: readonly DayColumn[];
  readonly memberships: Memberships;
  readonly targets: TargetBook;
  /** The last day up to which a measure's table is stated to be loaded. */
  readonly loadedTo: LoadedTo;
  readonly findings: readonly Finding[];
  /** What it is put together from, for the next run over the same workbook. */
  readonly parts: PlanParts & { readonly members: Made<Memberships> };
}

/**
 * Compiles every table of the workbook; each problem is a finding, and what it does not concern goes on.
 * @param kept the parts of the run before, of which those whose tables are the same serve again
 */
export function bonusPlan(tables: WorkbookTables, today: Day, kept?: BonusPlan['parts']): BonusPlan {
  const parts = planParts(tables, today, kept);
  const [people, calendar, measures, own, returns] = [parts.people.value, parts.calendar.value, parts.measures.value, parts.own.value, parts.returns.value];
  const compiled = compileSchemes(tables, measures, { measureFor: own.measureFor, returned: returns.returned });
  const { schemes, findings } = creditSchemes(compiled.schemes, own.divide);
  const inUse = measuresInUse(schemes);
  const organisation = parts.organisation.value;
  const scopes = creditScopes(people, organisation);
  const made = keptMemberships(tables, schemes, parts, kept?.members);
  const members = made.value;
  const times = schemeTimes(tables, people);
  const targets = parts.targets.value;
  const loaded = loadedDays(tables);
  return {
    people,
    organisation,
    scopes,
    times,
    calendar,
    schemes,
    measures: inUse,
    dates: datesOf(rowsMeasures(inUse).length > 0 ? inUse : [...measures.measures.values()], tables),
    memberships: members,
    targets,
    loadedTo: loaded.loadedTo,
    parts: { ...parts, members: made },
    findings: [...people.findings, ...employmentFindings(tables.employment, people), ...splitPeople(tables.splits, people), ...calendar.findings, ...measures.findings, ...own.findings, ...returns.findings(), ...compiled.findings, ...findings, ...managerFindings(schemes, scopes), ...currencyFindings(inUse, currencyIn(schemes)), ...members.findings, ...times.findings, ...timeFindings(tables, schemes, calendar), ...targets.findings, ...everyonesTargets(schemes, targets), ...groupTargets(schemes, targets, people), ...loaded.findings],
  };
}

/** Managers who are nobody, or below themselves, where a component counts by manager. */
function managerFindings(schemes: readonly Scheme[], { findings }: CreditScopes): readonly Finding[] {
  const byManager = schemes.some(({ components }) => components.some((one) => one.kind === 'component' && creditsOthers(one.component) && (one.component.credit === 'reports' || one.component.credit === 'tree')));
  return byManager ? findings() : [];
}

const measuresInUse = (schemes: readonly Scheme[]): readonly Measure[] => [
  ...new Set(schemes.flatMap(({ components, conditions }) => [...components.flatMap((one) => (one.kind === 'component' ? measuresOf(one.component) : [])), ...measuresIn(conditions)])),
];

/** What a component counts, and the measures that decide its tiers, its target, modifiers and gates. */
const measuresOf = ({ measure, lookup, targetMeasure, conditions }: Component): readonly Measure[] => [measure, ...(lookup ? [lookup] : []), ...(targetMeasure ? [targetMeasure] : []), ...measuresIn(conditions)];

/** The currency of the first scheme that counts a measure. */
const currencyIn = (schemes: readonly Scheme[]) => (measure: RowsMeasure): string =>
  schemes.find(({ components }) => components.some((one) => one.kind === 'component' && partsOf(one.component.measure).includes(measure)))?.currency ?? 'EUR';

/** The dates of measures; without any that count rows those of the sales, so that fixed amounts and what is missing have their periods. */
function datesOf(measures: readonly Measure[], tables: WorkbookTables): readonly DayColumn[] {
  const counted = rowsMeasures(measures);
  if (counted.length > 0) return counted.map(({ date }) => date);
  const sales = findTable(tables);
  const date = sales && findColumn(sales, 'date');
  return date?.kind === 'day' ? [date] : [];
}

/** The measures over rows that some measures consist of, each once. */
export const rowsMeasures = (measures: readonly Measure[]): readonly RowsMeasure[] => [...new Set(measures.flatMap(partsOf))];
