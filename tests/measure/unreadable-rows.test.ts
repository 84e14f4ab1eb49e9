import { runSheets, type Outcome } from '../real/run-workbook';
import { sheetOf } from '../real/user-workbook';

const sales = (...rows: readonly string[]) => sheetOf('Sales', 'Date | Sales person | Amount | Status', ...rows);

const run = (...rows: readonly string[]): Promise<Outcome> =>
  runSheets([
    sheetOf('People', 'Id | Name', 'M1 | Sanne', 'M2 | Joris'),
    sales(...rows),
    sheetOf('Measures', 'Measure | Aggregate | Filter', 'Won | sum | Status = won', 'Deals | count | Status = won', 'Mean | average | -'),
    sheetOf('Schemes', 'Scheme | Paid per', 'Plan | month'),
    sheetOf(
      'Components',
      'Scheme | Component | Measure | Per | Shape | Rate',
      'Plan | Month | Won | period | flat | 1%',
      'Plan | Year | Won | year to date | flat | 1%',
      'Plan | Count | Deals | period | flat | 100%',
      'Plan | Mean | Mean | period | flat | 1%',
    ),
    sheetOf('Assignments', 'Person | Scheme', 'M1 | Plan', 'M2 | Plan'),
  ]);

const earned = ({ rows }: Outcome, component: string, payee: string) => rows.filter((row) => row.component === component && row.payee === payee).map((row) => row.earned);
const good = ['2026-01-10 | M1 | 1000 | won', '2026-01-11 | M2 | 2000 | won', '2026-02-10 | M1 | 3000 | won', '2026-02-11 | M2 | 4000 | won', '2026-03-10 | M1 | 500 | won', '2026-03-11 | M2 | 600 | won'];

describe('a row that cannot be read', () => {
  it('changes nothing while every row can be', async () => {
    const outcome = await run(...good);
    expect([earned(outcome, 'Month', 'M1'), earned(outcome, 'Year', 'M1')]).toEqual([[10, 30, 5], [10, 30, 5]]);
  });
  it('makes its payee’s figures of that month missing: not too low, and not 0', async () => {
    const outcome = await run(...good, '2026-02-20 | M1 | about 900 | won');
    expect(earned(outcome, 'Month', 'M1')).toEqual([10, null, 5]);
    expect(earned(outcome, 'Mean', 'M1')).toEqual([10, null, 5]);
  });
  it('leaves a count alone, which needs no amount', async () => {
    expect(earned(await run(...good, '2026-02-20 | M1 | about 900 | won'), 'Count', 'M1')).toEqual([1, 2, 1]);
  });
  it('makes the year to date missing from that month on', async () => {
    const outcome = await run(...good, '2026-02-20 | M1 | about 900 | won');
    expect(earned(outcome, 'Year', 'M1')).toEqual([10, null, null]);
  });
  it('concerns nobody else', async () => {
    const outcome = await run(...good, '2026-02-20 | M1 | about 900 | won');
    expect([earned(outcome, 'Month', 'M2'), earned(outcome, 'Year', 'M2')]).toEqual([[20, 40, 6], [20, 40, 6]]);
  });
  it('does not concern a measure whose filter leaves it out', async () => {
    const outcome = await run(...good, '2026-02-20 | M1 | about 900 | lost');
    expect(earned(outcome, 'Month', 'M1')).toEqual([10, 30, 5]);
    expect(earned(outcome, 'Mean', 'M1')).toEqual([10, null, 5]);
  });
  it('says so as the reason, also where the row is of an earlier month of the year', async () => {
    const { rows } = await run(...good, '2026-02-20 | M1 | about 900 | won');
    const reasons = rows.filter(({ state }) => state === 'missing').map(({ reason }) => reason?.key);
    expect(new Set(reasons)).toEqual(new Set(['reason.unreadableRows']));
    expect(reasons).toHaveLength(4);
  });
});
