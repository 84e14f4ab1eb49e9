import { fold } from '../../core/fold';
import { exactSum } from '../../core/money/exact-sum';
import type { Day, Period } from '../../core/period';
import { type RunCalendar, spanOf } from '../../measure/run-calendar';
import { type BonusRun, PayoutState } from '../bonus-run';
import type { Ledger } from '../ledger/ledger';
import { isCalculated, sumOf } from '../ledger/ledger-line';
import { boundariesOf } from './boundaries';
import { type PayAt, payCurve, type PayPoint } from './pay-curve';
import { reachedOf } from './statement-part';

/** What a component over the year to date pays of the whole year, as its payee is told beforehand. */
export interface YearToDate {
  readonly span: Period;
  /** The target of the whole year. */
  readonly target: number;
  /** The money of the whole year at a result of the whole year; NaN where it cannot be told. */
  readonly payAt: PayAt;
  /** What the year pays from nothing up to half above its target. */
  readonly curve: () => readonly PayPoint[];
  /** What was really awarded of the year before the period of the letter: recorded, and where nothing is, calculated; NaN where that is missing. */
  readonly awarded: number;
}

/** What the year is told from. */
export interface YearSources {
  readonly calendar: RunCalendar;
  /** The run of the letter. */
  readonly letter: BonusRun;
  /** A run ahead over the whole year, calculated as the letter is: without what nobody knows beforehand. */
  readonly year: (span: Period) => BonusRun;
  /** A run of what was really earned, with its conditions. */
  readonly real: () => BonusRun;
  /** Left out without a ledger. */
  readonly ledger?: Ledger;
}

/** The year of a payout of a letter; nothing for a component that counts per period or per deal. */
export function yearToDate(sources: YearSources): (payout: number) => YearToDate | undefined {
  return (payout) => {
    const { letter, calendar } = sources;
    const place = placeOf(letter, payout);
    if (!place || letter.components[letter.payouts.component[payout]!]?.grouping !== 'running') return undefined;
    const span = spanOf(calendar, place.period);
    const year = sources.year(span);
    const own = payoutsOf(year, place, span.start, span.end);
    const last = own.at(-1);
    if (last === undefined) return undefined;
    const before = own.slice(0, -1).map((one) => year.payouts.earned[one]!);
    const earlier = before.some((amount) => amount !== amount) ? NaN : exactSum(before);
    const target = year.payouts.target[last]!;
    const payAt: PayAt = (actual) => exactOrMissing(year.whatIf(last, actual), earlier);
    const curve = (): readonly PayPoint[] => (target > 0 && !Number.isNaN(payAt(target)) ? payCurve(payAt, { ...reachedOf(year, last), actual: target }, boundariesOf(year.derive(last), target)) : []);
    return { span, target, payAt, curve, awarded: awardedBefore(sources, place, span) };
  };
}

interface Place {
  readonly payee: string;
  readonly scheme: string;
  readonly component: string;
  readonly period: Period;
}

function placeOf({ payouts, payees, components, periods }: BonusRun, payout: number): Place | undefined {
  const [payee, component, period] = [payees[payouts.payee[payout]!], components[payouts.component[payout]!], periods[payouts.period[payout]!]];
  return payee && component && period && { payee: payee.id, scheme: component.scheme, component: component.name, period };
}

/** The payouts of a payee and component within some days, oldest first. */
function payoutsOf(run: BonusRun, { payee, scheme, component }: Place, start: Day, end: Day): readonly number[] {
  const { payouts, payees, components, periods } = run;
  const isOwn = (i: number): boolean => {
    const [of, period] = [components[payouts.component[i]!], periods[payouts.period[i]!]];
    return payees[payouts.payee[i]!]?.id === payee && of !== undefined && fold(of.scheme) === fold(scheme) && fold(of.name) === fold(component) && period !== undefined && period.start >= start && period.end <= end && payouts.state[i] !== PayoutState.notApplicable;
  };
  return Array.from({ length: payouts.count }, (_, i) => i).filter(isOwn).sort((a, b) => periods[payouts.period[a]!]!.end - periods[payouts.period[b]!]!.end);
}

const exactOrMissing = (pay: number, earlier: number): number => (pay === pay && earlier === earlier ? exactSum([pay, earlier]) : NaN);

/** Recorded lines of the year before the period; of periods without any, what was calculated with all conditions. */
function awardedBefore({ ledger, real }: YearSources, place: Place, span: Period): number {
  const { payee, scheme, component, period } = place;
  const lines = (ledger?.lines ?? []).filter((line) => line.payee === payee && fold(line.scheme) === fold(scheme) && fold(line.component) === fold(component) && isCalculated(line) && line.origin.start >= span.start && line.origin.end <= period.start);
  const recorded = new Set(lines.map(({ origin }) => origin.name));
  const run = real();
  const open = payoutsOf(run, place, span.start, period.start).filter((payout) => !recorded.has(run.periods[run.payouts.period[payout]!]!.name)).map((payout) => run.payouts.earned[payout]!);
  return open.some((amount) => amount !== amount) ? NaN : exactSum([sumOf(lines), ...open]);
}
