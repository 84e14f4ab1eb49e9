import fc from 'fast-check';
import { propertyRuns } from '../../property-runs';
import { dueOf, sumOf } from '../../../src/reward/ledger/ledger-line';
import { calculatedIn } from '../../../src/reward/ledger/payee-balances';
import { balances, books, earning } from './closing';

const cents = fc.integer({ min: -100000, max: 300000 }).map((amount) => amount / 100);
const months = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;

const draw = fc.record({
  kind: fc.constant('draw' as const),
  form: fc.constantFrom('fillUp' as const, 'advance' as const, 'onTop' as const),
  amount: fc.integer({ min: 0, max: 150000 }).map((amount) => amount / 100),
  recoveryShare: fc.constantFrom(0.25, 0.5, 1),
});

describe('a ledger of four months, of which the data changes between the closes', () => {
  it('pays, recovers and keeps account to the cent', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 4, maxLength: 4 }), fc.array(cents, { minLength: 4, maxLength: 4 }), fc.option(draw, { nil: undefined }), (first, second, terms) => {
        const draws = terms ? { draws: [terms] } : {};
        const one = books(earning(first, draws));
        months.slice(0, 2).forEach((month) => one.close(month));
        one.change(earning(second, draws));
        months.slice(2).forEach((month) => one.close(month));
        const lines = one.lines();
        // Every origin period comes to its newest calculation.
        months.forEach((month, i) => expect(calculatedIn(lines, month)).toBeCloseTo(second[i]!, 8));
        // Nobody ever pays to be employed, and no draw is recovered twice.
        months.forEach((month) => expect(dueOf(lines.filter(({ period }) => period.name === month))).toBeGreaterThanOrEqual(-1e-9));
        balances(lines, 4).forEach((balance) => expect(balance).toBeGreaterThanOrEqual(-1e-9));
        const kind = (wanted: string): number => sumOf(lines, (line) => line.kind === wanted);
        expect(kind('draw')).toBeCloseTo(-kind('recovery') - kind('forgiven') + balances(lines, 4)[3]!, 8);
        // A shortage is settled with later earnings and with nothing else.
        expect(kind('carried')).toBeGreaterThanOrEqual(-1e-9);
      }),
      propertyRuns(60),
    );
  });

  it('makes the same lines when the same close is calculated again', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 2, maxLength: 4 }), (amounts) => {
        const [one, other] = [books(earning(amounts)), books(earning(amounts))];
        expect(one.close('2026-01')).toEqual(other.close('2026-01'));
        one.close('2026-02');
        other.close('2026-02');
        expect(one.lines().map(({ amount }) => amount)).toEqual(other.lines().map(({ amount }) => amount));
      }),
      propertyRuns(20),
    );
  });
});
