import { formatFor } from '../../i18n/format';
import type { SheetText } from '../../i18n/sheet-text';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';
import { periodTexts } from '../bonus/payout-days';
import { progressOf } from '../bonus/period-progress';
import { reservedSentence, type Reserved } from '../bonus/reserved';
import { defaultChoices } from '../explain/default-choices';
import { summarize, summarizeTotal } from '../explain/summary';
import type { ReportOptions } from '../report-options';
import type { Explained } from './payout-block';

/** Whose explanation in which period, with the words for a period that is not finished. */
interface Spoken {
  readonly payee: string;
  readonly period: BonusRun['periods'][number];
  readonly titled: (title: string) => string;
  readonly sentences: (sentence: string) => string;
}

function spokenOf(run: BonusRun, { payee, period }: { readonly payee: number; readonly period: number }, say: SheetText, options: ReportOptions): Spoken | undefined {
  const [who, when] = [run.payees[payee], run.periods[period]];
  if (!who || !when) return undefined;
  const progress = progressOf(when, options.runDay, run.coversTo);
  const soFar = say('explanation.soFar', { runDay: formatFor(options.language).day(options.runDay) });
  return {
    payee: who.name,
    period: when,
    titled: (title) => (progress === 'finished' ? title : `${title} · ${say(`status.${progress}`, {})}`),
    sentences: (sentence) => (progress === 'finished' ? sentence : `${sentence} ${soFar}`),
  };
}

/** Up to so many rows of a payout are listed one by one. */
export const rowsListed = 25;

/** What explanations are made with. */
export interface Explaining {
  readonly say: SheetText;
  readonly options: ReportOptions;
  readonly reserved: Reserved;
  /** How the payee is called where the sentence is for the payee; left out = by name. */
  readonly addressed?: string;
  /** The most rows and deals that are listed one by one; left out = the few largest. */
  readonly rowsListed?: number;
}

/** A payout with its title and sentence; one in a running period says so in both. */
export function explainedPayout(run: BonusRun, payout: number, { say, options, reserved, addressed, rowsListed }: Explaining): Explained | undefined {
  const place = { payee: run.payouts.payee[payout] ?? -1, period: run.payouts.period[payout] ?? -1 };
  const spoken = spokenOf(run, place, say, options);
  const component = run.components[run.payouts.component[payout] ?? -1];
  if (!spoken || !component) return undefined;
  const { scheme, name, measure, currency, paidIn } = component;
  const { payee, period } = spoken;
  const derivation = run.derive(payout, rowsListed);
  const sentence = summarize(derivation, { payee: addressed ?? payee, component: name, measure, period, days: periodTexts(run).daysOfPayout(payout, options.language), currency, paidIn }, options.language);
  const isKnown = derivation.value.kind === 'known';
  const reserves = reservedSentence(reserved.ofPayout(payout), payee, { run, say, language: options.language });
  return {
    title: spoken.titled(say('explanation.payout', { scheme, component: name, period: withDays(formatFor(options.language).period(period), periodTexts(run).daysOfPayout(payout, options.language)) })),
    sentence: [...reserves, isKnown ? spoken.sentences(sentence) : sentence].join(' '),
    currency,
    ...(paidIn !== undefined && { paidIn }),
    derivation,
    defaults: isKnown ? defaultChoices(component, derivation, options.language, say) : '',
  };
}

/** The total of a scheme where its cap or rounding makes it differ from its components; otherwise there is nothing to add. */
export function explainedTotal(run: BonusRun, total: number, { say, options, addressed }: Explaining): Explained | undefined {
  const { schemeTotals: totals } = run;
  if (totals.state[total] !== PayoutState.known || totals.earned[total] === totals.subtotal[total]) return undefined;
  const spoken = spokenOf(run, { payee: totals.payee[total] ?? -1, period: totals.period[total] ?? -1 }, say, options);
  const scheme = run.schemes[totals.scheme[total] ?? -1];
  const derivation = run.deriveTotal(total);
  if (!spoken || !scheme || !derivation) return undefined;
  const { payee, period } = spoken;
  const { name, currency } = scheme;
  return {
    title: spoken.titled(say('explanation.schemeTotal', { scheme: name, period: withDays(formatFor(options.language).period(period), periodTexts(run).daysOfTotal(total, options.language)) })),
    sentence: spoken.sentences(summarizeTotal(derivation, { payee: addressed ?? payee, period, days: periodTexts(run).daysOfTotal(total, options.language), currency, scheme: name }, options.language)),
    currency,
    derivation,
    defaults: '',
  };
}

const withDays = (period: string, days: string | undefined): string => (days === undefined ? period : `${period} (${days})`);

const keyOf = (payee: number | undefined, period: number | undefined, scheme: number | undefined, from: number | undefined): string => `${payee}/${period}/${scheme}/${from}`;

/** Finds the total that a payout belongs to: same payee, period, scheme and days. */
export function totalOfPayout({ schemeTotals: totals, payouts, components, schemes }: BonusRun): (payout: number) => number | undefined {
  const places = new Map<string, number>();
  for (let i = 0; i < totals.count; i += 1) places.set(keyOf(totals.payee[i], totals.period[i], totals.scheme[i], totals.from[i]), i);
  const names = schemes.map(({ name }) => name);
  const schemeOf = components.map(({ scheme }) => names.indexOf(scheme));
  return (payout) => places.get(keyOf(payouts.payee[payout], payouts.period[payout], schemeOf[payouts.component[payout] ?? -1], payouts.from[payout]));
}
