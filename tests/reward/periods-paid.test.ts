import { earnedIn, checksOf, runCase } from '../cases/run-case';
import { type Case, day } from '../cases/workbook';
import { amountsOf, books, earning } from './ledger/closing';

// Which periods are paid: those of the rows, those that are stated to be loaded, and those that were closed.

const scheme = 'Plan';
const base: Case = {
  people: [{ id: '1', name: 'Ann' }],
  sales: [{ date: '2026-01-10', person: 'Ann', amount: 1000 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
};
const loadedTo = (value: string): Pick<Case, 'settings'> => ({ settings: [{ setting: 'loadedTo', value }] });

describe('a month in which nobody has a row', () => {
  it('is not paid as long as nothing says that its data is there', () => {
    expect(earnedIn(runCase(base))).toEqual({ 'Ann, 2026-01, C': 100 });
  });
  it('is paid with nothing sold once the data is stated to be loaded', () => {
    expect(earnedIn(runCase({ ...base, ...loadedTo('2026-02-28') }))).toEqual({ 'Ann, 2026-01, C': 100, 'Ann, 2026-02, C': 0 });
  });
  it('is not paid before it comes', () => {
    expect(earnedIn(runCase({ ...base, ...loadedTo('2026-12-31') }, { today: '2026-02-15' }))).toEqual({ 'Ann, 2026-01, C': 100, 'Ann, 2026-02, C': 0 });
  });
  it('does not go when less is stated to be loaded than there are rows', () => {
    expect(earnedIn(runCase({ ...base, ...loadedTo('2025-12-31') }))).toEqual({ 'Ann, 2026-01, C': 100 });
  });
  it('stays in the run when it was closed', () => {
    const closed = runCase({ ...base, closes: [{ run: '2026-02/1', period: '2026-02', action: 'close', date: day('2026-03-01') }] });
    expect(earnedIn(closed)).toEqual({ 'Ann, 2026-01, C': 100, 'Ann, 2026-02, C': 'reason.notCovered' });
  });
});

describe('fixed amounts without any row of sales', () => {
  const fixed: Case = {
    people: [{ id: '1', name: 'Ann' }],
    schemes: [{ scheme }],
    components: [{ scheme, component: 'Car', base: 'fixed', fixedAmount: 200 }],
  };
  const monthsPaid = (one: Case, today = '2026-04-10'): readonly string[] => Object.entries(earnedIn(runCase({ ...fixed, ...one }, { today }))).map(([name, money]) => `${name}: ${money}`);

  it.each<[string, Case, readonly string[]]>([
    ['the start of the assignment', { assignments: [{ person: 'Ann', scheme, start: day('2026-03-01') }] }, ['03: 200', '04: 200']],
    ['the start of the scheme', { schemes: [{ scheme, start: day('2026-02-01') }] }, ['02: 200', '03: 200', '04: 200']],
    ['the start of service, when that is later', { people: [{ id: '1', name: 'Ann', start: day('2026-03-01') }], schemes: [{ scheme, start: day('2025-11-01') }] }, ['03: 200', '04: 200']],
    ['the start of the year, when nothing names another', { people: [{ id: '1', name: 'Ann', start: day('1998-09-01') }] }, ['01: 200', '02: 200', '03: 200', '04: 200']],
  ])('are paid from %s up to today', (_, one, expected) => {
    expect(monthsPaid(one)).toEqual(expected.map((month) => `Ann, 2026-${month.slice(0, 2)}, Car${month.slice(2)}`));
  });
  it('are no error for want of rows', () => {
    expect(checksOf(runCase(fixed, { today: '2026-04-10' }))).not.toContain('run.noRows');
  });
  it('are paid for no day before their start', () => {
    expect(checksOf(runCase({ ...fixed, schemes: [{ scheme, start: day('2026-08-01') }] }, { today: '2026-04-10' }))).toContain('run.noRows');
  });
});

describe('closing a month in which nobody has a row', () => {
  it('pays the tranche of a hold that has become due', () => {
    const book = books(earning([1000], { holds: [{ scheme: 'Plan', kind: 'tranches', share: 0.6, after: 0 }, { scheme: 'Plan', kind: 'tranches', share: 0.4, after: 2 }] }));
    expect(amountsOf(book.close('2026-01').lines)).toEqual([['earned', 1000], ['hold', -400]]);
    expect([amountsOf(book.close('2026-02').lines), amountsOf(book.close('2026-03').lines)]).toEqual([[], [['release', 400]]]);
  });
  it('pays a draw', () => {
    const book = books(earning([1000], { draws: [{ person: 'A', scheme: 'Plan', kind: 'draw', amount: 1500 }], ...loadedTo('2026-02-28') }));
    expect(amountsOf(book.close('2026-01').lines)).toEqual([['earned', 1000], ['draw', 500]]);
    expect(amountsOf(book.close('2026-02').lines)).toEqual([['draw', 1500]]);
  });
  it('fills up to no draw while what was sold is not known, and says so', () => {
    const book = books(earning([1000], { draws: [{ person: 'A', scheme: 'Plan', kind: 'draw', amount: 1500 }] }));
    book.close('2026-01');
    const { lines, missing, findings } = book.close('2026-02');
    expect([amountsOf(lines), missing.map(({ origin }) => origin.name), findings.map(({ check }) => check)]).toEqual([[], ['2026-02'], ['draw.waits']]);
  });
});
