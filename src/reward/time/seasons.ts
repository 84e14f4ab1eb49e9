import type { Finding } from '../../core/finding';
import { finding } from '../../core/finding';
import type { Derivation, SeasonStep } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import { fold } from '../../core/fold';
import type { Period } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';
import { periodContaining } from '../../core/period/calendar-periods';
import { monthNames } from '../../core/period/month-names';
import { rowSource, rowSubject } from '../../measure/row-subject';
import type { SeasonRow } from '../../tables/schemas/seasons';

/** The weight of a period and of the longer one that it is a part of; nothing when the pattern lacks a part of either. */
export type Weigh = (period: Period, whole: Period) => SeasonWeight | undefined;

/** What a longer period's amount is multiplied by: weight ÷ total. */
export interface SeasonWeight {
  readonly weight: number;
  readonly total: number;
  /** How both came about. */
  readonly steps?: () => NonNullable<SeasonStep['by']>;
}

/** A pattern over the year: weights of months, quarters or own periods. */
export interface Pattern {
  readonly weigh: Weigh;
  /** The rows that it is made of. */
  readonly rows: readonly SeasonRow[];
  /** True when all weights are 0, so that there is nothing to divide by. */
  readonly isZero: boolean;
  readonly findings: readonly Finding[];
}

type Part = { readonly kind: 'month' | 'quarter'; readonly n: number } | { readonly kind: 'own'; readonly name: string };

/** The calendar that parts of the year are read in. */
export interface SeasonCalendar {
  readonly fiscalStart: number;
  readonly custom: readonly Period[];
}

/** Reads what a row says it is the weight of: 1–12 or a month's name, Q1–Q4, else an own period. */
function partIn(text: string): Part {
  const clean = fold(text).trim();
  const quarter = /^[qk]\s?([1-4])$/.exec(clean) ?? /^([1-4])e kwartaal$/.exec(clean);
  if (quarter) return { kind: 'quarter', n: Number(quarter[1]) };
  const month = monthNames[clean] ?? (/^\d{1,2}$/.test(clean) ? Number(clean) : NaN);
  return month >= 1 && month <= 12 ? { kind: 'month', n: month } : { kind: 'own', name: clean };
}

/**
 * The pattern of a scheme: of the rows that are about it (or every scheme) and the measure (or every measure), the most
 * specific ones. Months are calendar months, quarters those of the fiscal year, and an own period is called by its name,
 * with or without its year: `P09` is every `2026-P09`.
 *
 * A period weighs what its parts weigh: a quarter its three months; a month a third of its quarter. A part without a
 * weight, or a row that cannot be read, leaves what needs it unknown.
 * @example // Q1 20, Q2 20, Q3 20, Q4 40: weigh(Q1, year) is 20 of 100
 */
export function seasonPattern(rows: readonly SeasonRow[], of: { readonly scheme: string; readonly measure?: string; readonly divides: 'target' | 'incentive' }, calendar: SeasonCalendar): Pattern {
  const used = mostSpecific(rows.filter((row) => concerns(row, of)));
  const unreadable = used.filter((row) => row.unreadable.length > 0 || !(row.weight >= 0) || isUnknown(partIn(row.part), calendar));
  const findings = unreadable.map((row) => finding('seasons.unreadable', 'error', rowSubject(row, row.unreadable[0] ?? 'part'), { part: row.part }));
  if (unreadable.length > 0) return { weigh: () => undefined, rows: used, isZero: false, findings };
  const parts = used.map((row) => ({ part: partIn(row.part), weight: row.weight, row }));
  const stepsOf = (period: Period): Derivation => weightSteps(parts, period, calendar);
  const weightOf = (period: Period): number | undefined => weightIn(parts, period, calendar);
  const weigh: Weigh = (period, whole) => {
    const [weight, total] = [weightOf(period), weightOf(whole)];
    return weight === undefined || !total ? undefined : { weight, total, steps: () => ({ weight: stepsOf(period), total: stepsOf(whole) }) };
  };
  return { weigh, rows: used, isZero: used.length > 0 && used.every(({ weight }) => weight === 0), findings };
}

const concerns = (row: SeasonRow, of: { readonly scheme: string; readonly measure?: string; readonly divides: 'target' | 'incentive' }): boolean =>
  (row.of ?? 'target') === of.divides &&
  (row.scheme === undefined || fold(row.scheme) === fold(of.scheme)) &&
  (row.measure === undefined || of.measure === undefined || fold(row.measure) === fold(of.measure));

