import { day } from '../../cases/workbook';
import { figuresOf, line } from './look';

const people = [
  { id: '1', name: 'Ann', team: 'Noord' },
  { id: '2', name: 'Cas', team: 'Zuid' },
];
const north = { kpi: 'Omzet', scope: 'Noord', unit: 'money', target: 100, targetPer: 'month' } as const;
const south = { ...north, scope: 'Zuid', target: 200 } as const;
const company = { kpi: 'Omzet', unit: 'money', target: 300, targetPer: 'month' } as const;
const september = { kpi: 'Omzet', period: '2026-09' } as const;

const lines = (one: Parameters<typeof figuresOf>[0]) => figuresOf(one, '2026-10-15').kpis.map(({ current }) => line(current));

describe('KPIs of one name for several teams', () => {
  it('have their own figures and targets, whatever the spelling of the team', () => {
    const actuals = [{ ...september, scope: 'noord', value: 90 }, { ...september, scope: 'Zuid ', value: 210 }];
    expect(lines({ people, kpis: [north, south], actuals })).toEqual([
      ['2026-09', 90, 100, 0.9, 'attention'],
      ['2026-09', 210, 200, 1.05, 'onCourse'],
    ]);
  });

  it('are told apart by their labels, also from the one for the company', () => {
    const leads = { ...company, kpi: 'Leads' };
    expect(figuresOf({ people, kpis: [north, south, company, leads] }, '2026-10-15').kpis.map(({ label }) => label)).toEqual(['Omzet (Noord)', 'Omzet (Zuid)', 'Omzet', 'Leads']);
  });

  it('give a figure without a team to the one for the company', () => {
    const [first, second] = lines({ people, kpis: [north, company], actuals: [{ ...september, value: 330 }] });
    expect([first?.[1], second?.[1]]).toEqual(['reason.kpiNoActual', 330]);
  });

  it('leave a figure without a team out when none is for the company, and say so once', () => {
    const { kpis, findings } = figuresOf({ people, kpis: [north, south], actuals: [{ ...september, value: 90 }] }, '2026-10-15');
    expect(kpis.map(({ current }) => line(current)[1])).toEqual(['reason.kpiNoActual', 'reason.kpiNoActual']);
    expect(findings).toEqual([
      { check: 'kpi.whoseFigure', severity: 'error', subject: { sheet: 'Actuals', table: 'Actuals', row: 2, column: 'scope' }, args: { kpi: 'Omzet', scopes: ['Noord', 'Zuid'], rows: 1 } },
    ]);
  });

  it('know a person by name and by number', () => {
    const kpis = [{ ...north, scope: 'Ann' }, { ...south, scope: 'Cas' }];
    expect(lines({ people, kpis, actuals: [{ ...september, scope: '1', value: 50 }, { ...september, scope: 'cas', value: 100 }] }).map((one) => one[1])).toEqual([50, 100]);
  });

  it('are found by what is written in a workbook without people', () => {
    const kpis = [{ ...north, target: undefined }, { ...south, target: undefined }].map(({ target: _, ...rest }) => rest);
    const actuals = [{ ...september, scope: 'Noord', value: 90 }, { ...september, scope: 'Zuid', value: 210 }];
    const targets = [{ measure: 'Omzet', team: 'Noord', period: '2026-09', value: 100 }, { measure: 'Omzet', team: 'Zuid', period: '2026', value: 2400 }];
    expect(lines({ kpis, actuals, targets })).toEqual([
      ['2026-09', 90, 100, 0.9, 'attention'],
      ['2026-09', 210, 200, 1.05, 'onCourse'],
    ]);
  });

  it('take a target that names no team when the KPI is the only one of its name', () => {
    const { target: _, ...plain } = north;
    const targets = [{ measure: 'Omzet', period: '2026-09', value: 120 }];
    const actuals = [{ ...september, value: 90 }];
    expect(lines({ people, kpis: [plain], actuals, targets })).toEqual([['2026-09', 90, 120, 0.75, 'offCourse']]);
    expect(lines({ people, kpis: [plain, south], actuals, targets })[0]?.[2]).toBe('reason.kpiNoTarget');
  });

  it('do not take the target of the company for that of a team when a measure has the name too', () => {
    const { target: _, ...plain } = { ...north, measure: 'Omzet' };
    const one = { people, measures: [{ measure: 'Omzet', aggregate: 'sum' as const }], sales: [{ date: '2026-09-03', person: 'Ann', amount: 90 }], kpis: [plain], targets: [{ measure: 'Omzet', period: '2026-09', value: 5000 }] };
    expect(lines(one)).toEqual([['2026-09', 90, 'reason.kpiNoTarget', 'reason.kpiNoTarget', 'missing']]);
  });
});

describe('two figures of one KPI for the same days', () => {
  const finding = (firstRow: number) => ({ check: 'row.duplicate', severity: 'error', subject: { sheet: 'Actuals', table: 'Actuals', row: 3, column: 'period' }, args: { key: 'Omzet · september 2026', firstRow } });

  it('count once, in whatever way the month is written', () => {
    const { kpis, findings } = figuresOf({ kpis: [company], actuals: [{ ...september, value: 330 }, { ...september, period: 'september 2026', value: 330 }] }, '2026-10-15');
    expect(line(kpis[0]!.current)).toEqual(['2026-09', 330, 300, 1.1, 'onCourse']);
    expect(findings).toEqual([finding(2)]);
  });

  it('make the figure missing where they differ', () => {
    const { kpis, findings } = figuresOf({ kpis: [company], actuals: [{ ...september, value: 330 }, { ...september, period: 'september 2026', value: 300 }] }, '2026-10-15');
    expect(line(kpis[0]!.current)[1]).toBe('reason.kpiActualUnreadable');
    expect(findings).toEqual([finding(2)]);
  });

  it('with and without the team are the same figure', () => {
    const actuals = [{ ...september, value: 90 }, { ...september, scope: 'Noord', value: 90 }];
    expect(lines({ people, kpis: [north], actuals })[0]?.[1]).toBe(90);
  });

  it('on different days add up', () => {
    const actuals = [{ ...september, date: day('2026-09-07'), value: 90 }, { ...september, date: day('2026-09-14'), value: 90 }];
    expect(lines({ kpis: [company], actuals })[0]?.[1]).toBe(180);
  });

  it('that may be of somebody else make the figure missing, not low', () => {
    const actuals = [{ ...september, date: day('2026-09-07'), value: 90 }, { ...september, date: day('2026-09-14'), value: 90, unreadable: ['scope'] }];
    expect(lines({ kpis: [company], actuals })[0]?.[1]).toBe('reason.kpiActualUnreadable');
  });
});

it('says once that a period cannot be read: reading has said it', () => {
  expect(figuresOf({ kpis: [company], actuals: [{ kpi: 'Omzet', value: 5, unreadable: ['period'] }] }, '2026-10-15').findings).toEqual([]);
});
