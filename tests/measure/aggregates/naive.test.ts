import fc from 'fast-check';
import { propertyRuns } from '../../property-runs';
import { type Case, day, type Sale, workbook } from '../../cases/workbook';
import { runBonus } from '../../../src/reward/run-bonus';

interface Row {
  readonly month: number;
  readonly date: number;
  readonly person: string;
  readonly cents: number;
  readonly customer: string;
  readonly won: boolean;
}

const anyRow: fc.Arbitrary<Row> = fc.record({
  month: fc.integer({ min: 1, max: 3 }),
  date: fc.integer({ min: 1, max: 28 }),
  person: fc.constantFrom('Anna', 'Bram', 'Cor', 'Nobody', ''),
  cents: fc.integer({ min: -5000, max: 50_000 }),
  customer: fc.constantFrom('A', 'B', 'C', 'D', 'E', ''),
  won: fc.boolean(),
});

const names = ['median', 'min', 'max', 'share', 'distinct', 'first', 'returning'] as const;
const measures: NonNullable<Case['measures']> = names.map((aggregate) => ({ measure: aggregate, aggregate, key: 'customer', condition: 'status = won', filter: 'kind = sale' }));

const moment = ({ month, date }: Row): number => month * 100 + date;

/** The figures as their definition says, by going over all rows again and again. */
function naive(all: readonly Row[], own: readonly Row[]): Readonly<Record<string, number>> {
  const values = own.map(({ cents }) => cents).sort((a, b) => a - b);
  const n = values.length;
  const keys = new Set(own.map(({ customer }) => customer).filter((key) => key !== ''));
  const firstMoment = (key: string): number => Math.min(...all.filter(({ customer }) => customer === key).map(moment));
  const isNew = (key: string): boolean => own.some((row) => row.customer === key && moment(row) === firstMoment(key));
  const fresh = [...keys].filter(isNew).length;
  return {
    median: n === 0 ? NaN : (values[Math.floor((n - 1) / 2)]! + values[Math.ceil((n - 1) / 2)]!) / 200,
    min: n === 0 ? NaN : values[0]! / 100,
    max: n === 0 ? NaN : values[n - 1]! / 100,
    share: n === 0 ? NaN : own.filter(({ won }) => won).length / n,
    distinct: keys.size,
    first: fresh,
    returning: keys.size - fresh,
  };
}

const saleOf = ({ month, date, person, cents, customer, won }: Row): Sale => ({ date: `2026-0${month}-${String(date).padStart(2, '0')}`, person, amount: cents / 100, customer, status: won ? 'won' : 'lost', kind: 'sale' });
/** So that every value that the filters name is there, and every month is covered; the filter stops them. */
const others: readonly Sale[] = [1, 2, 3].flatMap((month) => [saleOf({ month, date: 1, person: 'Cor', cents: 1, customer: 'A', won: month === 1 }), saleOf({ month, date: 1, person: 'Cor', cents: 1, customer: 'B', won: false })].map((sale) => ({ ...sale, kind: 'other' })));
const marker: Row = { month: 3, date: 28, person: 'Nobody', cents: 0, customer: '', won: true };

function calculated(rows: readonly Row[], credit: 'own' | 'team'): readonly Readonly<Record<string, number>>[] {
  const components = names.map((measure) => ({ scheme: 'Plan', component: measure, measure, base: 'fixed' as const, fixedAmount: 1, input: 'units' as const, rate: 1, credit }));
  const one: Case = { people: [{ id: 'Anna', team: 'North' }, { id: 'Bram', team: 'North' }], sales: [...others, ...rows.map(saleOf)], measures, schemes: [{ scheme: 'Plan' }], components };
  const { payouts } = runBonus(workbook(one), { today: day('2026-12-31'), period: '2026-02' });
  return [0, 1].map((payee) => Object.fromEntries(names.map((name, i) => [name, payouts.actual[payee * names.length + i]!])));
}

describe('figures that need the rows themselves', () => {
  it('are for every payee what their definition says', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (random) => {
        const rows = [marker, ...random];
        const found = calculated(rows, 'own');
        for (const [payee, name] of ['Anna', 'Bram'].entries()) expect(found[payee]).toEqual(naive(rows, rows.filter(({ month, person }) => month === 2 && person === name)));
      }),
      propertyRuns(),
    );
  });
  it('are for a team those of all its rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (random) => {
        const rows = [marker, ...random];
        const own = rows.filter(({ month, person }) => month === 2 && (person === 'Anna' || person === 'Bram'));
        for (const figures of calculated(rows, 'team')) expect(figures).toEqual(naive(rows, own));
      }),
      propertyRuns(),
    );
  });
  it('are the same in any order of the rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (random) => {
        expect(calculated([...random].reverse().concat(marker), 'own')).toEqual(calculated([marker, ...random], 'own'));
      }),
      propertyRuns(),
    );
  });
});
