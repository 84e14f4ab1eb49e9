import { dayOf } from '../../../../src/core/period/calendar';
import type { Book } from '../book';
import { type Figures, figures, form } from '../form';
import { monthAt, names, payee, salesMeasure } from '../plan';
import type { Results } from '../results';

const { scheme, component, measure } = names;
const who = payee(0);
const month = (at: number): string => monthAt(at).period;
const firstDay = (at: number) => dayOf(2026, 1 + at, 1);
const lastDay = (at: number) => dayOf(2026, 2 + at, 0);

/** Earnings of one payee month after month: sales at 100 %, so that what is sold is what is earned. */
const earningsBook = (earnings: readonly number[]): Book => ({
  people: [{ id: who }],
  sales: earnings.map((amount, at) => ({ id: `S${at + 1}`, date: monthAt(at).day, person: who, amount })),
  measures: salesMeasure,
  schemes: [{ scheme }],
  components: [{ scheme, component, measure, rate: 1 }],
});

/** A colleague who sells something every month, so that every month has a payday. */
const withColleague = (book: Book, months: number): Book => ({
  ...book,
  people: [...(book.people ?? []), { id: 'Colleague' }],
  sales: [...(book.sales ?? []), ...Array.from({ length: months }, (_, at) => ({ id: `K${at + 1}`, date: monthAt(at).day, person: 'Colleague', amount: 100 }))],
});

const monthsUpTo = (last: number): readonly string[] => Array.from({ length: last + 1 }, (_, at) => month(at));

const monthsOf = (earnings: readonly unknown[]): readonly string[] => earnings.map((_, at) => month(at));

/** What is paid, drawn, owed and filled up in each month, as the ledger has it after closing. */
const balances = ({ paid, posted, drawBalance }: Results, earnings: readonly unknown[]): Figures =>
  figures(
    ...earnings.flatMap((_, at) => [
      [`paid${at + 1}`, () => paid(who, month(at))] as const,
      [`settlement${at + 1}`, () => paid(who, month(at))] as const,
      [`draw${at + 1}`, () => posted(who, month(at), 'draw')] as const,
      [`recovered${at + 1}`, () => -posted(who, month(at), 'recovery')] as const,
      [`debt${at + 1}`, () => drawBalance(who, month(at))] as const,
      [`top_up${at + 1}`, () => posted(who, month(at), 'guarantee')] as const,
    ]),
  );

interface DrawOnEarnings {
  /** Per month. */
  readonly draw: number;
  readonly earnings: readonly number[];
}

type DrawCells = Partial<NonNullable<Book['draws']>[number]>;

const drawForm = (name: string, cells: DrawCells) =>
  form<DrawOnEarnings>(name, ({ draw, earnings }) => ({
    book: { ...earningsBook(earnings), draws: [{ scheme, person: who, kind: 'draw', amount: draw, ...cells }] },
    close: monthsOf(earnings),
    figures: (results) => balances(results, earnings),
  }));

interface ExtraLoan {
  readonly earnings: readonly number[];
  /** Taken on top of what is earned; 0 in months without. */
  readonly draw_taken: readonly number[];
}

const drawAsExtraLoan = form<ExtraLoan>('draw_as_extra_loan', ({ earnings, draw_taken }) => ({
  book: {
    ...earningsBook(earnings),
    draws: draw_taken.flatMap((amount, at) => (amount === 0 ? [] : [{ scheme, person: who, kind: 'draw', form: 'onTop', amount, start: firstDay(at), end: lastDay(at) } as const])),
  },
  close: monthsOf(earnings),
  figures: (results) => balances(results, earnings),
}));

interface NetOfBalance {
  readonly earned: number;
  /** What is still open from before; negative is owed. */
  readonly balance: number;
}

/** A balance below zero is what was earned below zero a month earlier, and is carried. */
const netOfBalance = form<NetOfBalance>('net_of_balance', ({ earned, balance }) => {
  const earnings = [balance, earned];
  return { book: earningsBook(earnings), close: monthsOf(earnings), figures: ({ paid }) => figures(['net', () => paid(who, month(1))]) };
});

interface Clawback {
  readonly paid: number;
  /** Months that the contract should last, and lasted. */
  readonly term: number;
  readonly kept: number;
}

/** The commission of one contract that is cancelled; the cancellation names the contract. */
const clawback = form<Clawback>('clawback', ({ paid, term, kept }) => ({
  book: withColleague(
    {
      ...earningsBook([]),
      sales: [
        { id: 'C1', date: firstDay(0), person: who, amount: paid },
        { id: 'X1', date: firstDay(kept), person: who, amount: -paid, returnOf: 'C1' },
      ],
      components: [{ scheme, component, measure, rate: 1, keepMonths: term }],
    },
    kept + 1,
  ),
  // When the month of the contract is closed the cancellation is not known yet.
  close: monthsUpTo(kept),
  figures: (results) => {
    // What remains of the commission is what it is credited with after all; what cannot be paid back at once is carried.
    const kinds = ['earned', 'adjustment', 'clawback'] as const;
    const left = (): number => monthsUpTo(kept).reduce((sum, period) => sum + kinds.reduce((part, kind) => part + results.posted(who, period, kind), 0), 0);
    const back = (): number => paid - left();
    return figures(['clawback', back], ['repaid', back], ['kept', left], ['share_pct', () => (back() / paid) * 100]);
  },
}));

interface AdvanceAndBackend {
  readonly base: number;
  readonly rate: number;
  /** Over which it is earned. */
  readonly months: number;
  /** Paid at once. */
  readonly advance_months: number;
}

