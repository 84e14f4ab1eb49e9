import { earnedIn, runCase } from './run-case';
import { type Case, day } from './workbook';

const book = (...dates: readonly string[]): Case => ({
  people: [{ id: 'A', name: 'Anna', start: day('2026-02-01'), end: day('2026-02-28') }],
  sales: [...dates.map((date) => ({ date, person: 'A', amount: 100 })), { date: '2026-03-31', person: 'Z', amount: 1 }],
  measures: [{ measure: 'Omzet' }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'P', measure: 'Omzet', rate: 0.1 }],
});
const told = (one: Case) => runCase(one).findings.filter(({ check }) => check.endsWith('Service')).map(({ check, args, subject }) => ({ check, rows: 'rows' in args ? args.rows : 0, row: subject.row }));

describe('rows outside the days in service', () => {
  it('count for nobody, and a warning says so on either side', () => {
    expect(told(book('2026-01-31', '2026-01-02', '2026-02-10', '2026-03-01'))).toEqual([
      { check: 'run.beforeService', rows: 2, row: 2 },
      { check: 'run.afterService', rows: 1, row: 5 },
    ]);
    expect(earnedIn(runCase(book('2026-01-31', '2026-02-10')))).toEqual({ 'Anna, 2026-02, P': 10 });
  });
  it('are not those on the first and the last day', () => {
    expect(told(book('2026-02-01', '2026-02-28'))).toEqual([]);
  });
});
