import type { CountedDays, CountedLeave, DayBound, DaysCounted, HolidayCells, ProrationMethod, ServedPart } from '../../core/derivation';
import { quotedSheet } from '../../spec/place/sheet-reference';
import { type Page, cellOf, cellsOf } from './page';
import { dayCell, formulaCell, type ProofCell } from './proof-line';
import { sourceCell } from './source-formula';

/** The share of a period that was served, as it is known without its cells. */
const shareOf = ({ days, daysInPeriod, rounded }: ServedPart): number => rounded ?? days / daysInPeriod;

/**
 * The cell with the share of a period: rows for the days of the period, the days served and each leave lead to it. Nothing
 * where a day has no cell, or where the share that was used is another one.
 */
export function shareCell(part: ServedPart, share: number, page: Page): string | undefined {
  const { counted } = part;
  if (!counted || Math.abs(shareOf(part) - share) > 1e-9 || !hasCells(counted)) return undefined;
  return page.once(JSON.stringify([part.method, part.rounded, counted]), () => {
    const row = shareRows(part, counted, page);
    return { top: row, bottom: row, from: '', rate: cellOf(row, 'outcome') };
  }).rate;
}

/** True when each day that bounds the days stands in a cell as a day. */
function hasCells({ firstDays, lastDays, nextDays, leaves }: DaysCounted): boolean {
  const ofLeave = leaves.flatMap(({ first, last }) => (last ? [first, last] : [first]));
  const shares = leaves.flatMap(({ share: { source } }) => (source ? [source] : []));
  return [...[...firstDays, ...lastDays, ...nextDays, ...ofLeave].map(({ source }) => source), ...shares].every((source) => sourceCell(source) !== undefined);
}

const cellsIn = (bounds: readonly DayBound[], more = ''): readonly string[] => bounds.map(({ source }) => `${sourceCell(source) ?? ''}${more}`);

/** The latest, or the earliest, of some days. */
const latest = (days: readonly string[]): string => (days.length === 1 ? (days[0] ?? '') : `MAX(${days.join(',')})`);
const earliest = (days: readonly string[]): string => (days.length === 1 ? (days[0] ?? '') : `MIN(${days.join(',')})`);

interface DaysRow {
  readonly what: string;
  readonly days: CountedDays;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly count: (row: number) => string;
}

function addDays({ what, days, from, until, count }: DaysRow, page: Page): number {
  const dayOf = (formula: string | undefined, day: number): ProofCell => (formula === undefined ? dayCell(day) : { kind: 'formula', formula, value: day, unit: 'day' });
  return page.add({
    kind: 'detail',
    what,
    beside: [dayOf(from, days.from), dayOf(until, days.until)],
    outcome: formulaCell(count(page.next()), days.count, 'number'),
    engine: { value: days.count, unit: 'number' },
  });
}

function shareRows(part: ServedPart, counted: DaysCounted, page: Page): number {
  const { say } = page.speaker;
  const { period, served, firstDays, lastDays, nextDays, months, holidays } = counted;
  const method = part.method ?? 'calendarDays';
  const count = (row: number): string => daysBetween(cellOf(row, 'first'), cellOf(row, 'second'), method, holidays);
  const whole = addDays({ what: say('proof.period', {}), days: period, from: undefined, until: undefined, count: months ? () => String(months.length) : count }, page);
  const [first, second] = [cellOf(whole, 'first'), cellOf(whole, 'second')];
  const bounds = { from: latest([first, ...cellsIn(firstDays)]), until: earliest([second, ...cellsIn(lastDays, '+1'), ...cellsIn(nextDays)]) };
  const row = page.next();
  const inMonths = months ? `SUM(${cellsOf(row + 1, row + months.length, 'outcome')})` : undefined;
  addDays({ what: say('proof.days', {}), days: served, ...bounds, count: (own) => inMonths ?? count(own) }, page);
  months?.forEach((month) => addDays({ what: say('proof.month', {}), days: month, from: undefined, until: undefined, count: (own) => monthCounts(own, row) }, page));
  const leaves = counted.leaves.map((leave) => addLeave(leave, { row, isInMonths: months !== undefined, count }, page));
  const taken = leaves.length === 0 ? cellOf(row, 'outcome') : `(${cellOf(row, 'outcome')}-SUM(${cellsOf(leaves[0] ?? row, leaves.at(-1) ?? row, 'outcome')}))`;
  const share = `${taken}/${cellOf(whole, 'outcome')}`;
  const formula = counted.decimals === undefined ? share : `ROUND(${share},${counted.decimals})`;
  return page.add({ kind: 'detail', what: say('proof.share', {}), outcome: formulaCell(formula, shareOf(part), 'ratio'), engine: { value: shareOf(part), unit: 'ratio' } });
}

/** A month counts when enough of its days are served: 16, or 15 in February. */
function monthCounts(month: number, days: number): string {
  const [from, until] = [cellOf(month, 'first'), cellOf(month, 'second')];
  return `IF(MIN(${cellOf(days, 'second')},${until})-MAX(${cellOf(days, 'first')},${from})>=IF(MONTH(${from})=2,15,16),1,0)`;
}

/** Leave within the days served; where months count, it takes its part of the days off the months. */
function addLeave(leave: CountedLeave, { row, isInMonths, count }: { readonly row: number; readonly isInMonths: boolean; readonly count: (row: number) => string }, page: Page): number {
  const { first, last, share } = leave;
  const cell = sourceCell(share.source) ?? String(share.value);
  const days = `(${cellOf(row, 'second')}-${cellOf(row, 'first')})`;
  return addDays(
    {
      what: page.speaker.say('proof.leave', {}),
      days: leave,
      from: latest([cellOf(row, 'first'), ...cellsIn([first])]),
      until: earliest([cellOf(row, 'second'), ...(last ? cellsIn([last], '+1') : [])]),
      count: (own) => (isInMonths ? `(${cellOf(own, 'second')}-${cellOf(own, 'first')})*${cell}/${days}*${cellOf(row, 'outcome')}` : `${count(own)}*${cell}`),
    },
    page,
  );
}

/** Days from one cell up to another as a method counts them. */
function daysBetween(from: string, until: string, method: ProrationMethod, holidays: HolidayCells | undefined): string {
  switch (method) {
    case 'thirty360':
      return `((YEAR(${until})-YEAR(${from}))*360+(MONTH(${until})-MONTH(${from}))*30+DAY(${until})-DAY(${from}))`;
    case 'workingDays':
      return workingDays(from, until, holidays);
    default:
      return `(${until}-${from})`;
  }
}

/** Monday to Friday without the holidays, of one country where the table has several. */
function workingDays(from: string, until: string, holidays: HolidayCells | undefined): string {
  if (!holidays) return `NETWORKDAYS(${from},${until}-1)`;
  const { sheet, top, bottom, date, country } = holidays;
  const rangeOf = (column: string): string => `${quotedSheet(sheet)}!$${column}$${top}:$${column}$${bottom}`;
  const days = rangeOf(date);
  if (!country) return `NETWORKDAYS(${from},${until}-1,${days})`;
  const there = rangeOf(country.column);
  const isOwn = `((${there}="")+(${there}="${country.name.replaceAll('"', '""')}")>0)`;
  return `(NETWORKDAYS(${from},${until}-1)-SUMPRODUCT((${days}>=${from})*(${days}<${until})*(WEEKDAY(${days},2)<6)*${isOwn}))`;
}
