import { figures, form } from '../form';
import { aDay, monthAt, names, payee, payees, salesMeasure, salesOf } from '../plan';

const { scheme, component, measure } = names;

interface FlatRate {
  readonly salary?: number;
  readonly lines: readonly { readonly amount: number; readonly rate: number }[];
}

const line = (at: number): string => `Line ${at + 1}`;

/** A salary is a component that pays a fixed amount and measures nothing. */
const salaryOf = (salary: number | undefined) => (salary === undefined ? [] : [{ scheme, component: 'Salary', shape: 'amount', fixedAmount: salary } as const]);

/** More than 100 % of an amount is refused as a typing error; who means it writes 100 % and a factor. */
const ratedAt = (rate: number) => (rate > 1 ? { rate: 1, modifier: rate } : { rate });

const flatRate = form<FlatRate>('flat_rate', ({ salary, lines }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: lines.map(({ amount }, at) => ({ id: `S${at + 1}`, date: aDay, person: payee(0), amount, product: line(at) })),
    measures: lines.map((_, at) => ({ measure: line(at), filter: `Product = ${line(at)}` })),
    schemes: [{ scheme }],
    components: [...lines.map(({ rate }, at) => ({ scheme, component: line(at), measure: line(at), ...ratedAt(rate) })), ...salaryOf(salary)],
  },
  figures: (results) => {
    const earned = (at: number): number => results.earned(payee(0), line(at));
    return figures(
      ...lines.map((_, at) => [`commission${at + 1}`, () => earned(at)] as const),
      // Where a salary is paid beside several rates, the commissions are added up here.
      ['commission', () => (salary === undefined ? results.total(payee(0), scheme) : lines.reduce((sum, _, at) => sum + earned(at), 0))],
      ['total', () => results.total(payee(0), scheme)],
    );
  },
}));

interface SalaryPlusRate {
  readonly salary: number;
  readonly rate: number;
  readonly amounts: readonly number[];
}

const salaryPlusRate = form<SalaryPlusRate>('salary_plus_rate', ({ salary, rate, amounts }) => ({
  book: {
    people: payees(amounts),
    sales: salesOf(amounts),
    measures: salesMeasure,
    schemes: [{ scheme }],
    components: [{ scheme, component, measure, rate }, ...salaryOf(salary)],
  },
  figures: (results) => figures(...amounts.map((amount, at) => [String(amount), () => results.total(payee(at), scheme)] as const)),
}));

interface Residual {
  readonly lines: readonly { readonly id: string; readonly base: number; readonly rate: number; readonly times?: number }[];
}

/** What a customer pays month after month, each line for one payee with a rate of their own. */
const residual = form<Residual>('residual', ({ lines }) => ({
  book: {
    people: lines.map(({ id }) => ({ id })),
    sales: lines.flatMap(({ id, base, times = 1 }) => Array.from({ length: times }, (_, at) => ({ id: `${id}-${at + 1}`, date: monthAt(at % 12).day, person: id, amount: base }))),
    measures: salesMeasure,
    schemes: [{ scheme, period: 'year' }],
    components: [{ scheme, component, measure }],
    assignments: lines.map(({ id, rate }) => ({ person: id, scheme, rate })),
  },
  figures: (results) => figures(...lines.map(({ id }) => [id, () => results.earned(id, component)] as const)),
}));

interface CommissionThenConvert {
  readonly amount: number;
  readonly pct: number;
  readonly rate: number;
}

/** The same sale paid in its own currency, and in another by a scheme of that currency. */
const commissionThenConvert = form<CommissionThenConvert>('commission_then_convert', ({ amount, pct, rate }) => ({
  book: {
    people: [{ id: payee(0) }],
    sales: [{ id: 'S1', date: aDay, person: payee(0), amount, currency: 'GBP' }],
    measures: salesMeasure,
    schemes: [
      { scheme, currency: 'GBP' },
      { scheme: 'Converted', currency: 'USD' },
    ],
    components: [
      { scheme, component, measure, rate: pct },
      { scheme: 'Converted', component: 'Commission in dollars', measure, rate: pct },
    ],
    exchangeRates: [{ currency: 'GBP', to: 'USD', date: aDay, rate }],
  },
  figures: (results) =>
    figures(['commission', () => results.earned(payee(0), component)], ['converted', () => results.earned(payee(0), 'Commission in dollars')]),
}));

/** One rate on everything. */
export const rateForms = [flatRate, salaryPlusRate, residual, commissionThenConvert];
