import type { Day } from '../../core/period';
import { periodContaining } from '../../core/period/calendar-periods';
import type { ExchangeRateRow } from '../../tables/schemas/exchange-rates';
import type { Source } from '../../core/derivation';
import { rowSource } from '../row-subject';
import { currencyForm } from './currency-form';

/** The rate of a sale in another currency: of its own day, the average of its month, or the scheme's fixed one. */
export type Exchange = 'dealDate' | 'monthAverage' | 'fixed';

/** What one unit of a currency is worth on a day; NaN when no rate says so. */
export type RateOn = (day: Day) => number;

/** The rates from one currency to another. */
export type RateBetween = (from: string, to: string, exchange: Exchange) => RateOn;

/** The cell that a rate was read from; the rate is 1 ÷ the cell where the pair stands there the other way round. */
export interface RateCell {
  readonly source: Source;
  readonly isInverse: boolean;
}

/**
 * The cell with the rate from one currency to another on a day; nothing for an average, or by way of another currency.
 * @param rows the ExchangeRates table
 */
export function rateCellIn(rows: readonly ExchangeRateRow[]): (from: string, to: string, exchange: Exchange, day: Day) => RateCell | undefined {
  const found = (from: string, to: string, exchange: Exchange, day: Day): Source | undefined => {
    const own = rows.filter((row) => currencyForm(row.currency) === from && currencyForm(row.to ?? pivot) === to && (exchange === 'fixed') === (row.date === undefined));
    const [last] = own.filter(({ date = -Infinity }) => Math.floor(date) <= day).sort((a, b) => (b.date ?? 0) - (a.date ?? 0));
    return last && rowSource(last, 'rate');
  };
  return (from, to, exchange, day) => {
    if (exchange === 'monthAverage') return undefined;
    const [one, other] = [currencyForm(from), currencyForm(to)];
    const direct = found(one, other, exchange, day);
    if (direct) return { source: direct, isInverse: false };
    const back = found(other, one, exchange, day);
    return back && { source: back, isInverse: true };
  };
}

/** The rates of one pair as the user wrote them. */
interface Quotes {
  /** Oldest first. */
  readonly dated: readonly { readonly day: Day; readonly rate: number }[];
  /** The rate without a date; NaN without one, or when two differ. */
  readonly fixed: number;
}

/**
 * The rates of the table. A dated rate holds from its day (included) until the next of the same pair; the month average is
 * that of all rates dated in the month of the sale; a rate without a date is the fixed one, and serves schemes with a fixed
 * rate only. A pair that is not there is found the other way round (1 ÷ rate), and else by way of the euro when both
 * currencies have a rate to it. Two different rates of one pair and day are no rate, and so is every rate of a pair with
 * an unreadable day.
 * @example exchangeRates(rows)('USD', 'EUR', 'dealDate')(46000) // 0.92
 */
export function exchangeRates(rows: readonly ExchangeRateRow[]): RateBetween {
  const quotes = quotesByPair(rows);
  const direct = (from: string, to: string, exchange: Exchange, day: Day): number => {
    if (from === to) return 1;
    const rate = quoted(quotes.get(pairOf(from, to)), exchange, day);
    return rate === rate ? rate : 1 / quoted(quotes.get(pairOf(to, from)), exchange, day);
  };
  return (from, to, exchange) => {
    const [one, other] = [currencyForm(from), currencyForm(to)];
    return rememberingDays((day) => {
      const rate = direct(one, other, exchange, day);
      return rate === rate ? rate : direct(one, pivot, exchange, day) * direct(pivot, other, exchange, day);
    });
  };
}

const pivot = 'eur';
const pairOf = (from: string, to: string): string => `${from}|${to}`;

function quotesByPair(rows: readonly ExchangeRateRow[]): ReadonlyMap<string, Quotes> {
  const pairs = new Map<string, ExchangeRateRow[]>();
  for (const row of rows) {
    const pair = pairOf(currencyForm(row.currency), currencyForm(row.to ?? pivot));
    const own = pairs.get(pair) ?? [];
    pairs.set(pair, own);
    own.push(row);
  }
  return new Map([...pairs].map(([pair, own]) => [pair, quotesOf(own)]));
}

function quotesOf(rows: readonly ExchangeRateRow[]): Quotes {
  if (rows.some(({ unreadable }) => unreadable.some((column) => column !== 'rate'))) return { dated: [], fixed: NaN };
  const rateOf = (same: readonly ExchangeRateRow[]): number => {
    const [first = NaN] = same.map(({ rate }) => rate);
    return first > 0 && same.every(({ rate }) => rate === first) ? first : NaN;
  };
  const days = [...new Set(rows.flatMap(({ date }) => (date === undefined ? [] : [Math.floor(date)])))].sort((a, b) => a - b);
  const dated = days.map((day) => ({ day, rate: rateOf(rows.filter(({ date }) => date !== undefined && Math.floor(date) === day)) }));
  return { dated, fixed: rateOf(rows.filter(({ date }) => date === undefined)) };
}

function quoted(quotes: Quotes | undefined, exchange: Exchange, day: Day): number {
  if (!quotes) return NaN;
  switch (exchange) {
    case 'fixed':
      return quotes.fixed;
    case 'dealDate':
      return quotes.dated.filter((quote) => quote.day <= day).at(-1)?.rate ?? NaN;
    case 'monthAverage': {
      const month = periodContaining('month', day, 1);
      const rates = quotes.dated.flatMap((quote) => (quote.day >= month.start && quote.day < month.end ? [quote.rate] : []));
      return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    }
  }
}

function rememberingDays(rateOn: RateOn): RateOn {
  const known = new Map<Day, number>();
  return (day) => {
    const rate = known.get(day) ?? (day === day ? rateOn(day) : NaN);
    known.set(day, rate);
    return rate;
  };
}
