import { day } from '../../cases/workbook';
import { figuresOf, line, theKpi } from './look';

const leads = { kpi: 'Leads', target: 200, targetPer: 'month' } as const;
const cases = { kpi: 'Cases', unit: 'ratio', target: 0.9, targetPer: 'month' } as const;

describe('figures kept in the Actuals table', () => {
  it('are those of the period, and a status follows', () => {
    const kpi = theKpi({ kpis: [leads], actuals: [{ kpi: 'leads', period: '2026-09', value: 210 }] });
    expect(line(kpi.current)).toEqual(['2026-09', 210, 200, 1.05, 'onCourse']);
    expect(kpi.current.cells).toEqual({ how: 'given', cells: [{ sheet: 'Actuals', table: 'Actuals', row: 2, column: 'value' }] });
  });

  it.each([
    ['number', 163],
    ['money', 163],
    ['ratio', 43],
    ['score', 43],
  ] as const)('of several days in a month add up or not by their unit: %s gives %d', (unit, expected) => {
    const actuals = [['2026-09-28', 43], ['2026-09-07', 42], ['2026-09-14', 38], ['2026-09-21', 40]] as const;
    const kpi = theKpi({ kpis: [{ ...leads, unit }], actuals: actuals.map(([date, value]) => ({ kpi: 'Leads', date: day(date), value })) });
    expect(kpi.current.actual).toEqual({ kind: 'known', value: expected });
    expect(kpi.current.cells?.how).toBe(expected === 163 ? 'summed' : 'last');
  });

  it('of exactly the period go before those of its days', () => {
    const actuals = [{ kpi: 'Leads', period: '2026-09', value: 170 }, { kpi: 'Leads', date: day('2026-09-07'), value: 42 }];
    expect(theKpi({ kpis: [leads], actuals }).current.actual).toEqual({ kind: 'known', value: 170 });
  });

  it('of months add up to a quarter', () => {
    const actuals = [60, 70, 80].map((value, at) => ({ kpi: 'Leads', period: `2026-0${at + 7}`, value }));
    expect(line(theKpi({ kpis: [{ ...leads, targetPer: 'quarter' }], actuals }).current)).toEqual(['2026-Q3', 210, 200, 1.05, 'onCourse']);
  });

  it.each([
    ['a month in between', ['2026-07', '2026-09']],
    ['the last month', ['2026-07', '2026-08']],
    ['the first month', ['2026-08', '2026-09']],
  ])('leave a quarter that is over missing when %s is not there', (_, periods) => {
    const other = { kpi: 'Cases', period: '2026-09', value: 1 };
    const one = { kpis: [{ ...leads, targetPer: 'quarter' as const }, cases], actuals: [other, ...periods.map((period) => ({ kpi: 'Leads', period, value: 70 }))] };
    expect(line(figuresOf(one, '2026-10-15').kpis[0]!.current)).toEqual(['2026-Q3', 'reason.kpiActualIncomplete', 200, 'reason.kpiActualIncomplete', 'missing']);
  });

  it('of a whole and of its parts are never counted twice', () => {
    const actuals = [{ kpi: 'Leads', period: '2026-Q3', value: 210 }, ...['2026-07', '2026-08', '2026-09'].map((period) => ({ kpi: 'Leads', period, value: 70 }))];
    expect(theKpi({ kpis: [{ ...leads, targetPer: 'quarter' }], actuals }).current.actual).toEqual({ kind: 'known', value: 210 });
    expect(line(theKpi({ kpis: [{ ...leads, targetPer: 'year' }], actuals }).current)[1]).toBe('reason.kpiActualIncomplete');
  });

  it('that cannot be read make the period missing, not low', () => {
    const actuals = [{ kpi: 'Leads', date: day('2026-09-07'), value: 42 }, { kpi: 'Leads', date: day('2026-09-14'), value: NaN, unreadable: ['value'] }];
    expect(line(theKpi({ kpis: [leads], actuals }).current)).toEqual(['2026-09', 'reason.kpiActualUnreadable', 200, 'reason.kpiActualUnreadable', 'missing']);
  });

  it('of a month that was forgotten are missing, while the months around it stand', () => {
    const kpi = theKpi({ kpis: [leads], actuals: [{ kpi: 'Leads', period: '2026-07', value: 190 }, { kpi: 'Leads', period: '2026-09', value: 210 }] });
    expect(kpi.history.map(line)).toEqual([
      ['2026-07', 190, 200, 0.95, 'attention'],
      ['2026-08', 'reason.kpiNoActual', 200, 'reason.kpiNoActual', 'missing'],
      ['2026-09', 210, 200, 1.05, 'onCourse'],
    ]);
    expect(kpi.change).toMatchObject({ kind: 'missing' });
  });

  it('of a real zero are 0, and off course', () => {
    expect(line(theKpi({ kpis: [leads], actuals: [{ kpi: 'Leads', period: '2026-09', value: 0 }] }).current)).toEqual(['2026-09', 0, 200, 0, 'offCourse']);
  });

  it('of another team are not counted, with a finding at the cell', () => {
    const one = { kpis: [{ ...leads, scope: 'Noord' }], actuals: [{ kpi: 'Leads', scope: 'Zuid', period: '2026-09', value: 50 }, { kpi: 'Leads', scope: 'noord', period: '2026-09', value: 210 }] };
    const { kpis, findings } = figuresOf(one, '2026-10-15');
    expect(kpis[0]?.current.actual).toEqual({ kind: 'known', value: 210 });
    expect(findings).toEqual([{ check: 'kpi.otherScope', severity: 'warning', subject: { sheet: 'Actuals', table: 'Actuals', row: 2, column: 'scope' }, args: { kpi: 'Leads', scope: 'Zuid', rows: 1 } }]);
  });

  it('without a period or a date are a finding', () => {
    const { findings } = figuresOf({ kpis: [leads], actuals: [{ kpi: 'Leads', value: 5 }] }, '2026-10-15');
    expect(findings.map(({ check }) => check)).toEqual(['kpi.actualUndated']);
  });

  it('of days to come do not count', () => {
    const actuals = [{ kpi: 'Leads', period: '2026-09', value: 210 }, { kpi: 'Leads', period: '2027-01', value: 999 }];
    expect(theKpi({ kpis: [leads], actuals }).history.map(({ period }) => period.name)).toEqual(['2026-09']);
  });
});

