import fc from 'fast-check';
import { sameContent } from '../../src/core/same-content';
import type { BonusRun } from '../../src/reward/bonus-run';
import { type BonusOptions, type KeptRun, rerunBonus, runBonus } from '../../src/reward/run-bonus';
import { someCase } from '../cases/random-case';
import { anyCase } from '../cases/random-scheme';
import { type Case, day, workbook } from '../cases/workbook';
import { propertyRuns } from '../property-runs';

const today = day('2026-06-30');

/** Everything that a run says, with the steps of every payout and total. */
const told = ({ derive, deriveTotal, knownPart, creditedRows, whatIf, within, ...said }: BonusRun): unknown => ({
  ...said,
  steps: Array.from(said.payouts.earned, (_, i) => derive(i)),
  totals: Array.from(said.schemeTotals.earned, (_, i) => deriveTotal(i)),
  rows: Array.from(said.payouts.earned, (_, i) => creditedRows(i).map(({ rows }) => [...rows])),
  known: Array.from(said.schemeTotals.earned, (_, i) => knownPart(i)),
  numbers: within && Array.from(said.payouts.earned, (_, i) => [within.numberOf(i), within.derive(within.numberOf(i))]),
  otherwise: Array.from(said.payouts.earned, (_, i) => whatIf(i, 12_345)),
});

/** Runs workbooks one after another, each on what the run before left, and holds every one to a run on its own. */
function expectSame(cases: readonly Case[], options: readonly BonusOptions[]): void {
  let kept: KeptRun | undefined;
  cases.forEach((one, i) => {
    const how = options[i % options.length]!;
    const again = rerunBonus(workbook(one), how, kept);
    expect(told(again.run)).toEqual(told(runBonus(workbook(one), how)));
    kept = again.kept;
  });
}

/** Some tables of one case and the others of another. */
const mixed = (one: Case, other: Case, takes: readonly boolean[]): Case => {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  const from = (key: string, i: number): readonly (readonly [string, unknown])[] => Object.entries(takes[i % takes.length] ? other : one).filter(([name]) => name === key);
  return Object.fromEntries(keys.flatMap(from)) as Case;
};

const takes = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
const periods: fc.Arbitrary<BonusOptions> = fc.constantFrom({ today, period: '2026-H1' }, { today }, { today, period: '2026-Q2' }, { today: day('2026-04-10') }, { today, period: '2026-Q4', ahead: true as const });

it('a run on what another left is the run on its own, whatever tables are changed', () => {
  fc.assert(
    fc.property(anyCase, anyCase, takes, fc.array(periods, { minLength: 1, maxLength: 2 }), (one, other, which, options) => expectSame([one, mixed(one, other, which), one], options)),
    propertyRuns(25),
  );
});

it('one table of another workbook at a time', () => {
  fc.assert(
    fc.property(anyCase, anyCase, fc.nat({ max: 19 }), (one, other, k) => expectSame([one, mixed(one, other, Array.from({ length: 20 }, (_, i) => i === k)), one], [{ today }])),
    propertyRuns(40),
  );
});

it('the same over rows that cannot be read and strangers', () => {
  fc.assert(
    fc.property(someCase, someCase, takes, (one, other, which) => expectSame([one, mixed(one, other, which), other], [{ today }])),
    propertyRuns(40),
  );
});

/** One number of one row of a table, made another. */
function withCell(one: Case, table: 'components' | 'tiers' | 'targets' | 'assignments' | 'people' | 'sales', at: number, factor: number): Case {
  const rows = (one[table] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const cells = rows.flatMap((row, r) => Object.entries(row).flatMap(([key, value]) => (typeof value === 'number' ? [{ r, key, value }] : [])));
  const cell = cells[at % Math.max(1, cells.length)];
  if (!cell) return one;
  return { ...one, [table]: rows.map((row, r) => (r === cell.r ? { ...row, [cell.key]: Math.round(cell.value * factor * 1e4) / 1e4 } : row)) };
}

const tables = fc.constantFrom('components' as const, 'tiers' as const, 'targets' as const, 'assignments' as const, 'people' as const, 'sales' as const);

it('one cell after another', () => {
  const change = fc.tuple(tables, fc.nat({ max: 40 }), fc.constantFrom(0, 0.5, 1.1, -1));
  fc.assert(
    fc.property(fc.oneof(anyCase, someCase), fc.array(change, { minLength: 1, maxLength: 4 }), (one, changes) => {
      const steps = changes.reduce<readonly Case[]>((all, [table, at, factor]) => [...all, withCell(all[all.length - 1]!, table, at, factor)], [one]);
      expectSame(steps, [{ today }]);
    }),
    propertyRuns(50),
  );
});

const plain: Case = {
  people: [{ id: 'P1', name: 'Ann' }, { id: 'P2', name: 'Bob' }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'A', measure: 'Sales', rate: 0.02 }, { scheme: 'Plan', component: 'B', measure: 'Sales', rate: 0.01 }],
  sales: [{ date: '2026-01-10', person: 'P1', amount: 100 }, { date: '2026-02-10', person: 'P2', amount: 250.5 }],
};

describe('after a change of one rate', () => {
  const changed: Case = { ...plain, components: [plain.components![0]!, { ...plain.components![1]!, rate: 0.03 }] };
  const before = rerunBonus(workbook(plain), { today });

  it('keeps the sums, the lines and what the other component paid', () => {
    const { kept } = rerunBonus(workbook(changed), { today }, before.kept);
    expect(kept.plan.measures).toBe(before.kept.plan.measures);
    expect([...kept.built.actuals.value.sums.values()]).toEqual([...before.kept.built.actuals.value.sums.values()]);
    for (const [measure, sums] of kept.built.actuals.value.sums) expect(before.kept.built.actuals.value.sums.get(measure)).toBe(sums);
    expect(kept.built.lines[0]).toBe(before.kept.built.lines[0]);
  });

  it('pays only the changed component again', () => {
    // What is kept is told apart by a figure that no calculation would give.
    before.run.payouts.earned[0] = 999;
    const { run } = rerunBonus(workbook(changed), { today }, before.kept);
    expect([run.payouts.earned[0], run.payouts.earned[1]]).toEqual([999, 3]);
    before.run.payouts.earned[0] = 2;
  });

  it('leaves the earlier run as it is', () => {
    const earned = before.run.payouts.earned.slice();
    rerunBonus(workbook(changed), { today }, before.kept);
    expect(before.run.payouts.earned).toEqual(earned);
  });
});

describe('the same content', () => {
  it.each([
    [{ a: [1, NaN] }, { a: [1, NaN] }, true],
    [0, -0, false],
    [{ a: undefined }, {}, false],
    [Float64Array.of(1, NaN), Float64Array.of(1, NaN), true],
    [Float64Array.of(0), Float64Array.of(-0), false],
    [Int32Array.of(1, 2), Float64Array.of(1, 2), false],
    [Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 4), false],
    [new Map([['a', Int32Array.of(1)]]), new Map([['a', Int32Array.of(1)]]), true],
    [new Map([['a', 1]]), new Map([['b', 1]]), false],
    [new Set([1]), new Set([2]), false],
    ['1', 1, false],
    [null, {}, false],
    [[1], [1, 2], false],
  ])('of %p and %p: %p', (a, b, is) => expect(sameContent(a, b)).toBe(is));
});
