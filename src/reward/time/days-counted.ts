import type { CountedDays, CountedLeave, DayBound, DaysCounted, HolidayCells, ServedPart } from '../../core/derivation';
import { fold } from '../../core/fold';
import { calendarDay, dayOf } from '../../core/period/calendar';
import type { Day, Period } from '../../core/period';
import { rowSource } from '../../measure/row-subject';
import type { RowOrigin } from '../../tables/schema';
import type { Served } from '../lines';
import { type Days, daysWithin } from './day-counts';
import type { Absence } from './leave';
import { daysIn, type Part, type ProrationRule } from './proration';

/** Days of a period, with all days of the measurement that they are of. */
export interface PartDays extends Days {
  readonly period: Pick<Period, 'start' | 'end'>;
  readonly part?: Part;
  readonly served?: Served;
}

/** The part of a period as a step tells it, down to the cells that bound the days. */
export function servedPart({ from, until, period, part, served }: PartDays): ServedPart {
  const days = part?.days ?? until - from;
  const daysInPeriod = part?.daysInPeriod ?? period.end - period.start;
  const counted = countedOf({ from, until }, period, { part, served, rest: { days, daysInPeriod } });
  return {
    days,
    daysInPeriod,
    ...(part?.method && { method: part.method }),
    ...(part?.leave !== undefined && { leave: part.leave }),
    ...(part?.rounded !== undefined && { rounded: part.rounded }),
    ...(counted && { counted }),
  };
}

interface Counting {
  readonly part: Part | undefined;
  readonly served: Served | undefined;
  readonly rest: Pick<ServedPart, 'days' | 'daysInPeriod'>;
}

/** The days as cells tell them; nothing where those give other days than the ones that were counted. */
function countedOf(days: Days, period: PartDays['period'], { part, served, rest }: Counting): DaysCounted | undefined {
  const whole = { from: period.start, until: period.end };
  const rule = served?.rule;
  const method = part?.method ?? 'calendarDays';
  if (method === 'none') return undefined;
  const bounds = boundsOf(days, whole, served);
  const holidays = method === 'workingDays' && rule ? holidayCells(rule) : undefined;
  const months = method === 'wholeMonths' ? monthsIn(days, whole) : undefined;
  const count = (some: Days): number => (rule ? daysIn(some, some, { ...rule, method }) : some.until - some.from);
  const inDays = months ? months.reduce((sum, one) => sum + one.count, 0) : count(days);
  const leaves = leavesIn(rule?.absences ?? [], days, months ? { count: calendarDays, factor: inDays / calendarDays(days) } : { count, factor: 1 });
  if (!bounds || !leaves || (method === 'workingDays' && !holidays && (rule?.holidays.length ?? 0) > 0)) return undefined;
  const left = inDays - leaves.reduce((sum, one) => sum + one.count, 0);
  const inPeriod = rest.daysInPeriod;
  if (Math.abs(left - rest.days) > 1e-9 || (!months && count(whole) !== inPeriod)) return undefined;
  return {
    period: { ...whole, count: inPeriod },
    served: { ...days, count: inDays },
    ...bounds,
    leaves,
    ...(months && { months }),
    ...(holidays && { holidays }),
    ...(rule?.decimals !== undefined && { decimals: rule.decimals }),
  };
}

const calendarDays = ({ from, until }: Days): number => until - from;

type Bounds = Pick<DaysCounted, 'firstDays' | 'lastDays' | 'nextDays'>;

const noBounds: Bounds = { firstDays: [], lastDays: [], nextDays: [] };

/** The cells that bound the days; nothing where they do not give exactly these. */
function boundsOf(days: Days, whole: Days, served: Served | undefined): Bounds | undefined {
  if (!served) return days.from === whole.from && days.until === whole.until ? noBounds : undefined;
  const { membership, pieces, person, scheme } = served;
  const first = (pieces?.[0] ?? membership).row;
  const { next } = pieces?.at(-1) ?? membership;
  const firstDays = [boundIn(person, 'start', person?.start), boundIn(first, 'start', first?.start), boundIn(scheme, 'start', scheme?.start)].flatMap(listed);
  const lastDays = [boundIn(person, 'end', person?.end), boundIn(scheme, 'end', scheme?.end)].flatMap(listed);
  const nextDays = [boundIn(next, 'start', next?.start)].flatMap(listed);
  const from = Math.max(whole.from, ...firstDays.map(({ day }) => day));
  const until = Math.min(whole.until, ...lastDays.map(({ day }) => day + 1), ...nextDays.map(({ day }) => day));
  return from === days.from && until === days.until ? { firstDays, lastDays, nextDays } : undefined;
}

const listed = (bound: DayBound | undefined): readonly DayBound[] => (bound ? [bound] : []);

const boundIn = (row: RowOrigin | undefined, column: string, day: Day | undefined): DayBound | undefined =>
  row && day !== undefined && day === Math.floor(day) ? { source: rowSource(row, column), day } : undefined;

interface LeaveCount {
  readonly count: (days: Days) => number;
  readonly factor: number;
}

/** The leave within days; nothing where several rows overlap. */
function leavesIn(absences: readonly Absence[], days: Days, { count, factor }: LeaveCount): readonly CountedLeave[] | undefined {
  const within = absences.map((absence) => ({ absence, days: daysWithin(absence, days) })).filter((one) => one.days.until > one.days.from);
  const leaves = within.map(({ absence: { row, share }, days: own }): CountedLeave | undefined => {
    const first = boundIn(row, 'start', row?.start);
    const last = boundIn(row, 'end', row?.end);
    if (!row || !first || (row.end !== undefined && !last)) return undefined;
    return { ...own, count: count(own) * share * factor, first, ...(last && { last }), share: { value: share, ...(row.share !== undefined && { source: rowSource(row, 'share') }) } };
  });
  return leaves.every((one): one is CountedLeave => one !== undefined) ? leaves : undefined;
}

/** The months of a period with the days of it that count: 1 for at least 16 of them, 15 in February. */
function monthsIn(days: Days, whole: Days): readonly CountedDays[] {
  const { year, month } = calendarDay(whole.from);
  const months: CountedDays[] = [];
  for (let n = month; dayOf(year, n, 1) < whole.until; n += 1) {
    const own = { from: dayOf(year, n, 1), until: dayOf(year, n + 1, 1) };
    const served = daysWithin(days, own);
    const enough = calendarDay(own.from).month === 2 ? 15 : 16;
    months.push({ ...own, count: Number(served.until - served.from >= enough) });
  }
  return months;
}

/** Where the holidays stand; nothing where one of them is a text, or stands twice among those of several countries. */
function holidayCells({ holidays, country }: ProrationRule): HolidayCells | undefined {
  const [one] = holidays;
  const cells = holidays.map((row) => rowSource(row, 'date'));
  const letters = one?.letters;
  if (!one || !letters?.date || cells.some(({ isText, sheet }) => isText || sheet !== one.sheet)) return undefined;
  const rows = holidays.map(({ row }) => row);
  const place = { sheet: one.sheet, top: Math.min(...rows), bottom: Math.max(...rows), date: letters.date };
  if (holidays.every((row) => row.country === undefined || (country !== undefined && fold(row.country) === fold(country)))) return place;
  const isOnce = new Set(holidays.map(({ date }) => date)).size === holidays.length;
  return letters.country && isOnce ? { ...place, country: { column: letters.country, name: country ?? '' } } : undefined;
}
