import type { Case } from '../../cases/workbook';
import { shown, theKpi } from './look';

const kept = (kpi: object, values: Readonly<Record<string, number>>): Case => ({
  kpis: [{ kpi: 'K', rhythm: 'month', ...kpi }],
  actuals: Object.entries(values).map(([period, value]) => ({ kpi: 'K', period, value })),
});

describe('what a figure is held against', () => {
  it('is the same period last year, of a quarter four quarters ago', () => {
    expect(shown(theKpi(kept({ target: 1 }, { '2025-09': 80, '2025-10': 90, '2026-09': 100 })).lastYear)).toBe(80);
    expect(shown(theKpi({ kpis: [{ kpi: 'K', targetPer: 'quarter', target: 1 }], actuals: [{ kpi: 'K', period: '2025-Q3', value: 80 }, { kpi: 'K', period: '2026-Q3', value: 90 }] }).lastYear)).toBe(80);
  });

  it('is missing, never 0, without last year', () => {
    expect(shown(theKpi(kept({ target: 1 }, { '2026-09': 100 })).lastYear)).toBe('reason.kpiNoActual');
  });

  it('is the benchmark, with where it comes from', () => {
    expect(theKpi(kept({ benchmark: 190, benchmarkSource: 'Branchevereniging' }, { '2026-09': 100 })).benchmark).toMatchObject({ value: 190, from: 'Branchevereniging', source: { sheet: 'KPIs', row: 2 } });
    expect(theKpi(kept({}, { '2026-09': 100 })).benchmark).toBeUndefined();
  });

  it.each([
    ['nothing at all', {}, { '2026-09': 100 }, true],
    ['a target', { target: 90 }, { '2026-09': 100 }, false],
    ['a limit', { lower: 90 }, { '2026-09': 100 }, false],
    ['a benchmark', { benchmark: 90 }, { '2026-09': 100 }, false],
    ['the month before', {}, { '2026-08': 90, '2026-09': 100 }, false],
    ['last year', {}, { '2025-09': 90, '2026-09': 100 }, false],
  ])('with %s: without context is %s', (_, kpi, values, expected) => expect(theKpi(kept(kpi, values)).hasNoContext).toBe(expected));

  it('is not asked of a figure that is not known itself', () => {
    expect(theKpi({ kpis: [{ kpi: 'K' }] }).hasNoContext).toBe(false);
  });
});

describe('what is expected', () => {
  const months = Array.from({ length: 24 }, (_, at) => [`${2024 + Math.floor((at + 9) / 12)}-${String(((at + 9) % 12) + 1).padStart(2, '0')}`, 100 + (at % 3)] as const);

  it('of a period that is over is the next one, with a range around it and how close such forecasts came', () => {
    const { next, forecast } = theKpi(kept({ target: 100 }, Object.fromEntries(months)));
    expect(forecast).toBeUndefined();
    if (next?.kind !== 'forecast') throw new Error('there should be a forecast');
    expect(next.low[0]!).toBeLessThanOrEqual(next.values[0]!);
    expect(next.high[0]!).toBeGreaterThanOrEqual(next.values[0]!);
    expect(next.accuracy.off).toBeLessThan(0.02);
  });

  it('of one figure is nothing: it is too short, and says so', () => {
    expect(theKpi(kept({ target: 100 }, { '2026-09': 100 })).next).toMatchObject({ kind: 'tooShort', points: 1 });
  });

  const running: Case = { measures: [{ measure: 'R', aggregate: 'sum' }], kpis: [{ kpi: 'R', measure: 'R', target: 1_000, targetPer: 'year' }], sales: [{ date: '2026-06-30', person: 'Ann', amount: 600 }] };
  it('of a running year is where it ends, and how it would stand then', () => {
    const { forecast, next, outlook } = theKpi(running, '2026-06-30');
    expect(next).toBeUndefined();
    expect(forecast).toMatchObject({ kind: 'periodEnd', basis: 'pace', value: expect.closeTo((600 / 181) * 365, 6), low: null });
    expect(outlook).toMatchObject({ status: 'onCourse' });
  });

  it('of a KPI whose cells cannot be read is nothing', () => {
    const { forecast, next, outlook } = theKpi({ ...running, kpis: [{ kpi: 'R', measure: 'R', unreadable: ['target'] }] }, '2026-06-30');
    expect([forecast, next?.kind ?? 'none', outlook]).toEqual([undefined, 'none', undefined]);
  });
});
