import type { Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import type { BonusRun } from '../../reward/bonus-run';

/** How the period of a payout or a total is written: with its days where the payee has several in the period. */
export interface PeriodTexts {
  readonly ofPayout: (payout: number, language: Language) => string | undefined;
  readonly ofTotal: (total: number, language: Language) => string | undefined;
  /** The days of a payout, where the payee has several of them: `1-1-2026 t/m 19-1-2026`; else nothing. */
  readonly daysOfPayout: (payout: number, language: Language) => string | undefined;
  readonly daysOfTotal: (total: number, language: Language) => string | undefined;
}

/**
 * The periods of a run in words. Where the assignment of a payee changed inside a period, the scheme has a payout for each
 * part of it, and these are told apart by their days.
 * @example periodTexts(run).ofPayout(0, 'nl') // 'jan 2026 (01-01-2026 – 19-01-2026)'
 */
export function periodTexts(run: BonusRun): PeriodTexts {
  const texts = known.get(run) ?? textsOf(run);
  known.set(run, texts);
  return texts;
}

/** A run does not change, and every row of its sheets asks. */
const known = new WeakMap<BonusRun, PeriodTexts>();

function textsOf(run: BonusRun): PeriodTexts {
  const several = severalLines(run);
  const { payouts, schemeTotals: totals, periods } = run;
  const days = (at: { readonly from: number; readonly until: number } | undefined, language: Language): string | undefined =>
    at && `${formatFor(language).day(at.from)} – ${formatFor(language).day(at.until - 1)}`;
  const daysOfPayout = (i: number, language: Language): string | undefined =>
    days(several.size > 0 && several.has(keyOf(payouts.payee[i], payouts.period[i], schemeOf(run, i))) ? { from: payouts.from[i]!, until: payouts.until[i]! } : undefined, language);
  const daysOfTotal = (i: number, language: Language): string | undefined =>
    days(several.has(keyOf(totals.payee[i], totals.period[i], totals.scheme[i])) ? { from: totals.from[i]!, until: totals.until[i]! } : undefined, language);
  const text = (period: number | undefined, part: string | undefined, language: Language): string | undefined => {
    const found = periods[period ?? -1];
    const name = found && formatFor(language).shortPeriod(found);
    return name !== undefined && part !== undefined ? `${name} (${part})` : name;
  };
  return {
    daysOfPayout,
    daysOfTotal,
    ofPayout: (i, language) => text(payouts.period[i], daysOfPayout(i, language), language),
    ofTotal: (i, language) => text(totals.period[i], daysOfTotal(i, language), language),
  };
}

const keyOf = (payee: number | undefined, period: number | undefined, scheme: number | undefined): string => `${payee}/${period}/${scheme}`;

const schemeOf = ({ payouts, components, schemes }: BonusRun, payout: number): number => {
  const name = components[payouts.component[payout] ?? -1]?.scheme;
  return schemes.findIndex((scheme) => scheme.name === name);
};

/** Payee, period and scheme of which there is more than one total. */
function severalLines({ schemeTotals: { count, payee, period, scheme } }: BonusRun): ReadonlySet<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    const key = keyOf(payee[i], period[i], scheme[i]);
    if (seen.has(key)) several.add(key);
    seen.add(key);
  }
  return several;
}
