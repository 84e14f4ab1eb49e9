import fc from 'fast-check';
import { known } from '../../src/core/value';
import type { BonusRun } from '../../src/reward/bonus-run';
import type { Case, Sale } from '../cases/workbook';
import { propertyRuns } from '../property-runs';
import { bonusCase, deals, earnedByName, everyKind, parts, payees, roundDeals, runCase, saleOf, scheme, strayDeals } from './random-bonus';

const figures = ({ payouts, schemeTotals, reconciliation, reasons }: BonusRun): object => ({ payouts, schemeTotals, reconciliation, reasons });

describe('every derivation', () => {
  it('ends in the earned money of its payout', () => {
    fc.assert(
      fc.property(deals, scheme, parts(everyKind), (all, plan, components) => {
        const run = runCase(bonusCase(all.map(saleOf), plan, components));
        expect(run.payouts.count).toBeGreaterThan(0);
        for (const [i, earned] of run.payouts.earned.entries()) expect(run.derive(i).value).toEqual(known(earned));
        for (const [i, earned] of run.schemeTotals.earned.entries()) expect(run.deriveTotal(i)?.value).toEqual(known(earned));
      }),
      propertyRuns(),
    );
  });
});

describe('the order of the rows', () => {
  /** Averages and counts too, and amounts with more decimals than money has. */
  const withMeasures = (one: Case): Case => ({
    ...one,
    measures: [...one.measures!, { measure: 'Mean', aggregate: 'average' }, { measure: 'Deals', aggregate: 'count' }, { measure: 'Per deal', aggregate: 'ratio', numerator: 'Revenue', denominator: 'Deals' }],
    components: [...one.components!, ...['Mean', 'Deals', 'Per deal'].map((measure) => ({ scheme: 'Plan', component: measure, measure, rate: 0.07 }))],
  });
  const sales = fc.tuple(deals, fc.constantFrom(1, 3, 7)).map(([all, divisor]) => all.map((deal): Sale => ({ ...saleOf(deal), amount: deal.cents / 100 / divisor })));
  const shuffled = sales.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })));

  it('changes no figure', () => {
    fc.assert(
      fc.property(shuffled, scheme, parts(everyKind), ([all, other], plan, components) => {
        const run = (rows: readonly Sale[]) => figures(runCase(withMeasures(bonusCase(rows, plan, components))));
        expect(run(other)).toEqual(run(all));
      }),
      propertyRuns(),
    );
  });
});

describe('a deal split in two', () => {
  it('changes no payout of a sum', () => {
    const together = parts({ ...everyKind, groupings: ['period', 'running'] });
    fc.assert(
      fc.property(deals.filter(({ length }) => length > 0), fc.nat(), fc.integer({ min: -500_000, max: 500_000 }), scheme, together, (all, n, cents, plan, components) => {
        const split = all.flatMap((deal, i) => (i === n % all.length ? [{ ...deal, cents }, { ...deal, id: `${deal.id}b`, cents: deal.cents - cents }] : [deal]));
        const [whole, halves] = [all, split].map((rows) => runCase(bonusCase(rows.map(saleOf), plan, components)));
        expect(halves!.payouts).toEqual(whole!.payouts);
        expect(halves!.schemeTotals).toEqual(whole!.schemeTotals);
      }),
      propertyRuns(),
    );
  });
});

describe('a higher actual', () => {
  const risingParts = parts({ rising: true, limited: true, groupings: ['period', 'deal'] });
  const larger = fc.record({ n: fc.nat(), cents: fc.integer({ min: 1, max: 3_000_000 }) });

  it('never lowers a payout when rates do not fall', () => {
    fc.assert(
      fc.property(fc.oneof(deals, roundDeals).filter(({ length }) => length > 0), larger, scheme, risingParts, (all, { n, cents }, plan, components) => {
        const raised = all.map((deal, i) => (i === n % all.length ? { ...deal, cents: deal.cents + cents } : deal));
        const [before, after] = [all, raised].map((rows) => runCase(bonusCase(rows.map(saleOf), plan, components)));
        for (const [name, earned] of earnedByName(after!)) expect(earned).toBeGreaterThanOrEqual(earnedByName(before!).get(name)!);
        for (const [i, total] of after!.schemeTotals.earned.entries()) expect(total).toBeGreaterThanOrEqual(before!.schemeTotals.earned[i]!);
      }),
      propertyRuns(300),
    );
  });
});

