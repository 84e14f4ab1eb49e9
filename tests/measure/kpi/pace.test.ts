import type { Case } from '../../cases/workbook';
import { day } from '../../cases/workbook';
import { line, shown, theKpi } from './look';

const holiday = (date: string, country?: string) => ({ date: day(date), ...(country && { country }) });
const may = [holiday('2026-05-14', 'NL'), holiday('2026-05-25', 'NL'), holiday('2026-05-01', 'BE'), holiday('2026-05-14', 'BE'), holiday('2026-05-25', 'BE')];
const people = (country?: string) => [{ id: 'Ann', team: 'Noord', ...(country && { country }) }, { id: 'Bea', team: 'Zuid', ...(country && { country }) }];
const revenue = { measure: 'Revenue', aggregate: 'sum' } as const;

const inMay = (one: Case, kpi: object = {}): Case => ({
  people: people('NL'),
  measures: [revenue],
  sales: [{ date: '2026-05-04', person: 'Ann', amount: 1_000 }],
  kpis: [{ kpi: 'Revenue', measure: 'Revenue', target: 1_900, targetPer: 'month', ...kpi }],
  ...one,
});

describe('the pace by working days', () => {
  // May 2026: 21 weekdays; the Netherlands has two holidays among them, Belgium three. Up to Friday the 15th: 11 weekdays.
  it.each([
    ['NL', 10, 19, 1],
    ['BE', 9, 18, 1.052631579],
  ])('in %s counts %d of %d days in the middle of May', (country, elapsed, days, attainment) => {
    const { current } = theKpi(inMay({ people: people(country), holidays: may }), '2026-05-15');
    expect(current.pace).toMatchObject({ by: 'workingDays', elapsed, days });
    expect(shown(current.attainment)).toBe(attainment);
  });

  it('is that of the country of the team that the KPI is for', () => {
    const both = [{ id: 'Ann', team: 'Noord', country: 'NL' }, { id: 'Joke', team: 'Noord', country: 'NL' }, { id: 'Bea', team: 'Zuid', country: 'BE' }];
    const { current } = theKpi(inMay({ people: both, holidays: may }, { scope: 'Zuid' }), '2026-05-15');
    expect(current.pace).toMatchObject({ elapsed: 9, days: 18 });
  });

  it('takes the only country of the table where nobody has one', () => {
    const { current } = theKpi(inMay({ people: people(), holidays: may.filter(({ country }) => country === 'BE') }), '2026-05-15');
    expect(current.pace).toMatchObject({ elapsed: 9, days: 18 });
  });

  it('counts the days that every country has free where nobody can tell the country', () => {
    const { current } = theKpi(inMay({ people: people(), holidays: may }), '2026-05-15');
    expect(current.pace).toMatchObject({ by: 'workingDays', elapsed: 10, days: 19 });
  });

  it('counts a holiday without a country everywhere', () => {
    const { current } = theKpi(inMay({ holidays: [...may, holiday('2026-05-05')] }), '2026-05-15');
    expect(current.pace).toMatchObject({ elapsed: 9, days: 18 });
  });

  it('counts calendar days without a table of holidays, and where the KPI says so', () => {
    expect(theKpi(inMay({}), '2026-05-15').current.pace).toMatchObject({ by: 'calendarDays', elapsed: 15, days: 31 });
    expect(theKpi(inMay({ holidays: may }, { pace: 'calendarDays' }), '2026-05-15').current.pace).toMatchObject({ by: 'calendarDays', elapsed: 15, days: 31 });
  });

  it('counts weekdays where the KPI says so and there are no holidays', () => {
    expect(theKpi(inMay({}, { pace: 'workingDays' }), '2026-05-15').current.pace).toMatchObject({ elapsed: 11, days: 21 });
  });

  it('has nothing due on a weekend at the start of a month, so nothing can be said yet', () => {
    const august = inMay({ sales: [{ date: '2026-08-01', person: 'Ann', amount: 1_000 }] }, { pace: 'workingDays' });
    const { current } = theKpi(august, '2026-08-02');
    expect([current.pace?.share, shown(current.attainment), current.status]).toEqual([0, 'reason.kpiTargetZero', 'missing']);
  });
});

describe('the pace `whole`', () => {
  it('judges a running period by the whole target', () => {
    const { current } = theKpi(inMay({ holidays: may }, { pace: 'whole' }), '2026-05-15');
    expect(line(current)).toEqual(['2026-05', 1_000, 1_900, 0.526315789, 'offCourse']);
    expect([current.pace, current.isProvisional]).toEqual([undefined, true]);
  });
});

describe('the pace by season', () => {
  // Every December brings twelve times another month: 12 of 23 parts of the year.
  const months = (year: number, to = 12) => Array.from({ length: to }, (_, at) => ({ kpi: 'Gifts', period: `${year}-${String(at + 1).padStart(2, '0')}`, value: at === 11 ? 1_200 : 100 }));
  const gifts = (actuals: NonNullable<Case['actuals']>): Case => ({ kpis: [{ kpi: 'Gifts', target: 2_300, targetPer: 'year', pace: 'seasonal' }], actuals });

  it('asks of nine months what nine months brought in earlier years', () => {
    const { current } = theKpi(gifts([...months(2024), ...months(2025), ...months(2026, 9)]), '2026-09-30');
    expect(current.pace).toMatchObject({ by: 'seasonal', share: expect.closeTo(9 / 23, 12) });
    expect(line(current)).toEqual(['2026', 900, 2_300, 1, 'onCourse']);
  });

  it('asks the same of a KPI that counts rows', () => {
    const sales = [...months(2024), ...months(2025), ...months(2026, 9)].map(({ period, value }) => ({ date: `${period}-10`, person: 'Ann', amount: value }));
    const { current } = theKpi({ kpis: [{ kpi: 'Gifts', measure: 'G', target: 2_300, targetPer: 'year', pace: 'seasonal' }], measures: [{ measure: 'G', aggregate: 'sum' }], sales }, '2026-09-30');
    expect(current.pace).toMatchObject({ by: 'seasonal', share: expect.closeTo(9 / 23, 12) });
  });

  it('says that working days were counted where there are no two full years', () => {
    const { current } = theKpi(gifts([...months(2025), ...months(2026, 9)]), '2026-09-30');
    expect(current.pace).toMatchObject({ by: 'workingDays', elapsed: 195, days: 261, share: expect.closeTo(195 / 261, 12) });
    expect(current.status).toBe('offCourse');
  });

  it('of a month counts working days: a month has no pattern of months in it', () => {
    const { current } = theKpi(inMay({}, { pace: 'seasonal' }), '2026-05-15');
    expect(current.pace).toMatchObject({ by: 'workingDays', elapsed: 11, days: 21 });
  });
});
