import type { Case } from '../../cases/workbook';
import { shown, theKpi } from './look';

type Kpi = NonNullable<Case['kpis']>[number];

/** A KPI with figures by month; its newest is of September 2026. */
const kept = (kpi: Partial<Kpi>, values: Readonly<Record<string, number>>): Case => ({
  kpis: [{ kpi: 'K', targetPer: 'month', ...kpi }],
  actuals: Object.entries(values).map(([period, value]) => ({ kpi: 'K', period, value })),
});
const target = (kpi: Partial<Kpi>, values: Readonly<Record<string, number>>) => {
  const { current } = theKpi(kept(kpi, values));
  return [shown(current.target), shown(current.attainment)];
};

describe('a target that counts from an earlier period', () => {
  it.each([
    ['5 % above the previous period', { targetBasis: 'previousPercent', target: 5 }, 210],
    ['the same, written as 5 % of a cell', { targetBasis: 'previousPercent', target: 0.05 }, 210],
    ['12 more than the previous period', { targetBasis: 'previousPoints', target: 12 }, 212],
    ['as much as the previous period', { targetBasis: 'previousPoints', target: 0 }, 200],
    ['10 % above the same month last year', { targetBasis: 'lastYearPercent', target: 10 }, 176],
    ['15 more than the same month last year', { targetBasis: 'lastYearPoints', target: 15 }, 175],
  ] as const)('%s', (_, kpi, expected) => {
    expect(target(kpi, { '2025-09': 160, '2026-08': 200, '2026-09': expected })).toEqual([expected, 1]);
  });

  it.each([
    ['5 % less is better', { targetBasis: 'previousPercent', target: 5 }, 190],
    ['the same where the user writes the minus', { targetBasis: 'previousPercent', target: -5 }, 190],
    ['12 less is better', { targetBasis: 'previousPoints', target: 12 }, 188],
    ['the same with the minus', { targetBasis: 'previousPoints', target: -12 }, 188],
  ] as const)('of a KPI of which less is better: %s', (_, kpi, expected) => {
    expect(target({ ...kpi, direction: 'lower' }, { '2026-08': 200, '2026-09': expected })).toEqual([expected, 1]);
  });

  it.each([
    ['5 points, written as 5', 5],
    ['5 points, written as 5 %', 0.05],
  ])('of a percentage is in points: %s', (_, points) => {
    expect(target({ unit: 'ratio', targetBasis: 'previousPoints', target: points }, { '2026-08': 0.4, '2026-09': 0.45 })).toEqual([0.45, 1]);
  });

  it('of a percentage can be so much per cent of it', () => {
    expect(target({ unit: 'ratio', targetBasis: 'previousPercent', target: 5 }, { '2026-08': 0.4, '2026-09': 0.42 })).toEqual([0.42, 1]);
  });

  it('of a score keeps half points', () => {
    expect(target({ unit: 'score', targetBasis: 'previousPoints', target: 0.5 }, { '2026-08': 7.4, '2026-09': 7.9 })).toEqual([7.9, 1]);
  });

  it('is missing where the earlier figure is, with a reason that names its period', () => {
    const { current } = theKpi(kept({ targetBasis: 'previousPercent', target: 5 }, { '2026-07': 200, '2026-09': 210 }));
    expect([shown(current.target), shown(current.attainment), current.status]).toEqual(['reason.kpiNoEarlier', 'reason.kpiNoEarlier', 'missing']);
    expect(current.target).toMatchObject({ needs: { args: { period: '2026-08' } } });
  });

  it('counts in the history too, each period from its own', () => {
    const { history } = theKpi(kept({ targetBasis: 'previousPercent', target: 10 }, { '2026-06': 100, '2026-07': 120, '2026-08': 99, '2026-09': 110 }));
    expect(history.map((one) => shown(one.target))).toEqual(['reason.kpiNoEarlier', 110, 132, 108.9]);
  });

  it('of a quarter counts from the quarter, and from the same quarter last year', () => {
    const quarterly = (kpi: Partial<Kpi>) => theKpi({ kpis: [{ kpi: 'K', targetPer: 'quarter', ...kpi }], actuals: [['2025-Q3', 80], ['2026-Q2', 100], ['2026-Q3', 110]].map(([period, value]) => ({ kpi: 'K', period: String(period), value: Number(value) })) });
    expect(shown(quarterly({ targetBasis: 'previousPercent', target: 10 }).current.target)).toBe(110);
    expect(shown(quarterly({ targetBasis: 'lastYearPercent', target: 10 }).current.target)).toBe(88);
  });

  it('is spread over the running period like any other', () => {
    const { current } = theKpi({ kpis: [{ kpi: 'K', measure: 'R', targetBasis: 'previousPercent', target: 0, targetPer: 'month' }], measures: [{ measure: 'R', aggregate: 'sum' }], sales: [{ date: '2026-08-03', person: 'Ann', amount: 3_000 }, { date: '2026-09-02', person: 'Ann', amount: 1_000 }] }, '2026-09-10');
    expect([shown(current.target), shown(current.attainment)]).toEqual([3_000, 1]);
  });
});
