import type { Case } from '../../cases/workbook';
import { day } from '../../cases/workbook';
import { line, shown, theKpi } from './look';

type Recorded = NonNullable<Case['kpiHistory']>[number];
const then = { kpi: 'Leads', period: '2026-08', value: 95, target: 100, green: 0.95, amber: 0.8, status: 'onCourse', date: day('2026-09-03') } as const satisfies Recorded;
const leads = (recorded: readonly Recorded[], kpi: object = {}): Case => ({
  kpis: [{ kpi: 'Leads', target: 120, targetPer: 'month', ...kpi }],
  actuals: [{ kpi: 'Leads', period: '2026-08', value: 95 }, { kpi: 'Leads', period: '2026-09', value: 130 }],
  kpiHistory: recorded,
});
const august = (one: Case) => theKpi(one).history[0]!;

describe('a period that was recorded', () => {
  it('keeps the colour and the target of then, though target and thresholds are others now', () => {
    expect(line(august(leads([])))).toEqual(['2026-08', 95, 120, 0.791666667, 'offCourse']);
    expect(line(august(leads([then])))).toEqual(['2026-08', 95, 100, 0.95, 'onCourse']);
    expect(august(leads([then])).recorded).toEqual({ source: expect.objectContaining({ sheet: 'KpiHistory', row: 2 }), on: day('2026-09-03') });
  });

  it('leaves the periods that were not recorded as they are', () => {
    expect(line(theKpi(leads([then])).current)).toEqual(['2026-09', 130, 120, 1.083333333, 'onCourse']);
  });

  it('says what the figure was where it is another now', () => {
    expect(august(leads([{ ...then, value: 90 }])).recorded).toMatchObject({ was: 90 });
    expect(august(leads([then])).recorded).not.toHaveProperty('was');
    const { value: _, ...unknown } = then;
    expect(august(leads([{ ...unknown, status: 'missing' }])).recorded).toMatchObject({ was: null });
  });

  it('is found under any spelling of the name and the period', () => {
    expect(august(leads([{ ...then, kpi: 'LEADS ', period: 'aug 2026' }])).status).toBe('onCourse');
  });

  it('is that of the same team only', () => {
    expect(august(leads([{ ...then, scope: 'Noord' }])).recorded).toBeUndefined();
  });

  it('with two rows takes the last: it was recorded again', () => {
    expect(august(leads([then, { ...then, status: 'attention' }])).status).toBe('attention');
  });

  it('says nothing where a cell of the row cannot be read', () => {
    expect(august(leads([{ ...then, unreadable: ['target'] }])).recorded).toBeUndefined();
  });

  it('with limits keeps those of then', () => {
    const { target: _, ...limits } = { ...then, lower: 80, upper: 100 };
    const one = leads([limits], { target: undefined, direction: 'range', lower: 100, upper: 140 });
    expect([shown(august(one).attainment), august(one).status]).toEqual([1, 'onCourse']);
    expect(shown(august(leads([], { target: undefined, direction: 'range', lower: 100, upper: 140 })).attainment)).toBeLessThan(1);
  });

  it('without a target then says that there was none, not that limits counted', () => {
    const { target: _, ...none } = then;
    expect(shown(august(leads([{ ...none, status: 'missing' }])).target)).toBe('reason.kpiNoTarget');
  });

  it('is not held against a period that still runs', () => {
    const one: Case = { ...leads([{ ...then, period: '2026-09', status: 'offCourse' }]) };
    expect(theKpi(one, '2026-09-20').current.recorded).toBeUndefined();
  });
});
