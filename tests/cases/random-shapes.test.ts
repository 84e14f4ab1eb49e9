import fc from 'fast-check';
import { PayoutState } from '../../src/reward/bonus-run';
import { propertyRuns } from '../property-runs';
import { caseOf, expectDerived, type OneComponent } from './one-component';
import { runCase } from './run-case';

type Cells = NonNullable<OneComponent['cells']>;

const measures = [{ measure: 'Margin', column: 'margin' }, { measure: 'Margin %', aggregate: 'ratio', numerator: 'Margin', denominator: 'Sales' }] as const;

const cents = fc.integer({ min: -300_000, max: 2_000_000 }).map((value) => value / 100);
const share = fc.integer({ min: -20, max: 160 }).map((percent) => percent / 100);
const month = fc.integer({ min: 1, max: 6 });
const sales = fc.array(fc.record({ amount: cents, margin: cents, month }), { minLength: 1, maxLength: 8 });
const maybe = <T,>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** Shapes with what goes with them; bounds follow the input. */
const shapes = ['direct', 'excess', 'amount', 'amountShare', 'grid', 'retroactive', 'marginal', 'curve'] as const;

const common = fc.record({
  grouping: fc.constantFrom('period', 'period', 'running', 'deal', 'dealRunning'),
  input: fc.constantFrom('amount', 'attainment'),
  base: fc.constantFrom('amount', 'targetIncentive', 'fixed', undefined),
  boundary: fc.constantFrom('upper', 'lower'),
  negative: fc.constantFrom('firstTier', 'zero', 'carry'),
  inputCap: maybe(fc.integer({ min: 0, max: 15000 })),
  attainmentCap: maybe(fc.constantFrom(0.9, 1.2)),
  steps: fc.constantFrom('continuous', 'wholePoints'),
  threshold: maybe(share),
  formula: fc.constantFrom('ratio', 'ratio', 'twoMinus', 'inverse', 'progress', 'range'),
  excessBase: fc.constantFrom('threshold', 'quota', 'tier', undefined),
  tierOn: fc.constantFrom('input', 'excess'),
  between: fc.constantFrom('step', 'straight'),
  lookup: maybe(fc.constantFrom('Margin %', 'Margin')),
  capRatio: maybe(fc.constant(1.5)),
});

/** Clears what cannot go together, so that most cases are paid. */
function sensible(shape: (typeof shapes)[number], drawn: Record<string, unknown>): Cells {
  const cells: Record<string, unknown> = { ...drawn, shape, baseline: 200, rangeFrom: 900, rangeTo: 4000, outerFrom: 0, outerTo: 9000, fixedAmount: 750 };
  const isRatio = cells['input'] === 'attainment' || shape === 'direct';
  if (shape === 'direct') cells['input'] = 'attainment';
  if (!isRatio) for (const column of ['attainmentCap', 'steps', 'formula']) delete cells[column];
  if (!isRatio && cells['threshold'] !== undefined) cells['threshold'] = Number(cells['threshold']) * 4000;
  if (shape === 'amount' || shape === 'amountShare' || (!isRatio && shape !== 'curve' && shape !== 'grid')) delete cells['base'];
  if (isRatio && ['deal', 'dealRunning'].includes(String(cells['grouping']))) cells['grouping'] = 'period';
  if (cells['grouping'] !== 'period' && cells['negative'] === 'carry') delete cells['negative'];
  if (isRatio && cells['negative'] === 'carry') delete cells['negative'];
  if (cells['grouping'] === 'deal') delete cells['inputCap'];
  if (cells['lookup'] === undefined && shape === 'grid') cells['lookup'] = 'Margin %';
  if (shape === 'marginal' || shape === 'amountShare' || cells['excessBase'] === 'tier') delete cells['lookup'];
  if (cells['base'] === 'amount' || cells['base'] === undefined) delete cells['capRatio'];
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) as Cells;
}

function tiersFor(shape: (typeof shapes)[number], cells: Cells): NonNullable<OneComponent['tiers']> {
  const scale = cells.lookup === 'Margin %' && shape !== 'grid' ? 1 : cells.input === 'attainment' && (shape === 'grid' || cells.lookup === undefined) ? 1 : 4000;
  const bounds = [0, 0.5, 1, 1.25].map((from) => from * scale);
  const holds = shape === 'amount' || shape === 'amountShare' ? 'amount' : shape === 'curve' ? 'ratio' : 'rate';
  const value = (i: number): object => ({ [holds]: holds === 'amount' ? i * 100 : (i + 1) / 20 });
  if (shape === 'direct') return [];
  if (shape === 'grid') return bounds.flatMap((from, i) => [0, 0.2].map((second, j) => ({ from, second: cells.lookup === 'Margin' ? second * 1000 : second, rate: (i + j) / 20 })));
  return bounds.map((from, i) => (shape === 'amountShare' && i === 3 ? { from } : { from, ...value(i) }));
}

const someCase = fc.tuple(fc.constantFrom(...shapes), common, sales, fc.constantFrom(undefined, 46038 + 1, 46066)).map(([shape, drawn, deals, start]): OneComponent => {
  const cells = sensible(shape, drawn);
  return {
    cells,
    tiers: tiersFor(shape, cells),
    measures,
    incentive: 1000,
    plan: { roundingAt: 'row', attainmentDecimals: 4 },
    sales: deals.map(({ amount, margin, month: m }, i) => ({ id: `D${i}`, amount, margin, date: `2026-0${m}-${20 + i}` })),
    person: start === undefined ? {} : { start },
  };
});

describe('any shape with any choice', () => {
  it('has steps whose value is what is paid', () => {
    let paid = 0;
    fc.assert(fc.property(someCase, (one) => {
      const tables = { ...caseOf(one), targets: [{ measure: 'Sales', person: '1', period: '2026', value: 48000 }] };
      const run = runCase(tables, { period: '2026-H1', today: '2026-06-30' });
      expectDerived(run);
      paid += run.payouts.state.filter((state) => state === PayoutState.known).length;
    }), propertyRuns());
    expect(paid).toBeGreaterThan(0);
  });
  it('pays the same for any order of the rows', () => {
    fc.assert(fc.property(someCase, (one) => {
      const earned = (sales: OneComponent['sales']): readonly number[] => [...runCase({ ...caseOf({ ...one, ...(sales && { sales }) }), targets: [{ measure: 'Sales', person: '1', period: '2026', value: 48000 }] }, { period: '2026-H1', today: '2026-06-30' }).payouts.earned];
      expect(earned([...(one.sales ?? [])].reverse())).toEqual(earned(one.sales));
    }), propertyRuns());
  });
});
