import { dayOf, calendarDay } from '../core/period/calendar';
import type { Period } from '../core/period';
import { spanOf } from '../measure/run-calendar';
import type { BonusPlan } from './bonus-plan';
import type { Payouts, SchemeTotals } from './bonus-run';
import { measuresIn } from './combine/conditions';
import { payoutColumns } from './payout-columns';
import type { RunContext } from './run-context';
import type { RunRange } from './run-range';
import type { CompiledComponent, Scheme } from './scheme/scheme';
import { totalColumns } from './scheme-totals';

/** True when payouts depend on payouts of earlier periods of the year, so that those have to be calculated too. */
export const needsEarlierPayouts = (schemes: readonly Scheme[]): boolean =>
  schemes.some(({ row, components, conditions }) => row?.aboveCap === 'carried' || components.some(dependsOnPayouts) || measuresIn(conditions).some(({ kind }) => kind === 'payout'));

function dependsOnPayouts(compiled: CompiledComponent): boolean {
  if (compiled.kind === 'broken') return false;
  const { measure, conditions, row } = compiled.component;
  return row.statutoryCap !== undefined || [measure, ...measuresIn(conditions)].some(({ kind }) => kind === 'payout');
}

/** The range from the start of the year (fiscal or calendar, whichever is earlier) in which the period that was asked for starts. */
export function sinceYearStart({ calendar }: BonusPlan, range: RunRange): RunRange {
  const { asked } = range;
  if (!asked) return range;
  const start = Math.min(spanOf(calendar, asked).start, dayOf(calendarDay(asked.start).year, 1, 1));
  return { ...range, asked: { ...asked, grain: 'custom', start }, range: { first: start, last: asked.end - 1 } };
}

/** Where the payouts and totals of the periods that were asked for stand in a run of more periods. */
export interface Restriction {
  readonly payouts: Int32Array;
  readonly totals: Int32Array;
}

/** Finds every payout and total of a run in the same run over more periods. */
export function restrictionTo(asked: RunContext, whole: RunContext): Restriction {
  const keyOf = ({ start, end, grain, name }: Period): string => JSON.stringify([start, end, grain, name]);
  const wanted = new Set(asked.periods.map(keyOf));
  const payouts: number[] = [];
  const totals: number[] = [];
  let firstTotal = 0;
  for (const { scheme, lines, offset } of whole.schemes) {
    const width = scheme.components.length;
    if (width === 0) continue;
    lines.forEach(({ period }, l) => {
      if (!wanted.has(keyOf(period))) return;
      totals.push(firstTotal + l);
      for (let c = 0; c < width; c += 1) payouts.push(offset + l * width + c);
    });
    firstTotal += lines.length;
  }
  return { payouts: Int32Array.from(payouts), totals: Int32Array.from(totals) };
}

/** The columns of some payouts, with periods numbered as in `asked`. */
export function restrictPayouts(all: Payouts, { payouts: at }: Restriction, periodNumber: (whole: number) => number): Payouts {
  const { count, ...columns } = payoutColumns(at.length);
  const { count: _, ...from } = all;
  copyColumns(columns, from, at);
  for (let i = 0; i < at.length; i += 1) columns.period[i] = periodNumber(columns.period[i]!);
  return { count, ...columns };
}

/** The columns of some totals, with periods numbered as in `asked`. */
export function restrictTotals(all: SchemeTotals, { totals: at }: Restriction, periodNumber: (whole: number) => number): SchemeTotals {
  const { count, ...columns } = totalColumns(at.length);
  const { count: _, ...from } = all;
  copyColumns(columns, from, at);
  for (let i = 0; i < at.length; i += 1) columns.period[i] = periodNumber(columns.period[i]!);
  return { count, ...columns };
}

type Columns<Key extends string> = Readonly<Record<Key, Int32Array | Float64Array | Uint8Array>>;

function copyColumns<Key extends string>(into: Columns<Key>, from: Columns<Key>, at: Int32Array): void {
  for (const key in into) for (let i = 0; i < at.length; i += 1) into[key][i] = from[key][at[i]!]!;
}

/** The number in `asked` of each period of the whole run. */
export function periodNumbers(asked: RunContext, whole: RunContext): (period: number) => number {
  const numbers = whole.periods.map((period) => asked.periods.findIndex(({ start, end, name }) => start === period.start && end === period.end && name === period.name));
  return (period) => numbers[period] ?? -1;
}
