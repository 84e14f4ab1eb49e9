import type { Period } from '../../core/period';
import { formatFor } from '../../i18n/format';
import { moneyFormat } from '../number-format';
import { chartPeriods } from './chart-figures';
import type { Card } from '../layout/card';
import { usedPeriods } from './groups';
import type { SummaryInput } from './summary-table';
import { knownPart, tally, type Tally } from './tally';

/** More currencies than this leave no room for a card of the newest period. */
const mostCurrencies = 2;

function totalNote({ say, language }: SummaryInput, currency: string, total: Tally | undefined): string {
  const { known: payouts, provisional, earned } = total ?? { known: 0, provisional: 0, earned: 0 };
  if (provisional === 0) return say('bonus.card.totalNote', { payouts });
  if (provisional === earned) return say('bonus.card.totalUnfinished', { payouts });
  return say('bonus.card.totalProvisional', { payouts, provisional: formatFor(language).money(provisional, currency) });
}

/** The known payouts of some periods, a card per currency. */
function moneyCards(input: SummaryInput, labelOf: (currency: string) => string, counts: (period: Period) => boolean): readonly Card[] {
  const { run, parts, language } = input;
  const counted = run.periods.map(counts);
  const { scheme, period } = run.schemeTotals;
  const totals = tally(input, parts.currencies.length, (at) => (counted[period[at] ?? -1] ? parts.currencyOfScheme[scheme[at] ?? 0] : undefined));
  return parts.currencies.map((currency, at) => ({
    label: labelOf(parts.currencies.length > 1 ? currency : ''),
    figure: knownPart(totals[at]),
    format: moneyFormat(currency, language),
    note: totalNote(input, currency, totals[at]),
    needsAttention: false,
  }));
}

/** The periods that end together as the newest finished ones: a month with the quarter that it closes. */
export function newestFinished(input: SummaryInput): readonly Period[] {
  const { run, progress } = input;
  const finished = usedPeriods(input).filter((period) => progress[run.periods.indexOf(period)] === 'finished');
  const newest = Math.max(...finished.map(({ end }) => end));
  return finished.filter(({ end }) => end === newest);
}

/** From the first to the last period of a run: `januari 2025 – september 2026`. */
function spanOf(input: SummaryInput): string {
  const { period } = formatFor(input.language);
  const finest = chartPeriods(usedPeriods(input));
  const [first, last] = [finest[0], finest.at(-1)];
  if (!first || !last) return '';
  return first === last ? period(first) : `${period(first)} – ${period(last)}`;
}

/**
 * What is to be paid for the newest finished periods, then the total with the span that it covers. The first is left out
 * when it would be the total itself.
 */
export function totalCards(input: SummaryInput): readonly Card[] {
  const { say, parts, language } = input;
  const newest = newestFinished(input);
  const span = spanOf(input);
  const total = moneyCards(input, (currency) => say('bonus.card.total', { span, currency }), () => true);
  if (newest.length === 0 || newest.length === usedPeriods(input).length || parts.currencies.length > mostCurrencies) return total;
  const periods = newest.map((each) => formatFor(language).period(each));
  return [...moneyCards(input, (currency) => say('bonus.card.newest', { periods, currency }), (period) => newest.includes(period)), ...total];
}
