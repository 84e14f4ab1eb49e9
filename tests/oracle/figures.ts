import { type Case, day, type Sale } from '../cases/workbook';
import { exactly, type Fraction, least, minus, most, negative, one, over, plus, rounded, sum, times, zero } from './fraction';

export type Cells<Table extends keyof Case> = NonNullable<Case[Table]> extends readonly (infer Row)[] ? Row : never;
export type Component = Cells<'components'>;
type Person = Cells<'people'>;

/** A run of days: `from` included, `until` not. */
export interface Days {
  readonly from: number;
  readonly until: number;
}
export interface Period extends Days {
  readonly name: string;
}
/** Missing figures have no value. */
export type Figure = Fraction | undefined;

const monthStarts = Array.from({ length: 13 }, (_, m) => day(`${2026 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-01`));
export const year: Days = { from: monthStarts[0]!, until: monthStarts[12]! };
const monthly = Array.from({ length: 12 }, (_, m): Period => ({ name: `2026-${String(m + 1).padStart(2, '0')}`, from: monthStarts[m]!, until: monthStarts[m + 1]! }));
const quarterly = Array.from({ length: 4 }, (_, q): Period => ({ name: `2026-Q${q + 1}`, from: monthStarts[3 * q]!, until: monthStarts[3 * q + 3]! }));
export const periodsOf = (scheme: Cells<'schemes'>): readonly Period[] => (scheme.period === 'quarter' ? quarterly : monthly);

export const within = (a: Days, b: Days): Days => ({ from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) });
export const serviceOf = ({ start, end }: Person): Days => ({ from: start ?? -Infinity, until: end === undefined ? Infinity : end + 1 });

const weekdays = ({ from, until }: Days): number => Array.from({ length: until - from }, (_, i) => (from + i) % 7).filter((weekday) => weekday > 1).length;

/** The part of a period that was served; all of it is 1. */
export function shareOf(person: Person, period: Days, { proration, prorationDecimals }: Cells<'schemes'>): Fraction {
  if (proration === 'none') return one;
  const served = within(serviceOf(person), period);
  const count = proration === 'workingDays' ? weekdays : ({ from, until }: Days) => until - from;
  const share = over(exactly(count(served)), exactly(count(period)));
  return prorationDecimals === undefined ? share : rounded(share, prorationDecimals);
}

/** How a component counts what was sold. */
interface Counting {
  readonly factor?: number | undefined;
  readonly dealCap?: number | undefined;
  readonly perDeal?: boolean;
  readonly noOverlay?: boolean;
}

/** A row as it counts for somebody: of a deal, on a day, for a value. */
export interface CountedRow {
  readonly id: string;
  readonly day: number;
  readonly row: number;
  readonly value: Figure;
  readonly lookup: Figure;
}

const columns: Readonly<Record<string, string>> = { Sales: 'amount', Margin: 'margin' };

