import { runSheets } from '../real/run-workbook';
import { sheetOf } from '../real/user-workbook';
import { earnedIn, runCase } from './run-case';
import { type Case, day, type Sale } from './workbook';

// Rows of days to come, and rows whose day nobody can read.

const scheme = 'Plan';
const base: Case = {
  people: [{ id: 'M1', name: 'Ann' }, { id: 'M2', name: 'Bob' }],
  measures: [{ measure: 'Sales' }, { measure: 'Deals', aggregate: 'count' }],
  schemes: [{ scheme, period: 'quarter' }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
};
const sale = (date: string, person: string, amount: number, cells: Readonly<Record<string, string>> = {}): Sale => ({ date, person, amount, ...cells });

describe('a sale dated after today', () => {
  const sales = [sale('2026-10-05', 'M1', 1000), sale('2026-11-22', 'M1', 200), sale('2026-11-23', 'M1', 50.5), sale('2027-02-01', 'M2', 3)];
  const run = runCase({ ...base, sales }, { today: '2026-11-22' });
  it('is not credited yet; one of today is', () => {
    expect(earnedIn(run)).toEqual({ 'Ann, 2026-Q4, C': 120, 'Bob, 2026-Q4, C': 0 });
  });
  it('stands apart in the reconciliation', () => {
    expect(run.reconciliation[0]).toMatchObject({ tableAmount: 1253.5, creditedAmount: 1200, uncredited: [{ why: 'future', rows: 2, amount: 53.5 }] });
  });
  it('is a finding with the number of rows and the amount', () => {
    expect(run.findings).toContainEqual(expect.objectContaining({ check: 'run.futureRows', severity: 'info', args: { measure: 'Sales', rows: 2, amount: 53.5, unit: 'money', currency: 'EUR' } }));
  });
  it('is told of once, also when it is divided', () => {
    const divided = runCase({ ...base, sales: sales.map((one, i) => ({ ...one, id: `D${i}` })), splits: [{ deal: 'D2', person: 'M1', share: 0.5 }, { deal: 'D2', person: 'M2', share: 0.5 }] }, { today: '2026-11-22' });
    expect(divided.findings.find(({ check }) => check === 'run.futureRows')?.args).toMatchObject({ rows: 2, amount: 53.5 });
  });
  it('does not show that the table covers a period', () => {
    const months = runCase({ ...base, schemes: [{ scheme }], sales: [sale('2026-10-05', 'M1', 1000), sale('2026-11-25', 'M2', 7)] }, { today: '2026-11-22', period: '2026-11' });
    expect(earnedIn(months)).toEqual({ 'Ann, 2026-11, C': 'reason.notCovered', 'Bob, 2026-11, C': 'reason.notCovered' });
  });
  it('that cannot be read makes nothing missing before its day', () => {
    const later = { ...sale('2026-12-01', 'M1', 0), amount: '?' as const };
    expect(earnedIn(runCase({ ...base, sales: [...sales, later] }, { today: '2026-11-22' }))).toEqual({ 'Ann, 2026-Q4, C': 120, 'Bob, 2026-Q4, C': 0 });
  });
});

describe('a sale whose day cannot be read', () => {
  const sales = [sale('2026-10-05', 'M1', 1000), sale('?', 'M1', 250), sale('?', 'M1', 0.5), sale('?', 'nobody', 9), sale('2026-10-06', 'M2', 10)];
  const run = runCase({ ...base, sales });
  it('leaves the payouts, and says per payee and measure what is in none of them', () => {
    expect(earnedIn(run)).toEqual({ 'Ann, 2026-Q4, C': 100, 'Bob, 2026-Q4, C': 1 });
    expect(run.unplaced).toEqual([{ payee: 0, measure: 'Sales', rows: 2, amount: 250.5 }]);
  });
  it('is a finding that names the payee and the amount', () => {
    expect(run.findings).toContainEqual(expect.objectContaining({ check: 'run.unplacedRows', severity: 'error', args: { payee: 'Ann', measure: 'Sales', rows: 2, amount: 250.5, unit: 'money', currency: 'EUR' } }));
  });
  it('is of no concern to a measure whose filter leaves it out, nor to a scheme that the payee is not on', () => {
    const open = [sale('2026-10-05', 'M1', 1000, { status: 'won' }), sale('?', 'M1', 250, { status: 'open' })];
    expect(runCase({ ...base, sales: open, measures: [{ measure: 'Sales', filter: 'status = won' }] }).unplaced).toEqual([]);
    expect(runCase({ ...base, sales, assignments: [{ person: 'M2', scheme }] }).unplaced).toEqual([]);
  });
  it('is nothing when every day can be read', () => {
    expect(runCase({ ...base, sales: sales.filter(({ date }) => date !== '?') }).unplaced).toEqual([]);
  });
});

describe('the period that was asked for', () => {
  const fiscal: Case = { ...base, sales: [sale('2025-07-05', 'M1', 1000), sale('2026-01-05', 'M1', 10)], settings: [{ setting: 'fiscalYearStart', value: '7' }] };
  it('is told with the days of the workbook’s own fiscal year', () => {
    expect(runCase(fiscal, { period: '2026-Q1' }).asked).toEqual({ grain: 'quarter', name: '2026-Q1', start: day('2025-07-01'), end: day('2025-10-01') });
    expect(runCase(fiscal).asked).toBeUndefined();
  });
  it('is the one whose payouts the explanation shows', async () => {
    const { report } = await runSheets(
      [
        sheetOf('People', 'Id | Name', 'M1 | Ann'),
        sheetOf('Sales', 'Date | Sales person | Amount', '2025-07-05 | M1 | 1000'),
        sheetOf('Measures', 'Measure | Aggregate', 'Turnover | sum'),
        sheetOf('Schemes', 'Scheme | Paid per', 'Plan | quarter'),
        sheetOf('Components', 'Scheme | Component | Measure | Shape | Rate', 'Plan | C | Turnover | flat | 10%'),
        sheetOf('Settings', 'Setting | Value', 'fiscal year starts in month | 7'),
      ],
      '2026-Q1',
    );
    expect(report.sheets[1]?.cells.map(({ content }) => content)).toContain('Ann reached €1,000 for Turnover in Q1 2026 and is paid 10% on it: €100.');
  });
});
