import type { Case } from '../../cases/workbook';
import { day } from '../../cases/workbook';
import { explainFinding } from '../../../src/i18n';
import { formatFor } from '../../../src/i18n/format';
import { figuresOf, line, shown, theKpi } from './look';

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
    expect(august(leads([then])).recorded).toEqual({ source: expect.objectContaining({ sheet: 'KpiHistory', row: 2 }), valueSource: expect.objectContaining({ row: 2 }), on: day('2026-09-03') });
  });

  it('leaves the periods that were not recorded as they are', () => {
    expect(line(theKpi(leads([then])).current)).toEqual(['2026-09', 130, 120, 1.083333333, 'onCourse']);
  });

  it('keeps the figure of then beside its colour, and says what is calculated now where that is another', () => {
    const other = august(leads([{ ...then, value: 90, status: 'attention' }]));
    expect([line(other), other.recorded?.now]).toEqual([['2026-08', 90, 100, 0.9, 'attention'], 95]);
    expect(august(leads([then])).recorded).not.toHaveProperty('now');
  });

  it('keeps the figure of then in the trend, last year, the change and what counts from it', () => {
    const one = leads([{ ...then, value: 90, status: 'attention' }]);
    expect(theKpi(one).series.values.slice(-2)).toEqual([90, 130]);
    expect(shown(theKpi(one).change)).toBe(0.444444444);
    expect(shown(theKpi(one, '2027-09-15', '2027-08').lastYear)).toBe(90);
    expect(shown(theKpi(leads([{ ...then, value: 90 }], { target: 12, targetBasis: 'previousPoints' })).current.target)).toBe(102);
  });

  it('is a finding that names both figures, at the figure that was recorded', () => {
    const { findings } = figuresOf(leads([{ ...then, value: 90 }]), '2026-10-15');
    expect(findings).toMatchObject([{ check: 'kpi.recordedOtherwise', severity: 'warning', subject: { sheet: 'KpiHistory', row: 2 }, args: { kpi: 'Leads', period: '2026-08', recorded: 90, now: 95, periods: 1 } }]);
    expect(explainFinding(findings[0]!, 'nl', formatFor('nl')).problem).toBe('KPI Leads is over augustus 2026 vastgelegd met 90, en komt nu op 95 uit. Dat is zo in 1 vastgelegde periode.');
    expect(figuresOf(leads([then]), '2026-10-15').findings).toEqual([]);
  });

  it('stays when its rows or figures are no longer there, which is no contradiction', () => {
    const gone: Case = { ...leads([then]), actuals: [{ kpi: 'Leads', period: '2026-09', value: 130 }] };
    expect(line(theKpi(gone).history[0]!)).toEqual(['2026-08', 95, 100, 0.95, 'onCourse']);
    expect(figuresOf(gone, '2026-10-15').findings).toEqual([]);
  });

  it('stays when a row of it can no longer be read, and that is told', () => {
    const sales: NonNullable<Case['sales']> = [{ date: '2026-08-10', person: 'a', amount: '?' }, { date: '2026-09-10', person: 'a', amount: 50 }];
    const one: Case = { people: [{ id: 'a', name: 'Ann' }], sales, measures: [{ measure: 'Omzet' }], kpis: [{ kpi: 'Leads', measure: 'Omzet', target: 100 }], kpiHistory: [then] };
    expect(line(theKpi(one).history[0]!)).toEqual(['2026-08', 95, 100, 0.95, 'onCourse']);
    expect(figuresOf(one, '2026-10-15').findings).toMatchObject([{ check: 'kpi.recordedOtherwise', args: { recorded: 95, now: null } }]);
  });

  it('shows the figure of now where none was recorded, and says so', () => {
    const { value: _, ...unknown } = then;
    const one = leads([{ ...unknown, status: 'missing' }]);
    expect([august(one).recorded?.now, line(august(one)).slice(1, 2)]).toEqual([95, [95]]);
    expect(figuresOf(one, '2026-10-15').findings).toMatchObject([{ check: 'kpi.recordedOtherwise', args: { recorded: null, now: 95 } }]);
    expect(figuresOf(leads([{ ...unknown }]), '2026-10-15').findings).toEqual([]);
  });

  it('of which a part of the money is in no team counts what is calculated now for that', () => {
    const sales: NonNullable<Case['sales']> = [{ date: '2026-08-10', person: 'a', amount: 40 }, { date: '2026-08-11', person: 'zz', amount: 60 }];
    const one: Case = { people: [{ id: 'a', name: 'Ann', team: 'Noord' }], sales, measures: [{ measure: 'Omzet' }], kpis: [{ kpi: 'Leads', measure: 'Omzet', target: 100 }], kpiHistory: [{ ...then, value: 90 }] };
    const kpi = theKpi(one, '2026-09-15', '2026-08');
    expect([shown(kpi.current.actual), kpi.unassigned]).toEqual([90, { person: 60 }]);
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
