import { dayOf } from '../../../../src/core/period/calendar';
import type { Day } from '../../../../src/core/period';
import { figures, form } from '../form';
import { monthAt, names, payee, salesMeasure, sequenceOf } from '../plan';
import { stepOf } from '../results';

const { scheme, component, measure } = names;

interface Proration {
  /** Decimals of the ratio. */
  readonly rounding?: { readonly ratio: number };
  /** Worked ÷ period, both in days, months, or parts of full time. */
  readonly cases: readonly { readonly full: number; readonly worked: number; readonly period: number }[];
}

/** How part of a period of so many days or months is written in tables; anything else is part of full time. */
interface PartOfPeriod {
  readonly start?: Day;
  readonly fte?: number;
  readonly proration?: 'calendarDays' | 'thirty360' | 'wholeMonths';
  readonly year: number;
}

/** The first day of the last so many days of a year. */
const lastDays = (year: number, days: number): Day => dayOf(year, 12, 31) - days + 1;

function partOf(worked: number, period: number): PartOfPeriod {
  const left = period - worked;
  if (!Number.isInteger(worked)) return { fte: worked / period, year: 2026 };
  if (period === 365) return { start: lastDays(2026, worked), year: 2026 };
  if (period === 366) return { start: lastDays(2028, worked), year: 2028 };
  if (period === 12) return { start: dayOf(2026, 1 + left, 1), proration: 'wholeMonths', year: 2026 };
  if (period === 360) return { start: dayOf(2026, 1 + Math.floor(left / 30), 1 + (left % 30)), proration: 'thirty360', year: 2026 };
  return { fte: worked / period, year: 2026 };
}

const proration = form<Proration>('proration', ({ rounding, cases }) => {
  const parts = cases.map(({ worked, period }) => partOf(worked, period));
  const own = (at: number): string => `Plan ${at + 1}`;
  return {
    today: dayOf(2028, 12, 31),
    book: {
      people: parts.map(({ start, fte }, at) => ({ id: payee(at), start, fte })),
      sales: parts.map(({ year }, at) => ({ id: `S${at + 1}`, date: dayOf(year, 12, 31), person: payee(at), amount: 1 })),
      measures: [{ measure, aggregate: 'average', unit: 'number' }],
      schemes: parts.map((part, at) => ({ scheme: own(at), period: 'year', proration: part.proration, prorationDecimals: rounding?.ratio })),
      components: parts.map((_, at) => ({ scheme: own(at), component: own(at), measure, target: 1, input: 'attainment', shape: 'direct', base: 'targetIncentive' })),
      assignments: cases.map(({ full }, at) => ({ person: payee(at), scheme: own(at), targetIncentive: full })),
    },
    figures: (results) =>
      figures(
        ...parts.flatMap(({ year, fte }, at) => {
          const ratio = (): number => {
            if (fte !== undefined) return fte;
            const step = stepOf(results.steps(payee(at), own(at), String(year)), 'prorate');
            return step.rounded ?? step.days / step.daysInPeriod;
          };
          return [[`ratio${at + 1}`, ratio] as const, [`case${at + 1}`, () => results.earned(payee(at), own(at), String(year))] as const];
        }),
      ),
  };
});

interface DaysInService {
  /** Days served in each of the last months of the year. */
  readonly month_days: readonly number[];
  readonly year_days: number;
}

/** Who joined so many months before the end of the year, on the day that leaves so many days of the first of them. */
function joined({ month_days, year_days }: DaysInService): { readonly start: Day; readonly year: number } {
  const year = year_days === 366 ? 2028 : 2026;
  const afterFirst = dayOf(year, 12 - month_days.length + 2, 1);
  return { start: afterFirst - (month_days[0] ?? 0), year };
}

const daysInService = form<DaysInService>('days_in_service', (inputs) => {
  const { start, year } = joined(inputs);
  return {
    today: dayOf(2028, 12, 31),
    book: {
      people: [{ id: payee(0), start }],
      sales: [{ id: 'S1', date: dayOf(year, 12, 31), person: payee(0), amount: 1 }],
      measures: [{ measure, aggregate: 'average', unit: 'number' }],
      schemes: [{ scheme, period: 'year' }],
      components: [{ scheme, component, measure, target: 1, input: 'attainment', shape: 'direct', base: 'targetIncentive' }],
      assignments: [{ person: payee(0), scheme, targetIncentive: 1000 }],
    },
    figures: (results) => {
      const step = () => stepOf(results.steps(payee(0), component), 'prorate');
      return figures(['days', () => step().days], ['share_pct', () => (step().days / step().daysInPeriod) * 100]);
    },
  };
});

interface Ramp {
  readonly sales: number;
  /** The rate in a month of service, until the next row. */
  readonly steps: readonly { readonly month: number; readonly rate: number }[];
}

const ramp = form<Ramp>('ramp', ({ sales, steps }) => ({
  book: {
    people: [{ id: payee(0), start: dayOf(2026, 1, 1) }],
    sales: steps.map(({ month }) => ({ id: `S${month}`, date: monthAt(month - 1).day, person: payee(0), amount: sales })),
    measures: salesMeasure,
    schemes: [{ scheme }],
    components: [{ scheme, component, measure, rate: steps[0]?.rate }],
    ramp: steps.map(({ month, rate }) => ({ scheme, component, month, rate })),
  },
  figures: (results) => figures(...steps.map(({ month }) => [`pay${month}`, () => results.earned(payee(0), component, monthAt(month - 1).period)] as const)),
}));

interface RollingAttainment {
  readonly credits: readonly number[];
}

const rollingAttainment = form<RollingAttainment>('rolling_attainment', ({ credits }) => {
  const steps = sequenceOf(credits.length);
  return {
    book: {
      people: [{ id: payee(0) }],
      sales: credits.map((amount, at) => ({ id: `S${at + 1}`, date: steps.at(at).day, person: payee(0), amount })),
      measures: salesMeasure,
      schemes: [{ scheme, period: steps.period }],
      periods: steps.periods,
      components: [{ scheme, component, measure, grouping: 'running', rate: 0.1 }],
    },
    figures: (results) => figures(...credits.map((_, at) => [`rolling${at + 1}`, () => results.figure('actual', payee(0), component, steps.at(at).period)] as const)),
  };
});

/** Part of a period, months of service, and years to date. */
export const timeForms = [proration, daysInService, ramp, rollingAttainment];