it('shows one period, not twelve, of a KPI of which nothing can be known', () => {
  const kpi = theKpi({ kpis: [{ kpi: 'Leads', targetPer: 'month', unreadable: ['target'] }], actuals: [{ kpi: 'Leads', period: '2026-08', value: 1 }, { kpi: 'Leads', period: '2026-09', value: 2 }] });
  expect(kpi.history.map(line)).toEqual([['2026-09', 'reason.kpiUnreadable', 'reason.kpiNoTarget', 'reason.kpiUnreadable', 'missing']]);
});

describe('figures of longer periods than the KPI is looked at by', () => {
  const found = (actuals: Parameters<typeof figuresOf>[0]['actuals'], kpi: object = {}) => figuresOf({ kpis: [{ ...leads, ...kpi }], actuals: actuals ?? [] }, '2026-10-15').findings;
  it('are left out, with one finding', () =>
    expect(found([{ kpi: 'Leads', period: '2026-Q3', value: 600 }, { kpi: 'Leads', period: '2026-Q2', value: 500 }])).toEqual([
      { check: 'kpi.actualTooLong', severity: 'warning', subject: { sheet: 'Actuals', table: 'Actuals', row: 2, column: 'period' }, args: { kpi: 'Leads', grain: 'month', period: '2026-Q3', rows: 2 } },
    ]));
  it('are no trouble where they fit', () => {
    expect(found([{ kpi: 'Leads', period: '2026-Q3', value: 600 }], { targetPer: 'quarter' })).toEqual([]);
    expect(found([{ kpi: 'Leads', period: '2026-09', value: 600 }], { targetPer: 'quarter' })).toEqual([]);
  });
});
