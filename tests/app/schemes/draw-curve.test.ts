import fc from 'fast-check';
import type { DraftRow } from '../../../src/app/client/schemes';
import { paidFor } from '../../cases/one-component';
import { draftWith, drawnFor, lookAt, marksOf } from './drafts';

const curve = [{ from: 0.75, ratio: 0.5 }, { from: 1, ratio: 1 }, { from: 1.5, ratio: 3 }];

describe('the payout curve of a draft', () => {
  it('pays what published examples pay', async () => {
    // 4 % to 200,000 and 6 % above: 220,000 pays 9,200.
    expect((await marksOf(draftWith({ shape: 'marginal' }, [{ from: 0, rate: 0.04 }, { from: 200_000, rate: 0.06 }]), { target: 220_000 }))[1]).toBe(9_200);
    // The whole amount at the rate of the tier: 60,000 at 3 %.
    const tiers = [{ from: 0, rate: 0.01 }, { from: 10_000, rate: 0.02 }, { from: 50_000, rate: 0.03 }, { from: 100_000, rate: 0.04 }];
    expect((await marksOf(draftWith({ shape: 'retroactive' }, tiers), { target: 60_000 }))[1]).toBe(1_800);
    // 75 % → 50 %, 100 % → 100 %, 150 % → 300 %, straight lines between; 2,000 a month at target.
    expect(await marksOf(draftWith({ shape: 'curve' }, curve))).toEqual([1_200, 2_000, 3_600]);
  });

  it('shows a jump as two points: just below, and at it', async () => {
    const { points } = await drawnFor(draftWith({ shape: 'curve' }, curve));
    expect(points.filter(({ actual }) => actual === 75_000)).toEqual([{ actual: 75_000, pay: 0, isBelow: true }, { actual: 75_000, pay: 1_000 }]);
  });

  it('bends exactly where a tier starts, also between the round results', async () => {
    const { points, bounds } = await drawnFor(draftWith({ shape: 'marginal' }, [{ from: 0, rate: 0.02 }, { from: 63_333, rate: 0.04 }]));
    expect(bounds).toEqual([63_333]);
    expect(points.find(({ actual }) => actual === 63_333)?.pay).toBe(1_266.66);
  });

  it('reaches beyond the last tier', async () => {
    const { points } = await drawnFor(draftWith({ shape: 'marginal' }, [{ from: 0, rate: 0.02 }, { from: 400_000, rate: 0.04 }]));
    expect(points.at(-1)?.actual).toBeGreaterThan(400_000);
  });

  it('takes measures in per cent and in whole things as what they are', async () => {
    expect(await marksOf(draftWith({ shape: 'curve', measure: 'Margin %' }, curve), { target: 0.3, incentive: 24_000 })).toEqual([1_200, 2_000, 3_600]);
    const { points } = await drawnFor(draftWith({ measure: 'Customers', rate: 25, input: 'units' }), { target: 7 });
    expect(points.every(({ actual }) => Number.isInteger(actual))).toBe(true);
  });

  it('draws one deal for a component that pays per deal', async () => {
    expect((await marksOf(draftWith({ shape: 'marginal', grouping: 'deal' }, [{ from: 0, rate: 0.01 }, { from: 50_000, rate: 0.02 }])))[1]).toBe(1_500);
  });

  it('says why there is no curve, and what is wrong with the draft at the row where it stands', async () => {
    expect((await lookAt(draftWith({ counts: 'score' }))).drawing).toEqual({ kind: 'untold', why: 'others' });
    expect((await lookAt(draftWith({ shape: 'rank' }, [{ from: 1, amount: 500 }]))).drawing).toEqual({ kind: 'untold', why: 'others' });
    const fresh = await lookAt(draftWith({ shape: 'marginal' }, [{ from: 0, rate: 0.04 }, { from: 60_000 }]));
    expect(fresh.drawing).toMatchObject({ kind: 'untold', why: 'unclear', reason: { key: 'reason.brokenComponent' } });
    expect(fresh.findings.map(({ check, subject }) => [check, subject])).toEqual([['tiers.value', { table: 'Staffels', column: 'Percentage' }]]);
    const kept = draftWith({ shape: 'marginal' }, [{ from: 0, rate: 0.04 }]);
    const placed: DraftRow = { place: { sheet: 'Mijn staffels', row: 41 }, cells: { scheme: 'Plan', component: 'C', from: 60_000 }, unreadable: [] };
    const found = await lookAt({ ...kept, components: kept.components.map(({ row, tiers }) => ({ row, tiers: [...tiers, placed] })) });
    expect(found.findings[0]?.subject).toEqual({ table: 'Staffels', sheet: 'Mijn staffels', row: 41, column: 'Percentage' });
  });

  it('has no curve without the target or the bonus that it needs', async () => {
    expect((await lookAt(draftWith({ shape: 'curve' }, curve), { incentive: 24_000 })).drawing.kind).toBe('untold');
    expect((await lookAt(draftWith({ shape: 'curve' }, curve), { target: 100_000 })).drawing.kind).toBe('untold');
  });
});

const rate = fc.integer({ min: 0, max: 200 }).map((n) => n / 1000);
const froms = (size: number) => fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 }).map((all) => [0, ...all.sort((a, b) => a - b)].map((n) => n * size));

/** Components of every shape that has a curve, in random figures. */
const components = fc.oneof(
  rate.map((flat) => ({ cells: { rate: flat }, tiers: [] })),
  fc.constantFrom('marginal', 'retroactive').chain((shape) => fc.tuple(froms(5_000), fc.array(rate, { minLength: 4, maxLength: 4 })).map(([all, rates]) => ({ cells: { shape }, tiers: all.map((from, i) => ({ from, rate: rates[i] ?? 0 })) }))),
  fc.tuple(froms(0.05), fc.array(rate, { minLength: 4, maxLength: 4 }), fc.constantFrom('zero', 'hold', 'extend')).map(([all, rates, after]) => ({ cells: { shape: 'curve', after }, tiers: all.map((from, i) => ({ from, ratio: (rates[i] ?? 0) * 10 })) })),
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 5_000 })).map(([steps, fixedAmount]) => ({ cells: { shape: 'amount', fixedAmount, threshold: steps * 5_000 }, tiers: [] })),
  fc.tuple(rate, fc.integer({ min: 1, max: 30 })).map(([over, steps]) => ({ cells: { shape: 'excess', rate: over, threshold: steps * 5_000 }, tiers: [] })),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 100, max: 9_000 })).map(([steps, cap]) => ({ cells: { shape: 'direct', threshold: steps / 10, cap }, tiers: [] })),
);

describe('every point that is drawn', () => {
  it('is what a full run pays for that result, to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(components, fc.integer({ min: 1, max: 30 }), async ({ cells, tiers }, size) => {
        const target = size * 5_000;
        const { points, marks } = await drawnFor(draftWith(cells, tiers), { target, incentive: 24_000 });
        const some = [...marks, ...points.filter(({ isBelow }, i) => isBelow !== true && i % 4 === 0)].filter(({ actual }) => actual > 0);
        for (const { actual, pay } of some) expect([cells, actual, pay]).toEqual([cells, actual, paidFor({ cells: { ...cells } as object, tiers: tiers.map((tier) => ({ ...tier })), sales: [actual], target, incentive: 2_000 })]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
