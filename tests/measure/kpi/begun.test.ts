import { line, shown, theKpi } from './look';

/** Sales of 10 on each day. */
const sold = (...days: readonly string[]) => days.map((date) => ({ date, person: 'Ann', amount: 10 }));
const given = { people: [{ id: 'Ann' }], measures: [{ measure: 'Revenue', aggregate: 'sum' }] } as const;
const kpi = { kpi: 'K', measure: 'Revenue', unit: 'money', target: 30 } as const;
const look = (per: 'month' | 'quarter' | 'year', sales: readonly string[], today: string) =>
  theKpi({ ...given, sales: sold(...sales), kpis: [{ ...kpi, targetPer: per }] }, today);
const year = ['2026-01-05', '2026-04-05', '2026-07-05', '2026-10-05'];

describe('a period in which the rows of a measure begin', () => {
  // The fourth quarter of 2025 begins on 1 October; 29 October is 28 days later.
  it.each([
    ['2025-10-01', 10], ['2025-10-28', 10], ['2025-10-29', 'reason.kpiBeginsWithin'], ['2025-12-01', 'reason.kpiBeginsWithin'], ['2025-12-31', 'reason.kpiBeginsWithin'],
  ])('from %s on: its figure is %s', (first, expected) => {
    expect(shown(look('quarter', [first, ...year], '2026-10-15').lastYear)).toBe(expected);
  });

  it('is not in the trend when a month or more of it is not in the table', () => {
    const { history } = look('quarter', ['2025-12-01', ...year], '2026-11-22');
    expect(history.map(({ period }) => period.name)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  });

  it('is no last year to count from', () => {
    const kpis = [{ ...kpi, targetPer: 'year', target: 5, targetBasis: 'lastYearPercent' }] as const;
    const { current } = theKpi({ ...given, sales: sold('2025-06-01', ...year), kpis }, '2026-10-15');
    expect([shown(current.actual), current.target.kind]).toEqual([40, 'missing']);
  });

  it('has a figure while it is the only one, and while it runs', () => {
    expect(line(look('year', ['2026-06-01', '2026-09-01'], '2026-10-15').current).slice(0, 2)).toEqual(['2026', 20]);
    expect(line(look('quarter', ['2026-05-20', '2026-06-30'], '2026-07-10').current).slice(0, 2)).toEqual(['2026-Q2', 20]);
  });

  it('has a figure when it is a month', () => {
    expect(look('month', ['2026-08-31', '2026-09-01'], '2026-09-15').history.map(({ actual }) => shown(actual))).toEqual([10, 10]);
  });
});