/** Everything about the rows of a case: what counts for whom. */
export function figuresOf({ sales = [], splits = [], schemes = [], people = [], exchangeRates = [] }: Case) {
  const exchange = schemes[0]?.exchange ?? 'dealDate';
  const originalOf = (sale: Sale): Sale | undefined => sales.find(({ id }) => id === sale['returnOf']);
  const dayOf = (sale: Sale): number => day((originalOf(sale) ?? sale).date);
  const counts = (sale: Sale): boolean => sale['Status'] === 'won';
  const returnsOf = (sale: Sale): readonly Sale[] => sales.filter((other) => other['returnOf'] === sale['id']);

  function rateOf(sale: Sale): Figure {
    if (sale['currency'] !== 'USD') return one;
    const quotes = exchangeRates.filter(({ currency }) => currency === 'USD');
    const fixed = quotes.find(({ date }) => date === undefined);
    const dated = quotes.filter(({ date }) => date !== undefined).sort((a, b) => a.date! - b.date!);
    if (exchange === 'fixed') return fixed && exactly(fixed.rate);
    const last = dated.filter(({ date }) => date! <= dayOf(sale)).at(-1);
    if (exchange === 'dealDate') return last && exactly(last.rate);
    const month = monthly.find(({ from, until }) => from <= dayOf(sale) && until > dayOf(sale));
    const own = dated.filter(({ date }) => month && date! >= month.from && date! < month.until).map(({ rate }) => exactly(rate));
    return own.length === 0 ? undefined : over(sum(own), exactly(own.length));
  }

  /** The share of a row that counts for a person: of the division of its deal, or all of it for who sold it. */
  function shareFor(sale: Sale, person: string, noOverlay = false): Fraction {
    const deal = String(sale['returnOf'] || sale['id']);
    const own = splits.filter((split) => split.deal === deal);
    const parts = own.filter(({ kind }) => kind !== 'overlay');
    const extra = noOverlay ? [] : own.filter((split) => split.kind === 'overlay' && split.person === person);
    const share = parts.length === 0 ? (sale.person === person ? one : zero) : sum(parts.filter((split) => split.person === person).map((split) => exactly(split.share)));
    return plus(share, sum(extra.map((split) => exactly(split.share))));
  }

  function valueOf(sale: Sale, measure: string, { factor, dealCap, perDeal }: Counting): Figure {
    const rate = rateOf(sale);
    if (!rate) return undefined;
    const worth = (rows: readonly Sale[]): Fraction => {
      const value = times(times(sum(rows.map((each) => exactly(Number(each[columns[measure]!])))), rate), exactly(factor ?? 1));
      return dealCap === undefined ? value : most(least(value, exactly(dealCap)), negative(exactly(dealCap)));
    };
    const original = dealCap === undefined ? undefined : originalOf(sale);
    if (!original || !counts(original)) return worth([sale, ...(perDeal ? returnsOf(sale) : [])]);
    // A return takes back what its deal counts for less: with it, minus what it counted for with the returns before it.
    const all = returnsOf(original);
    const before = [original, ...all.slice(0, all.indexOf(sale))];
    return plus(worth([...before, sale]), negative(worth(before)));
  }

  /** True when a deal came back whole: it is no deal, also for what is paid per deal. */
  const cameBack = (sale: Sale): boolean => returnsOf(sale).length > 0 && [sale, ...returnsOf(sale)].reduce((left, { amount }) => left + Number(amount), 0) === 0;

  /** The rows that count for a person on some days. */
  function rowsFor(person: string, measure: string, days: Days, counting: Counting = {}): readonly CountedRow[] {
    return sales.flatMap((sale, row): readonly CountedRow[] => {
      const on = dayOf(sale);
      const share = shareFor(sale, person, counting.noOverlay);
      if (!counts(sale) || on < days.from || on >= days.until || share.n === 0n || (counting.perDeal && (originalOf(sale) || cameBack(sale)))) return [];
      const value = valueOf(sale, measure, counting);
      const [margin, amount] = [valueOf(sale, 'Margin', { perDeal: counting.perDeal ?? false }), valueOf(sale, 'Sales', { perDeal: counting.perDeal ?? false })];
      const lookup = margin && amount && amount.n !== 0n ? over(margin, amount) : undefined;
      return [{ id: String(sale['id']), day: on, row, value: value && times(value, share), lookup }];
    });
  }

  /** A deal of which nothing is left is no deal. */
  const countOf = (person: string, days: Days, noOverlay: boolean): Fraction =>
    sum(sales.filter((sale) => counts(sale) && dayOf(sale) >= days.from && dayOf(sale) < days.until && !originalOf(sale) && returnsOf(sale).length === 0).map((sale) => shareFor(sale, person, noOverlay)));

  /** A measure of some people together; missing when one of its rows is. */
  function figure(measure: string, persons: readonly string[], days: Days, counting: Counting = {}): Figure {
    if (measure === 'Deals') return sum(persons.map((person) => countOf(person, days, counting.noOverlay ?? false)));
    if (measure === 'Margin %') {
      const [margin, amount] = [figure('Margin', persons, days, counting), figure('Sales', persons, days, counting)];
      return margin && amount && amount.n !== 0n ? over(margin, amount) : undefined;
    }
    const values = persons.flatMap((person) => rowsFor(person, measure, days, counting)).map(({ value }) => value);
    return values.includes(undefined) ? undefined : sum(values.flatMap((value) => value ?? []));
  }
  const groupOf = (id: string, scope: string | undefined): readonly string[] => {
    const team = people.find((person) => person.id === id)?.team;
    return scope === 'company' ? people.map((person) => person.id) : scope === 'team' ? people.filter((person) => person.team === team).map((person) => person.id) : [id];
  };
  return { figure, rowsFor, groupOf };
}
export type Figures = ReturnType<typeof figuresOf>;

/** Rounded as figures are compared: ratios to 12 decimals, everything else to 4. */
export const reaches = (value: Fraction, limit: Fraction, isRatio: boolean): boolean => minus(rounded(value, isRatio ? 12 : 4), rounded(limit, isRatio ? 12 : 4)).n >= 0n;
