import { knownHolidays } from '../../../src/app/known-holidays';
import { escalationTerm, periodsIn } from '../../../src/measure/rhythm/escalation';
import { day } from '../../cases/workbook';
import { agendaOf, leads, monthly, theKpi } from './rhythm-case';

describe('after how many periods a KPI escalates', () => {
  it.each([
    ['Na twee rode maanden naar de directie', 2, 'month'],
    ['Bij de tweede rode maand op rij naar Marijke', 2, 'month'],
    ['na 1 kwartaal', 1, 'quarter'],
    ['Na 6 weken uit koers naar de eigenaar', 6, 'week'],
    ['3x rood: 3 keer achter elkaar', 3, 'period'],
    ['After two red months to the board', 2, 'month'],
    ['After 3 periods off course: managing director', 3, 'period'],
    ['Naar de directie', undefined, undefined],
    ['Naar team 2', undefined, undefined],
    ['', undefined, undefined],
  ] as const)('%s', (text, count, unit) => expect(escalationTerm(text)).toEqual(count === undefined ? undefined : { count, unit }));

  it.each([
    [{ count: 2, unit: 'month' }, 'month', 2],
    [{ count: 2, unit: 'month' }, 'quarter', 1],
    [{ count: 1, unit: 'quarter' }, 'month', 3],
    [{ count: 6, unit: 'week' }, 'month', 2],
    [{ count: 1, unit: 'week' }, 'month', 1],
    [{ count: 3, unit: 'period' }, 'year', 3],
  ] as const)('%j of a KPI per %s is %i periods', (term, grain, periods) => expect(periodsIn(term, grain)).toBe(periods));
});

describe('an escalation that has come', () => {
  const reached = (values: readonly (number | null)[], escalation = 'Na twee rode maanden naar de directie', more: readonly { kpi: string; period: string; value: number }[] = []) =>
    theKpi({ kpis: [{ ...leads, escalation }], actuals: [...monthly(values), ...more] }).reached;

  it.each([
    ['off course for one month', [101, 50], undefined],
    ['off course for exactly two', [101, 50, 60], { after: 2, run: 2 }],
    ['off course for longer', [50, 60, 50, 60], { after: 2, run: 4 }],
    ['on course again', [50, 60, 101], undefined],
    ['only to be watched', [50, 60, 95], undefined],
    ['a month without a figure between', [50, null, 60], undefined],
  ] as const)('%s', (_, values, expected) => expect(reached(values)).toEqual(expected));

  it('does not come by words that say no number', () => expect(reached([50, 50, 50], 'Naar de directie')).toBeUndefined());

  it('does not count a month that still runs', () => expect(reached([101, 50], undefined, [{ kpi: 'Leads', period: '2026-10', value: 1 }])).toBeUndefined());
});

describe('the holidays that reviews keep away from', () => {
  // 25 December 2026 is a Friday; the 26th a Saturday.
  const meeting = (people: { id: string; country?: string }[], holidays: { date: number }[] = []) =>
    agendaOf({ people, holidays, kpis: [{ ...leads, reviewed: day('2026-11-25') }], actuals: monthly([101, 102]) }, '2026-12-01', knownHolidays).groups[0]?.kpis[0]?.review.due;

  it('are the known ones of the country of the people where the workbook has no table', () => {
    expect(meeting([{ id: 'M1', country: 'NL' }])).toBe(day('2026-12-28'));
    expect(meeting([{ id: 'M1', country: 'België' }])).toBe(day('2026-12-28'));
  });

  it('are none where no country is known', () => {
    expect(meeting([{ id: 'M1' }])).toBe(day('2026-12-25'));
    expect(meeting([{ id: 'M1', country: 'Duitsland' }])).toBe(day('2026-12-25'));
  });

  it('are those of the table where there is one', () => expect(meeting([{ id: 'M1', country: 'NL' }], [{ date: day('2026-12-28') }])).toBe(day('2026-12-25')));

  it('are those that every country has, where people are in several', () => {
    const agenda = agendaOf({ people: [{ id: 'M1', country: 'NL' }, { id: 'M2', country: 'BE' }], kpis: [{ ...leads }], actuals: monthly([101]) }, '2026-12-01', knownHolidays);
    expect(agenda.holidays).toEqual({ from: 'countries', countries: ['BE', 'NL'] });
  });
});