describe('upper and lower', () => {
  const onAnyTier = parts({ rising: false, limited: false, groupings: ['period'] });

  it('differ on boundary values only', () => {
    let differences = 0;
    fc.assert(
      fc.property(roundDeals, scheme, onAnyTier, (all, plan, components) => {
        const [upper, lower] = (['upper', 'lower'] as const).map((boundary) =>
          runCase(bonusCase(all.map(saleOf), plan, components.map((part) => ({ ...part, component: { ...part.component, boundary } })), false)),
        );
        for (let i = 0; i < upper!.payouts.count; i += 1) {
          if (Object.is(upper!.payouts.earned[i], lower!.payouts.earned[i])) continue;
          differences += 1;
          const { component, tiers } = components[upper!.payouts.component[i]!]!;
          const [actual, target] = [upper!.payouts.actual[i]!, upper!.payouts.target[i]!];
          const froms = tiers.map(({ from }) => Math.round(from * 100));
          const capped = component.attainmentCap !== undefined && froms.includes(component.attainmentCap * 100);
          const on = component.input === 'attainment' ? froms.some((from) => from * Math.round(target * 100) === Math.round(actual * 100) * 100) : froms.includes(Math.round(actual * 100));
          expect({ on: on || capped, shape: component.shape === 'marginal' }).toEqual({ on: true, shape: false });
        }
      }),
      propertyRuns(400),
    );
    expect(differences).toBeGreaterThan(0);
  });
});

describe('the rows of a table', () => {
  const amount = (value: number): number => Math.round(value * 100);

  it('are credited, uncredited or unreadable, and add up to the table', () => {
    const rows = fc.tuple(strayDeals, fc.array(fc.nat(), { maxLength: 3 }), fc.integer({ min: -300, max: 300 }));
    fc.assert(
      fc.property(rows, scheme, parts(everyKind), ([all, unreadable, shift], plan, components) => {
        const sales = all.map((deal, i): Sale => ({ ...saleOf({ ...deal, day: deal.day + shift }), ...(unreadable.some((n) => n % all.length === i) && { amount: '?' }) }));
        const { reconciliation } = runCase(bonusCase(sales, plan, components));
        const [{ tableRows, tableAmount, creditedRows, creditedAmount, uncredited, unreadableRows, unreadableAmount }] = reconciliation as [BonusRun['reconciliation'][number]];
        const counts = [creditedRows, unreadableRows, ...uncredited.map((one) => one.rows)];
        const cents = [creditedAmount, unreadableAmount, ...uncredited.map((one) => one.amount)].map(amount);
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(tableRows);
        expect(cents.reduce((sum, one) => sum + one, 0)).toBe(amount(tableAmount));
        expect(tableRows).toBe(sales.length + 2);
        expect(amount(tableAmount)).toBe(sales.reduce((sum, one) => sum + (one.amount === '?' ? 0 : amount(one.amount)), 0));
      }),
      propertyRuns(),
    );
  });
  it('are credited exactly as far as payouts count them', () => {
    fc.assert(
      fc.property(strayDeals, scheme, (all, plan) => {
        const run = runCase(bonusCase(all.map(saleOf), plan, [{ component: { scheme: 'Plan', component: 'C1', measure: 'Revenue', rate: 0.1 }, tiers: [] }]));
        const counted = all.filter(({ person, day, status }) => payees.some((one) => one === person) && status === 'won' && (person !== 'Carla' || day >= 41));
        const sum = counted.reduce((total, { cents }) => total + cents, 0);
        expect(amount(run.reconciliation[0]!.creditedAmount)).toBe(sum);
        expect(run.payouts.actual.reduce((total, one) => total + amount(one), 0)).toBe(sum);
      }),
      propertyRuns(),
    );
  });
});