const advanceAndBackend = form<AdvanceAndBackend>('advance_and_backend', ({ base, rate, months, advance_months }) => {
  const schemes = ['As earned', 'In advance'];
  const share = advance_months / months;
  return {
    book: withColleague({
      ...earningsBook([base]),
      schemes: schemes.map((name) => ({ scheme: name })),
      components: schemes.map((name) => ({ scheme: name, component: name, measure, rate })),
      holds: [
        ...Array.from({ length: months }, (_, at) => ({ scheme: 'As earned', kind: 'tranches', share: 1 / months, after: at + 1 }) as const),
        { scheme: 'In advance', kind: 'tranches', share, after: 0 },
        { scheme: 'In advance', kind: 'tranches', share: 1 - share, after: months },
      ],
    }, months + 1),
    close: monthsUpTo(months),
    figures: ({ paid }) =>
      figures(
        ['monthly', () => paid(who, month(1), 'As earned')],
        ['advance', () => paid(who, month(0), 'In advance')],
        ['backend', () => paid(who, month(months), 'In advance')],
      ),
  };
});

interface CollectedCash {
  readonly order: number;
  readonly rate: number;
  readonly payments: readonly number[];
}

const collectedCash = form<CollectedCash>('collected_cash', ({ order, rate, payments }) => ({
  book: withColleague(
    {
      ...earningsBook([order]),
      components: [{ scheme, component, measure, rate }],
      holds: [{ scheme, kind: 'collected' }],
      // The customer pays in the months after the order.
      collections: payments.map((amount, at) => ({ deal: 'S1', date: monthAt(at + 1).day, amount })),
    },
    payments.length + 1,
  ),
  close: monthsUpTo(payments.length),
  figures: ({ posted, earned }) =>
    figures(['eligible', () => earned(who, component, month(0))], ...payments.map((_, at) => [`release${at + 1}`, () => posted(who, month(at + 1), 'release')] as const)),
}));

interface PartialCredit {
  readonly reported: number;
  /** The share of what is reported that counts. */
  readonly credit: number;
  /** Reported ÷ quota. */
  readonly attainment?: number;
  readonly rate: number;
  readonly salary?: number;
  /** Per month, in the first months; compared with the average of them. */
  readonly guarantee?: number;
  readonly ramp_months?: number;
}

const monthsInYear = 12;

/** The year's sales are spread evenly over its months, and so is the salary. */
const partialCredit = form<PartialCredit>('partial_credit', ({ reported, credit, attainment = 1, rate, salary = 0, guarantee = 0, ramp_months = 0 }) => ({
  book: {
    ...earningsBook(Array.from({ length: monthsInYear }, () => reported / monthsInYear)),
    schemes: [{ scheme }, { scheme: 'Year', period: 'year' }],
    components: [
      { scheme, component, measure, rate, creditFactor: credit },
      { scheme, component: 'Salary', shape: 'amount', fixedAmount: salary / monthsInYear },
      { scheme: 'Year', component: 'Year', measure, creditFactor: credit, target: reported / attainment, rate: 0 },
    ],
    draws: ramp_months === 0 ? [] : [{ scheme, person: who, kind: 'guarantee', amount: guarantee, basis: 'average', start: firstDay(0), end: lastDay(ramp_months - 1) }],
  },
  close: monthsUpTo(monthsInYear - 1),
  figures: ({ earned, total, figure, posted }) => {
    // A year of monthly payouts is added up here.
    const inYear = (amount: (period: string) => number): number => Array.from({ length: monthsInYear }, (_, at) => amount(month(at))).reduce((a, b) => a + b, 0);
    const pay = (): number => inYear((period) => total(who, scheme, period));
    const topUp = (): number => inYear((period) => posted(who, period, 'guarantee'));
    return figures(
      ['credited', () => figure('actual', who, 'Year')],
      ['effective_attainment_pct', () => figure('attainment', who, 'Year') * 100],
      ['commission', () => inYear((period) => earned(who, component, period))],
      ['total', pay],
      ['top_up', topUp],
      ['total_with_top_up', () => pay() + topUp()],
    );
  },
}));

interface RampWithGuarantee {
  readonly salary: number;
  readonly rate: number;
  readonly months: readonly { readonly guarantee: number; readonly sales: number }[];
}

/** The salary is a scheme of its own, so that the guarantee looks at the commission alone. */
const rampWithGuarantee = form<RampWithGuarantee>('ramp_with_guarantee', ({ salary, rate, months }) => ({
  book: {
    ...earningsBook(months.map(({ sales }) => sales)),
    schemes: [{ scheme }, { scheme: 'Salary' }],
    components: [
      { scheme, component, measure, rate },
      { scheme: 'Salary', component: 'Salary', shape: 'amount', fixedAmount: salary },
    ],
    draws: months.flatMap(({ guarantee }, at) => (guarantee === 0 ? [] : [{ scheme, person: who, kind: 'guarantee', amount: guarantee, start: firstDay(at), end: lastDay(at) } as const])),
  },
  close: monthsOf(months),
  figures: ({ paid }) => figures(...months.map((_, at) => [`month${at + 1}`, () => paid(who, month(at))] as const)),
}));

/** What the ledger does with what is earned. */
export const balanceForms = [
  drawForm('recoverable_draw', { form: 'fillUp', recoverable: true }),
  drawForm('draw_as_advance', { form: 'advance' }),
  drawForm('non_recoverable_draw', { form: 'fillUp', recoverable: false }),
  drawAsExtraLoan,
  netOfBalance,
  clawback,
  advanceAndBackend,
  collectedCash,
  partialCredit,
  rampWithGuarantee,
];
