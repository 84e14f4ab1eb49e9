import { runCase } from '../../cases/run-case';
import type { Case, Sale } from '../../cases/workbook';
import { amountsOf, books, earning, paid } from './closing';

const sale = (id: string, date: string, amount: number, more: Record<string, string> = {}): Sale => ({ date, person: 'Ann', amount, id, returnOf: '', ...more });
const back = (of: string, date: string, amount: number): Sale => sale(`R-${of}-${date}`, date, -amount, { returnOf: of });

type Cells = Partial<NonNullable<Case['components']>[number]>;
const plan = (sales: readonly Sale[], cells: Cells = {}, tiers: readonly (readonly [number, number])[] = []): Case =>
  earning([], { sales, components: [{ scheme: 'Plan', component: 'Commission', measure: 'Sales', ...(tiers.length === 0 && { rate: 0.1 }), ...cells }], tiers: tiers.map(([from, rate]) => ({ scheme: 'Plan', component: 'Commission', from, rate })) });

/** Closes January, then February with the returns in it. */
function february(one: Case, returns: readonly Sale[]) {
  const ledger = books(one);
  ledger.close('2026-01');
  ledger.change({ sales: [...one.sales!, ...returns] });
  return ledger.close('2026-02');
}

const january = sale('D1', '2026-01-15', 1000);
const later = sale('D2', '2026-02-15', 5000);

/** What was calculated, without what is carried on because of it. */
const calculated = ({ lines }: ReturnType<ReturnType<typeof books>['close']>) => amountsOf(lines.filter(({ kind }) => kind !== 'carried'));

describe('a return of a sale in a closed period', () => {
  it('claims back what was earned with it, and pays the rest', () => {
    const posting = february(plan([january, later]), [back('D1', '2026-02-20', 400)]);
    expect(amountsOf(posting.lines)).toEqual([['earned', 500], ['clawback', -40]]);
    expect(posting.lines.map(({ origin }) => origin.name)).toEqual(['2026-02', '2026-01']);
    expect(paid(posting)).toBe(460);
  });

  it('claims back no more than was earned; the rest is waived', () => {
    const posting = february(plan([january, later]), [back('D1', '2026-02-20', 1500)]);
    expect(amountsOf(posting.lines)).toEqual([['earned', 500], ['clawback', -100], ['waived', -50]]);
    expect(paid(posting)).toBe(400);
  });

  it('takes off F(X) − F(X − return): 12,000 at 2 % becomes 6,000 at 1 %', () => {
    const tiers = [[0, 0.01], [10000, 0.02]] as const;
    const one = plan([sale('D1', '2026-01-05', 6000), sale('D3', '2026-01-15', 6000), later], { shape: 'retroactive' }, tiers);
    expect(calculated(february(one, [back('D1', '2026-02-20', 6000)]))).toEqual([['earned', 50], ['clawback', -180]]);
  });

  it('takes several returns one after the other', () => {
    const tiers = [[0, 0.01], [10000, 0.02]] as const;
    const one = books(plan([sale('D1', '2026-01-05', 12000), later, sale('D4', '2026-03-01', 5000)], { shape: 'retroactive' }, tiers));
    const returns = [back('D1', '2026-02-20', 1000), back('D1', '2026-03-20', 2000)];
    one.close('2026-01');
    one.change({ sales: [sale('D1', '2026-01-05', 12000), later, returns[0]!, sale('D4', '2026-03-01', 5000)] });
    expect(calculated(one.close('2026-02'))).toEqual([['earned', 50], ['clawback', -20]]);
    one.change({ sales: [sale('D1', '2026-01-05', 12000), later, ...returns, sale('D4', '2026-03-01', 5000)] });
    // 11,000 at 2 % was 220; 9,000 at 1 % is 90.
    expect(calculated(one.close('2026-03'))).toEqual([['earned', 50], ['clawback', -130]]);
  });

  it('per deal goes at the rate of that deal: 12,000 at 2 % becomes 8,000 at 1 %', () => {
    const tiers = [[0, 0.01], [10000, 0.02]] as const;
    const one = plan([sale('D1', '2026-01-05', 12000), later], { shape: 'retroactive', grouping: 'deal' }, tiers);
    expect(calculated(february(one, [back('D1', '2026-02-20', 4000)]))).toEqual([['earned', 50], ['clawback', -160]]);
  });

  it('counts in its own period where the component says so', () => {
    const posting = february(plan([january, later], { returns: 'current' }), [back('D1', '2026-02-20', 400)]);
    expect(amountsOf(posting.lines)).toEqual([['earned', 460]]);
  });

  it('takes it off the closed month of a running component too, and leaves February its own', () => {
    const posting = february(plan([january, later], { grouping: 'running' }), [back('D1', '2026-02-20', 400)]);
    expect(amountsOf(posting.lines)).toEqual([['earned', 500], ['clawback', -40]]);
    expect(paid(posting)).toBe(460);
  });

  it('is carried on when it is more than is earned now', () => {
    const posting = february(plan([january, sale('D2', '2026-02-15', 100)]), [back('D1', '2026-02-20', 1000)]);
    expect(amountsOf(posting.lines)).toEqual([['earned', 10], ['clawback', -100], ['carried', 90]]);
    expect(paid(posting)).toBe(0);
  });
});

describe('a deal that must stay for twelve months', () => {
  it.each([
    ['six months: half', '2026-07-15', 1000, 100, -50],
    ['six months less a day: seven twelfths', '2026-07-14', 1000, 100, -58.33],
    ['eight months: a third', '2026-09-15', 96000, 9600, -3200],
  ])('is claimed back pro rata after %s', (_, date, amount, earned, clawback) => {
    const sales = [sale('D1', '2026-01-15', amount), sale('D2', '2026-12-01', 200000)];
    const one = books(plan(sales, { keepMonths: 12 }));
    expect(amountsOf(one.close('2026-01').lines)).toEqual([['earned', earned]]);
    one.change({ sales: [...sales, back('D1', date, amount)] });
    expect(one.close('2026-02').lines.filter(({ kind }) => kind === 'clawback').map((line) => line.amount)).toEqual([clawback]);
  });
});

it('a return without a known original is a negative sale on its own date, with a finding', () => {
  const run = runCase(plan([january, later, back('D9', '2026-02-20', 400)]));
  expect([...run.payouts.earned].filter((money) => money === money)).toEqual(expect.arrayContaining([100, 460]));
  expect(run.findings.filter(({ check }) => check === 'returns.unknown').map(({ subject, args }) => [subject.row, args])).toEqual([[4, { deal: 'D9', rows: 1 }]]);
});

it('a return of a day to come changes nothing yet', () => {
  const run = runCase(plan([january, back('D1', '2026-03-20', 400)]), { today: '2026-02-28' });
  expect([...run.payouts.earned]).toEqual([100]);
});
