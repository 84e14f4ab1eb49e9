import { figures, form } from '../form';
import { aDay, names, payee, salesMeasure } from '../plan';

const { scheme, component, measure } = names;

interface GrossMargin {
  /** Price unless it says cost. */
  readonly margin_pct_of?: 'cost' | 'price';
  readonly boundary?: 'lower_inclusive' | 'upper_inclusive';
  /** In margin percentage. */
  readonly tiers?: readonly { readonly from: number; readonly rate: number }[];
  readonly rate?: number;
  readonly revenue_rate?: number;
  readonly deals: readonly { readonly id: string; readonly price: number; readonly cost: number }[];
}

/** What is counted along without paying: a component at 0 %. */
const counted = (name: string) => ({ scheme: 'Counted along', component: name, measure: name, rate: 0 });

const grossMargin = form<GrossMargin>('gross_margin', ({ margin_pct_of = 'price', boundary, tiers, rate, revenue_rate, deals }) => ({
  book: {
    people: deals.map(({ id }) => ({ id })),
    sales: deals.map(({ id, price, cost }) => ({ id: `S-${id}`, date: aDay, person: id, amount: price, extra: { 'Cost price': cost } })),
    measures: [
      ...salesMeasure,
      { measure: 'Cost', column: 'Cost price' },
      { measure: 'Margin', column: 'amount − Cost price' },
      { measure: 'Margin %', aggregate: 'ratio', numerator: 'Margin', denominator: margin_pct_of === 'cost' ? 'Cost' : measure },
    ],
    schemes: [{ scheme }, { scheme: 'Counted along' }, ...(revenue_rate === undefined ? [] : [{ scheme: 'On revenue' }])],
    components: [
      tiers
        ? { scheme, component, measure: 'Margin', shape: 'retroactive', lookup: 'Margin %', boundary: boundary === 'upper_inclusive' ? 'lower' : 'upper' }
        : { scheme, component, measure: 'Margin', rate },
      counted('Margin %'),
      ...(revenue_rate === undefined ? [] : [{ scheme: 'On revenue', component: 'On revenue', measure, rate: revenue_rate }]),
    ],
    tiers: (tiers ?? []).map((tier) => ({ scheme, component, from: tier.from, rate: tier.rate })),
  },
  figures: (results) =>
    figures(
      ...deals.flatMap(({ id }) => [
        [id, () => results.earned(id, component)] as const,
        [`${id}_margin`, () => results.figure('actual', id, component)] as const,
        [`${id}_pct`, () => results.figure('actual', id, 'Margin %') * 100] as const,
        [`${id}_on_revenue`, () => results.earned(id, 'On revenue')] as const,
      ]),
    ),
}));

interface Spiff {
  readonly units: number;
  /** Left out: nothing is paid but the spiff. */
  readonly price?: number;
  readonly rate?: number;
  /** Per unit. */
  readonly spiff: number;
}

/** A fixed amount per unit: input units, on the fixed amount. */
const perUnit = (amount: number) => ({ scheme, component: 'Spiff', measure: 'Units', input: 'units', base: 'fixed', fixedAmount: amount }) as const;
const units = { measure: 'Units', aggregate: 'count' } as const;

const spiff = form<Spiff>('spiff', ({ units: sold, price = 0, rate = 0, spiff: amount }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: Array.from({ length: sold }, (_, at) => ({ id: `S${at + 1}`, date: aDay, person: payee(0), amount: price })),
    measures: [...salesMeasure, units],
    schemes: [{ scheme }],
    components: [{ scheme, component, measure, rate }, perUnit(amount)],
  },
  figures: (results) =>
    figures(
      ['commission', () => results.earned(payee(0), component)],
      ['spiff', () => results.earned(payee(0), 'Spiff')],
      ['total', () => results.total(payee(0), scheme)],
    ),
}));

interface SpiffBusinessCase {
  readonly deals: number;
  readonly spiff: number;
  readonly price: number;
  /** Gross profit as a share of the price. */
  readonly margin: number;
}

const spiffBusinessCase = form<SpiffBusinessCase>('spiff_business_case', ({ deals, spiff: amount, price, margin }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: Array.from({ length: deals }, (_, at) => ({ id: `S${at + 1}`, date: aDay, person: payee(0), amount: price, margin: price * margin })),
    measures: [...salesMeasure, { measure: 'Gross profit', column: 'margin' }, units],
    schemes: [{ scheme }, { scheme: 'Counted along' }],
    components: [perUnit(amount), counted(measure), counted('Gross profit')],
  },
  figures: (results) => {
    const cost = (): number => results.total(payee(0), scheme);
    const profit = (): number => results.figure('actual', payee(0), 'Gross profit');
    return figures(
      ['cost', cost],
      ['revenue', () => results.figure('actual', payee(0), measure)],
      ['gross_profit', profit],
      // A return on investment is no output of a bonus: (gross profit − cost) ÷ cost.
      ['roi_pct', () => ((profit() - cost()) / cost()) * 100],
    );
  },
}));

/** Margin, and amounts per unit. */
export const marginForms = [grossMargin, spiff, spiffBusinessCase];
