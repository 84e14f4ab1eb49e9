import { finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { exactSum } from '../../core/money/exact-sum';
import { calendarDay } from '../../core/period/calendar';
import { rowSubject } from '../../measure/row-subject';
import type { Day } from '../../core/period';
import type { StatutoryCapRow } from '../../tables/schemas/statutory-caps';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { PayoutState } from '../bonus-run';
import type { Component } from '../scheme/scheme';
import type { PayoutBook } from './payout-book';

/** Per payout the part within a cap by law; what exceeds it is ordinary pay. */
export interface StatutoryParts {
  /** Money within the cap; the payout less this is ordinary pay. NaN without such a cap, and where it cannot be told. */
  readonly within: Float64Array;
  /** The cap per person and calendar year; NaN without one. */
  readonly caps: Float64Array;
  /** 1 for payouts that have such a cap, also where its amount is not known. */
  readonly isCapped: Uint8Array;
}

interface Capped {
  readonly i: number;
  readonly payee: number;
  readonly component: Component;
  /** The period's last day: the year and the amount of the cap follow from it. */
  readonly day: number;
}

/**
 * Divides payouts with a cap by law over what lies within it and what is ordinary pay: per person, cap and calendar year, in
 * the order of the periods. The payout itself stays as it is. After a payout that is missing it cannot be told for the rest of the year.
 * @example // cap 4,255 a year: of payouts of 3,000 and 2,000 all of the first and 1,255 of the second lie within it
 */
export function statutoryParts(book: PayoutBook): StatutoryParts | undefined {
  const capped = cappedPayouts(book);
  if (capped.length === 0) return undefined;
  const { count } = book.columns;
  const parts: StatutoryParts = { within: new Float64Array(count).fill(NaN), caps: new Float64Array(count).fill(NaN), isCapped: new Uint8Array(count) };
  const used = new Map<string, number>();
  for (const one of capped) divide(book, parts, used, one);
  return parts;
}

function cappedPayouts({ context, columns }: PayoutBook): readonly Capped[] {
  const capped = context.schemes.flatMap((run) =>
    run.scheme.components.flatMap((compiled, c) => {
      if (compiled.kind === 'broken' || compiled.component.row.statutoryCap === undefined) return [];
      return run.lines.map((line, l) => ({ i: run.offset + l * run.scheme.components.length + c, payee: line.payee, component: compiled.component, day: line.period.end - 1 }));
    }),
  );
  return capped.filter(({ i }) => columns.state[i] !== PayoutState.notApplicable).sort((a, b) => a.day - b.day || a.i - b.i);
}

function divide(book: PayoutBook, { within, caps, isCapped }: StatutoryParts, used: Map<string, number>, one: Capped): void {
  isCapped[one.i] = 1;
  const cap = capOn(book, one);
  if (cap === undefined) return;
  const key = `${one.payee}|${fold(one.component.row.statutoryCap ?? '')}|${calendarDay(one.day).year}`;
  const before = used.get(key) ?? 0;
  const earned = book.columns.earned[one.i]!;
  const own = before === before && earned === earned ? Math.min(earned, Math.max(0, cap - before)) : NaN;
  caps[one.i] = cap;
  within[one.i] = own;
  used.set(key, own === own ? exactSum([before, own]) : NaN);
}

/** The amount of a cap on a day: that of the newest row that has started. */
function capOn({ context: { tables }, notes }: PayoutBook, { component, day }: Capped): number | undefined {
  const { row, scheme, name } = component;
  const cap = row.statutoryCap ?? '';
  const own = capRows(tables, cap);
  if (own.length === 0) {
    notes.add(finding('statutory.unknownCap', 'error', rowSubject(row, 'statutoryCap'), { scheme, component: name, cap }));
    return undefined;
  }
  const amount = startedAmount(own, day);
  if (amount !== undefined) return amount;
  notes.add(finding('statutory.noAmount', 'error', rowSubject(own[0]!, 'amount'), { cap, year: calendarDay(day).year }));
  return undefined;
}

const capRows = ({ statutoryCaps }: WorkbookTables, cap: string): readonly StatutoryCapRow[] => statutoryCaps.filter((one) => fold(one.cap) === fold(cap));

/** Of the rows of one cap the newest that has started; nothing when one of them cannot be read. */
function startedAmount(own: readonly StatutoryCapRow[], day: Day): number | undefined {
  const isUnclear = own.some(({ unreadable }) => unreadable.length > 0);
  return isUnclear ? undefined : own.filter(({ start }) => start <= day).sort((a, b) => b.start - a.start)[0]?.amount;
}

/** The amount per person and year of a cap by law on a day; nothing when the tables do not tell it. */
export const statutoryCapOn = (tables: WorkbookTables, cap: string, day: Day): number | undefined => startedAmount(capRows(tables, cap), day);
