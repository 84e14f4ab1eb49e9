import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { type Message, message } from '../../core/message';
import type { Day, Period } from '../../core/period';
import type { PeopleIndex } from '../../measure/people-index';
import { rowSubject } from '../../measure/row-subject';
import type { HolidayRow } from '../../tables/schemas/holidays';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { Scheme } from '../scheme/scheme';
import type { Days } from './day-counts';
import { indexLeave, type LeaveBook } from './leave';
import type { Part, ProrationRule } from './proration';
import { type CountWorkingDays, workingDays } from './working-days';

/** The part of a period that some days of one payee are. */
export type Prorate = (days: Days, period: Pick<Period, 'start' | 'end'>) => Part;

/** What a scheme says about time: when it is valid, how part of a period counts, and who is entitled. */
export interface SchemeTime {
  /** The days on which the scheme itself is valid. */
  readonly valid: Days;
  /** How part of a period counts for a payee, given all days in service; nothing for plain calendar days without leave. */
  readonly rule: (payee: number, service: Days) => ProrationRule | undefined;
  /** Why somebody who was there in a period is not entitled to anything in it. */
  readonly whyNotEntitled: (payee: number, period: Period) => Message | undefined;
  /** Why somebody's days are not known. */
  readonly whyUnclear: (payee: number) => Message | undefined;
}

/** The time of every scheme, and what is wrong with the tables that it is read from. */
export interface SchemeTimes {
  readonly of: (scheme: Scheme) => SchemeTime;
  readonly workingDaysIn: (country: string | undefined) => CountWorkingDays;
  readonly findings: readonly Finding[];
}

/** Reads Leave and Holidays, once for all schemes. */
export function schemeTimes({ leave: rows, holidays, people: persons, schemes, components }: WorkbookTables, people: PeopleIndex): SchemeTimes {
  const leave = indexLeave(rows, people);
  const counts = new Map<string, CountWorkingDays>();
  const workingDaysIn = (country: string | undefined): CountWorkingDays => {
    const key = fold(country ?? '');
    const known = counts.get(key) ?? workingDays(holidays, country);
    counts.set(key, known);
    return known;
  };
  const countDays = schemes.some(({ proration }) => proration === 'workingDays') || components.some(({ spread }) => spread === 'workingDays');
  const unlisted = holidays.length > 0 ? [] : schemes.filter(({ proration }) => proration === 'workingDays');
  const noHolidays = persons.length === 0 ? [] : unlisted.map((row) => finding('scheme.noHolidays', 'warning', rowSubject(row, 'proration'), { scheme: row.scheme }));
  return { of: (scheme) => schemeTime(scheme, { people, leave, holidays, workingDaysIn }), workingDaysIn, findings: [...leave.findings, ...noHolidays, ...(countDays ? holidays.flatMap(unreadableDay) : [])] };
}

const unreadableDay = (row: HolidayRow): readonly Finding[] => (row.unreadable.includes('date') || row.date !== row.date ? [finding('holidays.unreadable', 'error', rowSubject(row, 'date'), {})] : []);

interface TimeBooks {
  readonly people: PeopleIndex;
  readonly leave: LeaveBook;
  readonly holidays: WorkbookTables['holidays'];
  readonly workingDaysIn: SchemeTimes['workingDaysIn'];
}

/** The days on which a scheme is valid; all of them when it ends before it starts, so that its payouts are missing and not gone. */
function validDays(row: Scheme['row']): Days {
  const { start = -Infinity, end = Infinity } = row ?? {};
  return end < start ? { from: -Infinity, until: Infinity } : { from: start, until: end + 1 };
}

function schemeTime({ row }: Scheme, { people, leave, holidays, workingDaysIn }: TimeBooks): SchemeTime {
  const method = row?.proration ?? 'calendarDays';
  const decimals = row?.prorationDecimals;
  const hasEntitlement = row?.leavers !== undefined || row?.serviceDate !== undefined;
  return {
    valid: validDays(row),
    rule: (payee, service) => {
      const absences = leave.of(payee);
      if (method === 'calendarDays' && decimals === undefined && absences.length === 0) return undefined;
      const country = people.people[payee]!.country ?? row?.country;
      return { method, workingDays: workingDaysIn(country), holidays, country, absences, service, ...(decimals !== undefined && { decimals }) };
    },
    whyNotEntitled: (payee, period) => (row && hasEntitlement ? whyNotEntitled(row, people.people[payee]!, period) : undefined),
    whyUnclear: leave.whyUnclear,
  };
}

interface EntitlementRule {
  readonly leavers?: 'daysServed' | 'mustServe' | 'nothing';
  readonly serviceDate?: Day;
}

interface InService {
  readonly id: string;
  readonly name?: string;
  readonly start?: Day;
  readonly end?: Day;
}

/**
 * Why somebody gets nothing for a period: gone before its end where one must be in service then (`mustServe`), leaving in
 * it (`nothing`; also on its last day), or not in service on the scheme's day of service, which concerns every period
 * that starts on or before it. By default the days served count.
 */
export function whyNotEntitled({ leavers, serviceDate }: EntitlementRule, { id, name, start = -Infinity, end = Infinity }: InService, period: Period): Message | undefined {
  const payee = name ?? id;
  if (leavers === 'mustServe' && end + 1 < period.end) return message('reason.leftBeforeEnd', { payee, period: period.name, end, last: period.end - 1 });
  if (leavers === 'nothing' && end < period.end) return message('reason.leftInPeriod', { payee, period: period.name, end });
  if (serviceDate === undefined || period.start > serviceDate || (start <= serviceDate && end >= serviceDate)) return undefined;
  return message('reason.notInService', { payee, period: period.name, day: serviceDate });
}