function mostSpecific(rows: readonly SeasonRow[]): readonly SeasonRow[] {
  const rank = ({ scheme, measure }: SeasonRow): number => (scheme === undefined ? 0 : 2) + (measure === undefined ? 0 : 1);
  const best = Math.max(...rows.map(rank));
  return rows.filter((row) => rank(row) === best);
}

const isUnknown = (part: Part, { custom }: SeasonCalendar): boolean => part.kind === 'own' && !custom.some((period) => isCalled(period, part.name));

const isCalled = ({ name }: Period, wanted: string): boolean => fold(name) === wanted || fold(name).endsWith(`-${wanted}`);

interface WeighedPart {
  readonly part: Part;
  readonly weight: number;
  readonly row: SeasonRow;
}

/** The weights that a period's is the sum of, down to their cells, as `weightIn` goes. */
function weightSteps(parts: readonly WeighedPart[], period: Period, calendar: SeasonCalendar): Derivation {
  const read = (found: WeighedPart | undefined, one: Period): Derivation => ({
    op: 'read', value: known(found?.weight ?? NaN), unit: 'number', label: message('label.seasonWeight', { period: one.name }), ...(found && { source: rowSource(found.row, 'weight') }),
  });
  const own = parts.filter(({ part }) => part.kind === 'own');
  const ofMonth = (month: Period): Derivation => {
    const { month: n } = calendarDay(month.start);
    const found = parts.find(({ part }) => part.kind === 'month' && part.n === n);
    if (found) return read(found, month);
    const quarter = Number(periodContaining('quarter', month.start, calendar.fiscalStart).name.slice(-1));
    const input = read(parts.find(({ part }) => part.kind === 'quarter' && part.n === quarter), month);
    return { op: 'spread', value: known(input.value.kind === 'known' ? input.value.value / 3 : NaN), unit: 'number', input, parts: 3 };
  };
  const steps = own.length > 0 ? ownPeriodsIn(period, calendar).map((one) => read(own.find(({ part }) => part.kind === 'own' && isCalled(one, part.name)), one)) : (monthsIn(period) ?? []).map(ofMonth);
  const sum = steps.reduce((all, { value }) => all + (value.kind === 'known' ? value.value : NaN), 0);
  return { op: 'total', value: known(sum), unit: 'number', parts: steps.map((derivation) => ({ name: '', derivation })) };
}

function weightIn(parts: readonly WeighedPart[], period: Period, calendar: SeasonCalendar): number | undefined {
  const own = parts.filter(({ part }) => part.kind === 'own');
  if (own.length > 0) return sumOf(ownPeriodsIn(period, calendar), (one) => own.find(({ part }) => part.kind === 'own' && isCalled(one, part.name))?.weight);
  const months = monthsIn(period);
  return months && sumOf(months, (month) => monthWeight(parts, month, calendar));
}

/** The weight of a calendar month: its own, else a third of its quarter's. */
function monthWeight(parts: readonly WeighedPart[], month: Period, { fiscalStart }: SeasonCalendar): number | undefined {
  const { month: n } = calendarDay(month.start);
  const own = parts.find(({ part }) => part.kind === 'month' && part.n === n);
  if (own) return own.weight;
  const quarter = Number(periodContaining('quarter', month.start, fiscalStart).name.slice(-1));
  const found = parts.find(({ part }) => part.kind === 'quarter' && part.n === quarter);
  return found && found.weight / 3;
}

const ownPeriodsIn = ({ start, end }: Period, { custom }: SeasonCalendar): readonly Period[] => custom.filter((one) => one.start >= start && one.end <= end);

/** The calendar months that fill a period; nothing when they do not. */
function monthsIn({ start, end }: Period): readonly Period[] | undefined {
  const { year, month } = calendarDay(start);
  const months: Period[] = [];
  for (let n = month; dayOf(year, n, 1) < end; n += 1) months.push(periodContaining('month', dayOf(year, n, 1)));
  return months[0]?.start === start && months[months.length - 1]?.end === end ? months : undefined;
}

function sumOf<T>(all: readonly T[], weightOf: (one: T) => number | undefined): number | undefined {
  let sum = 0;
  for (const one of all) {
    const weight = weightOf(one);
    if (weight === undefined) return undefined;
    sum += weight;
  }
  return all.length === 0 ? undefined : sum;
}
