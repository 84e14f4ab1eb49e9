import { runBonus } from '../../../src/reward/run-bonus';
import { statementFigures } from '../../../src/reward/statement/statement-part';
import { type Case, day, workbook } from '../../cases/workbook';

/** Ann sold 20,000 in January: 1 % of it and 2 % of it. */
const plan = (more: Partial<Case> = {}): Case => ({
  people: [{ id: 'A', name: 'Ann' }],
  sales: [{ date: '2026-01-15', person: 'Ann', amount: 20000 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan', period: 'month' }],
  components: [{ scheme: 'Plan', component: 'One', measure: 'Sales', rate: 0.01 }, { scheme: 'Plan', component: 'Two', measure: 'Sales', rate: 0.02 }],
  ...more,
});

const partOf = (one: Case) => statementFigures(runBonus(workbook(one), { today: day('2026-01-20') })).partOf(0, 0);

describe('the next euro of a component within its scheme', () => {
  it('is its own rate where the scheme has no cap', () => {
    expect(partOf(plan())).toMatchObject({ isFull: false, next: { perUnit: 0.01 } });
  });

  it('is nothing at the cap of the scheme, and says that it is full', () => {
    const part = partOf(plan({ schemes: [{ scheme: 'Plan', period: 'month', cap: 500 }] }));
    expect(part.isFull).toBe(true);
    expect(part.next?.perUnit).toBe(0);
  });

  it('ends where the scheme reaches its cap: 650 is 5,000 of sales away', () => {
    const part = partOf(plan({ schemes: [{ scheme: 'Plan', period: 'month', cap: 650 }] }));
    expect(part.next?.perUnit).toBe(0.01);
    expect(part.next?.next?.at).toBeCloseTo(25000, 0);
    expect(part.next?.next?.perUnit).toBe(0);
  });

  it('is nothing below a condition of the scheme that is not met', () => {
    const part = partOf(plan({ gates: [{ scheme: 'Plan', measure: 'Sales', look: 'actual', from: 30000, capAmount: 0 }] }));
    expect(part.isFull).toBe(true);
  });
});
