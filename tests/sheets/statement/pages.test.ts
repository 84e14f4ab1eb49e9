import { personalPages } from '../../../src/app/personal-pages';
import type { SheetSpec } from '../../../src/spec/sheet-spec';
import type { ReadWorkbook } from '../../../src/tables/read-tables';
import { books } from '../../reward/ledger/closing';
import { type Case, day } from '../../cases/workbook';

const months = ['01', '02', '03'];
const book: Case = {
  people: [{ id: 'A', name: 'Anna' }],
  sales: months.map((month) => ({ date: `2026-${month}-10`, person: 'A', amount: 3000 })),
  measures: [{ measure: 'Sales' }],
  targets: [...months, '04'].map((month) => ({ measure: 'Sales', person: 'A', period: `2026-${month}`, value: 2500 })),
  schemes: [{ scheme: 'Plan', period: 'month' }, { scheme: 'Fee', period: 'month' }, { scheme: 'Medals', period: 'month', unit: 'points' }],
  components: [
    { scheme: 'Plan', component: 'Bonus', measure: 'Sales', input: 'attainment', shape: 'direct', weight: 1, threshold: 0.8 },
    { scheme: 'Fee', component: 'By law', measure: 'Sales', rate: 0.1, statutoryCap: 'CAO 90' },
    { scheme: 'Medals', component: 'Medal', measure: 'Sales', rate: 0.1 },
  ],
  gates: [{ scheme: 'Plan', measure: 'Sales', from: 5000 }],
  assignments: ['Plan', 'Fee', 'Medals'].map((scheme) => ({ person: 'A', scheme, targetIncentive: 12000 })),
  statutoryCaps: [{ cap: 'CAO 90', start: day('2026-01-01'), amount: 700 }],
  rewards: [{ reward: 'Day off', kind: 'days', points: 400 }],
  rewardChoices: [{ person: 'A', date: day('2026-02-28'), reward: 'Day off' }],
};

/** The page of Anna, row by row, as texts and figures. */
function rowsOf(tables: unknown, kind: 'statements' | 'letters', period: string): readonly string[] {
  const read = { ...(tables as ReadWorkbook), recognition: { matches: [] } } as unknown as ReadWorkbook;
  const { people } = personalPages(read, { kind, period, today: day('2026-04-10'), source: 'book.xlsx', language: 'en', fallbackLanguage: 'en' });
  const sheet: SheetSpec = people[0]!.sheet();
  const rows = new Map<number, string[]>();
  for (const { row, column, content } of sheet.cells) if (column <= 8 && content !== null && content !== '') rows.set(row, [...(rows.get(row) ?? []), String(content)]);
  return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells.join(' | '));
}

describe('a statement', () => {
  it('says what lies within a cap by law, and what is ordinary pay', () => {
    // 300 a month: 600 in January and February, so 100 of March is left within 700.
    const rows = rowsOf(books(book).tables(), 'statements', '2026-03');
    expect(rows).toContain('of which within the statutory cap of €700.00 a year | 100');
    expect(rows).toContain('of which above it: ordinary pay | 200');
  });
  it('shows points earned, spent and left, and what can be chosen', () => {
    const rows = rowsOf(books(book).tables(), 'statements', '2026-03');
    expect(rows).toEqual(expect.arrayContaining(['Earned | 900', 'Rewards chosen | 400', 'Left to choose | 500', 'For these you can choose at most: 1 × Day off (days off) at 400 points.']));
  });
  it('says nothing of a ledger where there is none', () => {
    expect(rowsOf(books(book).tables(), 'statements', '2026-03').join('\n')).not.toMatch(/From bonus to payment|Due/);
  });
  it('shows what is due of a period that is closed, and that an open one is not settled', () => {
    const closed = books({ ...book, gates: [], draws: [] }, '2026-04-10');
    closed.close('2026-01');
    // 12,000 ÷ 12 × 120 % = 1,200, and 300 of the fee; points are no money.
    expect(rowsOf(closed.tables(), 'statements', '2026-01')).toEqual(expect.arrayContaining(['Bonus recorded | 1500', 'Due | 1500']));
    expect(rowsOf(closed.tables(), 'statements', '2026-02')).toContain('This period is not closed yet: what you are paid is settled when it is.');
  });
  it('leaves nobody out, also of more payouts than are explained one by one', () => {
    const many = Array.from({ length: 5200 }, (_, i) => ({ id: `P${i}`, name: `Person ${i}` }));
    const tables = books({ people: many, sales: many.map(({ id }) => ({ date: '2026-01-10', person: id, amount: 1 })), measures: [{ measure: 'Sales' }], schemes: [{ scheme: 'Fee', period: 'month' }], components: [{ scheme: 'Fee', component: 'Fee', measure: 'Sales', rate: 1 }] }).tables();
    const read = { ...tables, recognition: { matches: [] } } as unknown as ReadWorkbook;
    const { people, shown } = personalPages(read, { kind: 'statements', period: '2026-01', today: day('2026-04-10'), source: 'b', language: 'en', fallbackLanguage: 'en' });
    expect([people.length, shown]).toEqual([5200, 200]);
  });
});

describe('a letter', () => {
  const rows = rowsOf(books(book).tables(), 'letters', '2026-04');
  it('pays its levels without the conditions that it names', () => {
    expect(rows).toContain('Bonus | Sales | Apr 2026 | 2500 | 800 | 1000 | 1200');
    expect(rows).toEqual(expect.arrayContaining(['Bonus: Sales must be at least €5,000; otherwise this component pays nothing.', 'The amounts in this letter are calculated without these conditions and factors.']));
  });
  it('says what is below the threshold, and when is settled', () => {
    expect(rows).toEqual(expect.arrayContaining(['Bonus: below 80% of your target this component pays nothing.', 'It is settled for April 2026, after each.']));
  });
  it('has a table of examples where no target is needed', () => {
    const free = rowsOf(books({ ...book, targets: [], schemes: [{ scheme: 'Fee', period: 'month' }], components: [{ scheme: 'Fee', component: 'Fee', measure: 'Sales', shape: 'marginal' }], tiers: [{ scheme: 'Fee', component: 'Fee', from: 0, rate: 0.1 }, { scheme: 'Fee', component: 'Fee', from: 1000, rate: 0.2 }], gates: [], assignments: [{ person: 'A', scheme: 'Fee' }] }).tables(), 'letters', '2026-04');
    expect(free).toEqual(expect.arrayContaining(['Component | What counts | Result | Pays', 'Fee | Sales | 1000 | 100', '1500 | 200']));
  });
});
