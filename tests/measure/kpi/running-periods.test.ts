import type { Case } from '../../cases/workbook';
import { figuresOf, line, shown, theKpi } from './look';

const revenue = { measure: 'Revenue', aggregate: 'sum' } as const;
const sale = (date: string, amount: number) => ({ date, person: 'Ann', amount });
const people = [{ id: 'Ann', team: 'Noord' }];

const selling = (sales: Case['sales'], kpi: object = {}): Case => ({
  people,
  measures: [revenue],
  sales: sales ?? [],
  kpis: [{ kpi: 'Revenue', measure: 'Revenue', target: 3_000, targetPer: 'month', ...kpi }],
});

describe('a period that is not over', () => {
  it('is judged by the target to date, by calendar days, and is provisional', () => {
    const { current } = theKpi(selling([sale('2026-09-03', 600), sale('2026-09-10', 450)]), '2026-09-10');
    expect(line(current)).toEqual(['2026-09', 1_050, 3_000, 1.05, 'onCourse']);
    expect(current).toMatchObject({ isProvisional: true, pace: { elapsed: 10, days: 30, target: { kind: 'known', value: 1_000 } } });
  });

  it.each([
    ['2026-09-29', 0.9, true],
    ['2026-09-30', 0.87, true],
    ['2026-10-01', 0.87, false],
  ])('on %s has attainment %d, provisional %s: it still runs on its own last day', (today, expected, isProvisional) => {
    const { current } = theKpi(selling([sale('2026-09-03', 2_610)]), today);
    expect([shown(current.attainment), current.isProvisional]).toEqual([expected, isProvisional]);
  });

  it('does not slow down an average, which is judged by the whole target', () => {
    const { current } = theKpi({ ...selling([sale('2026-09-03', 100), sale('2026-09-04', 200)], { target: 150 }), measures: [{ measure: 'Revenue', aggregate: 'average' }] }, '2026-09-10');
    expect(line(current)).toEqual(['2026-09', 150, 150, 1, 'onCourse']);
    expect(current.pace).toBeUndefined();
    expect(current.isProvisional).toBe(true);
  });

  it('has limits to date where a sum must stay inside a range', () => {
    const { current } = theKpi(selling([sale('2026-09-03', 1_100)], { target: undefined, direction: 'range', lower: 3_000, upper: 4_500 }), '2026-09-10');
    expect([shown(current.attainment), current.status]).toEqual([1, 'onCourse']);
  });

  it('of a kept figure that nobody has entered yet gives way to the period before', () => {
    const kpis = [{ kpi: 'Leads', target: 200, targetPer: 'month' as const }, { kpi: 'Revenue', measure: 'Revenue', target: 3_000, targetPer: 'month' as const }];
    const one: Case = { ...selling([sale('2026-10-02', 100)]), kpis, actuals: [{ kpi: 'Leads', period: '2026-09', value: 210 }] };
    const [leads, money] = figuresOf(one, '2026-10-15').kpis;
    expect(line(leads!.current)).toEqual(['2026-09', 210, 200, 1.05, 'onCourse']);
    expect(money!.current.period.name).toBe('2026-10');
  });

  it('of a year counts the months that were entered, and judges them by those months', () => {
    const actuals = ['01', '02', '03'].map((month) => ({ kpi: 'Leads', period: `2026-${month}`, value: 90 }));
    const { current } = theKpi({ kpis: [{ kpi: 'Leads', target: 1_095, targetPer: 'year' }], actuals }, '2026-04-20');
    expect(line(current)).toEqual(['2026', 270, 1_095, 1, 'onCourse']);
    expect(current.pace).toMatchObject({ elapsed: 90, days: 365 });
  });

  it('is as far as the newest figure of the workbook, not as far as the calendar', () => {
    const { current } = theKpi(selling([sale('2026-01-05', 2_730), sale('2026-09-28', 0)], { target: 3_650, targetPer: 'year' }), '2026-11-22');
    expect(current.pace).toMatchObject({ elapsed: 273, days: 365 });
    expect(shown(current.attainment)).toBe(1);
  });

  it('is as far as Settings says that the rows are loaded, also when it is over', () => {
    const one = { ...selling([sale('2026-09-03', 1_000)]), settings: [{ setting: 'loadedTo' as const, value: '10-09-2026' }] };
    const { current } = theKpi(one, '2026-10-15');
    expect([shown(current.attainment), current.isProvisional]).toEqual([1, true]);
  });

  it('has no change, because a part is no match for a whole', () => {
    const { change } = theKpi(selling([sale('2026-08-03', 3_000), sale('2026-09-03', 600)]), '2026-09-10');
    expect(shown(change)).toBe('reason.kpiStillRuns');
  });
});

describe('the period that is asked for', () => {
  const one = selling([sale('2026-07-03', 2_000), sale('2026-08-03', 2_700), sale('2026-09-03', 3_300)]);

  it('shows the KPI as it stood at its end', () => {
    expect(line(theKpi(one, '2026-11-22', 'aug 2026').current)).toEqual(['2026-08', 2_700, 3_000, 0.9, 'attention']);
    expect(line(theKpi(one, '2026-11-22', '2026-Q3').current)).toEqual(['2026-09', 3_300, 3_000, 1.1, 'onCourse']);
  });

  it('shows a longer period up to then, as provisional', () => {
    const { current } = theKpi({ ...one, kpis: [{ kpi: 'Revenue', measure: 'Revenue', target: 9_200, targetPer: 'quarter' }] }, '2026-11-22', '2026-08');
    expect(line(current)).toEqual(['2026-Q3', 4_700, 9_200, 0.758064516, 'offCourse']);
    expect(current.isProvisional).toBe(true);
  });

  it.each([
    ['blah', 'run.badPeriod'],
    ['2027-01', 'run.futurePeriod'],
  ])('that cannot be shown (%s) is a finding, and shows nothing', (period, check) => {
    const { kpis, findings } = figuresOf(one, '2026-11-22', period);
    expect([kpis, findings.map((found) => found.check)]).toEqual([[], [check]]);
  });
});

describe('a history', () => {
  it('has at most twelve periods, and begins with the first figure', () => {
    const months = Array.from({ length: 20 }, (_, at) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
    const kpi = theKpi({ kpis: [{ kpi: 'Leads', targetPer: 'month', target: 1 }], actuals: months.map((period, value) => ({ kpi: 'Leads', period, value })) });
    expect(kpi.history.map(({ period }) => period.name)).toEqual(months.slice(-12));
    const short = theKpi({ kpis: [{ kpi: 'Leads', targetPer: 'month', target: 1 }], actuals: [{ kpi: 'Leads', period: '2026-08', value: 1 }, { kpi: 'Leads', period: '2026-09', value: 2 }] });
    expect(short.history.map(({ period }) => period.name)).toEqual(['2026-08', '2026-09']);
  });

  it('tells the change as a share of the previous figure, of a ratio in points', () => {
    const change = (unit: 'number' | 'ratio', before: number, now: number) =>
      shown(theKpi({ kpis: [{ kpi: 'K', unit, target: 1, targetPer: 'month' }], actuals: [{ kpi: 'K', period: '2026-08', value: before }, { kpi: 'K', period: '2026-09', value: now }] }).change);
    expect([change('number', 100, 110), change('ratio', 0.5, 0.52), change('number', 0, 5)]).toEqual([0.1, 0.02, 'reason.kpiNoPrevious']);
  });
});
