import type { Case } from '../../cases/workbook';
import { line, theKpi } from './look';

const leads = (value: number, period = '2026-09') => ({ kpi: 'Leads', period, value });
const target = (kpi: object, value = 220): readonly unknown[] => {
  const { current } = theKpi({ kpis: [{ kpi: 'Leads', ...kpi }], actuals: [leads(value)] });
  return [...line(current).slice(0, 4), current.targetOrigin.kind];
};

describe("a KPI's own target", () => {
  it('is for the period that it says', () => expect(target({ target: 220, targetPer: 'month' })).toEqual(['2026-09', 220, 220, 1, 'own']));

  it('is for the rhythm where it does not say, and a rhythm of a day or week is a month', () => {
    expect(target({ target: 220, rhythm: 'week' })).toEqual(['2026-09', 220, 220, 1, 'own']);
    expect(target({ target: 220 })).toEqual(['2026-09', 220, 220, 1, 'own']);
    const quarter = theKpi({ kpis: [{ kpi: 'Leads', target: 660, rhythm: 'quarter' }], actuals: [leads(660, '2026-Q3')] });
    expect(line(quarter.current)).toEqual(['2026-Q3', 660, 660, 1, 'onCourse']);
  });

  it('per day counts on the 22 weekdays of September 2026', () => expect(target({ target: 10, targetPer: 'day' })).toEqual(['2026-09', 220, 220, 1, 'perDay']));

  it('per week counts 30 days of 7, per two weeks 30 of 14', () => {
    expect(target({ target: 49, targetPer: 'week' }, 210)).toEqual(['2026-09', 210, 210, 1, 'perWeek']);
    expect(target({ target: 98, targetPer: 'twoWeeks' }, 210)).toEqual(['2026-09', 210, 210, 1, 'perTwoWeeks']);
  });

  it('of a percentage or a score is the same for a week and a month', () => {
    expect(target({ target: 8, targetPer: 'week', unit: 'score' }, 8)).toEqual(['2026-09', 8, 8, 1, 'own']);
  });

  it.each([
    [0, 'reason.kpiTargetZero'],
    [-5, 'reason.kpiTargetNegative'],
  ])('of %d gives no attainment, and never 0%%', (value, reason) => expect(target({ target: value, targetPer: 'month' })).toEqual(['2026-09', 220, value, reason, 'own']));

  it('that is nowhere makes the attainment missing, and not the figure', () => {
    const { current } = theKpi({ kpis: [{ kpi: 'Leads' }], actuals: [leads(220)] });
    expect(line(current)).toEqual(['2026-09', 220, 'reason.kpiNoTarget', 'reason.kpiNoTarget', 'missing']);
  });

  it('that cannot be read is not looked up elsewhere', () => {
    const one: Case = { kpis: [{ kpi: 'Leads', unreadable: ['target'] }], targets: [{ measure: 'Leads', period: '2026-09', value: 1 }], actuals: [leads(220)] };
    expect(line(theKpi(one).current).slice(1)).toEqual(['reason.kpiUnreadable', 1, 'reason.kpiUnreadable', 'missing']);
  });
});

describe('the target of a KPI in the Targets table', () => {
  const people = [{ id: 'Ann', team: 'Noord' }, { id: 'Bob', team: 'Zuid' }];
  const measures = [{ measure: 'Revenue', aggregate: 'sum' as const }];
  const sales = [{ date: '2026-09-03', person: 'Ann', amount: 100 }, { date: '2026-09-04', person: 'Bob', amount: 40 }];
  const targets = [
    { measure: 'Revenue', period: '2026-09', value: 200 },
    { measure: 'Revenue', team: 'Noord', period: '2026-Q3', value: 240 },
    { measure: 'Revenue', person: 'Bob', period: '2026-09', value: 50 },
    { measure: 'Bobs revenue', person: 'Bob', period: '2026-09', value: 80 },
  ];
  const of = (kpi: object) => line(theKpi({ people, measures, sales, targets, kpis: [{ kpi: 'Revenue', measure: 'Revenue', ...kpi }] }).current);

  it('is the one for nobody in particular when the KPI is for the company', () => expect(of({})).toEqual(['2026-09', 140, 200, 0.7, 'offCourse']));
  it('is the one of the team, a quarter divided evenly', () => expect(of({ scope: 'noord' })).toEqual(['2026-09', 100, 80, 1.25, 'onCourse']));
  it('is the one of the person', () => expect(of({ scope: 'Bob' })).toEqual(['2026-09', 40, 50, 0.8, 'offCourse']));
  it('is rather the one that names the KPI than its measure', () => expect(of({ kpi: 'Bobs revenue', scope: 'Bob' })).toEqual(['2026-09', 40, 80, 0.5, 'offCourse']));
  it('is missing for a team without one, whatever the company has', () => expect(of({ scope: 'Zuid' })).toEqual(['2026-09', 40, 'reason.kpiNoTarget', 'reason.kpiNoTarget', 'missing']));
});
