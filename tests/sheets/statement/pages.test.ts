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
    expect(rows).toEqual(expect.arrayContaining(['Bonus: below 80% of your target this component pays nothing.', 'It is settled after April 2026 ends.']));
  });
  it('has a table of examples where no target is needed', () => {
    const free = rowsOf(books({ ...book, targets: [], schemes: [{ scheme: 'Fee', period: 'month' }], components: [{ scheme: 'Fee', component: 'Fee', measure: 'Sales', shape: 'marginal' }], tiers: [{ scheme: 'Fee', component: 'Fee', from: 0, rate: 0.1 }, { scheme: 'Fee', component: 'Fee', from: 1000, rate: 0.2 }], gates: [], assignments: [{ person: 'A', scheme: 'Fee' }] }).tables(), 'letters', '2026-04');
    expect(free).toEqual(expect.arrayContaining(['Component | What counts | Result | Pays', 'Fee | Sales | 1000 | 100', '1500 | 200']));
  });
});

describe('a statement of a period with a correction', () => {
  const sale = (id: string, date: string, amount: number, person = 'A') => ({ id, date, person, amount });
  const plan = (sales: NonNullable<Case['sales']>): Case => ({
    people: [{ id: 'A', name: 'Anna' }, { id: 'B', name: 'Bob' }],
    sales,
    measures: [{ measure: 'Sales' }],
    schemes: [{ scheme: 'Plan', period: 'month', cap: 1500 }],
    components: [{ scheme: 'Plan', component: 'P', measure: 'Sales', rate: 0.02, grouping: 'running' }],
  });
  const usual = [sale('V1', '2026-01-05', 50000), sale('V2', '2026-02-05', 40000)];
  const one = books(plan(usual), '2026-04-10');
  one.close('2026-01');
  one.change(plan([...usual, sale('V3', '2026-01-20', 50000)]));
  one.close('2026-02');

  it('shows the own bonus of the open month, and the correction of the closed one beside it', () => {
    const rows = rowsOf(one.tables(), 'statements', '2026-02');
    expect(rows).toEqual(expect.arrayContaining(['P | year to Feb 2026 | 140000 | 800', 'Bonus recorded | 800', 'Due | 1300']));
  });

  it('says of the closed month what was recorded and what it calculates to now', () => {
    const rows = rowsOf(one.tables(), 'statements', '2026-01');
    expect(rows).toContain('At the close €1,000.00 was recorded. With the data of today it is €1,500.00: €500.00 more. The difference is or will be settled as a correction in a later period.');
  });

  it('says nothing of a next euro in a month that is closed', () => {
    expect(rowsOf(one.tables(), 'statements', '2026-02').join('\n')).not.toContain('The next euro');
  });
});

describe('a statement with something missing', () => {
  it('keeps the known part in the headline and says how much is missing', () => {
    const half: Case = {
      people: [{ id: 'A', name: 'Anna' }],
      sales: [{ date: '2026-01-10', person: 'A', amount: 10000 }],
      measures: [{ measure: 'Sales' }],
      schemes: [{ scheme: 'Plan', period: 'month' }],
      components: [{ scheme: 'Plan', component: 'Fee', measure: 'Sales', rate: 0.01 }, { scheme: 'Plan', component: 'Bonus', measure: 'Sales', input: 'attainment', shape: 'direct', base: 'fixed', fixedAmount: 500 }],
    };
    const rows = rowsOf(books(half).tables(), 'statements', '2026-01');
    expect(rows).toContain('100');
    expect(rows).toContain('⚠ as far as known; 1 component is missing');
  });

  it('says that a period is closed also to who has no line in it', () => {
    const closed = books({ people: [{ id: 'B', name: 'Bob' }, { id: 'A', name: 'Anna' }], sales: [{ date: '2026-01-10', person: 'A', amount: 10000 }], measures: [{ measure: 'Sales' }], schemes: [{ scheme: 'Plan', period: 'month' }], components: [{ scheme: 'Plan', component: 'Fee', measure: 'Sales', rate: 0.01 }] });
    closed.close('2026-01');
    const rows = rowsOf(closed.tables(), 'statements', '2026-01');
    expect(rows[0]).toBe('Bob');
    expect(rows).toContain('This period is closed. No bonus was recorded for you.');
  });
});

describe('a letter of a component over the year to date', () => {
  const year: Case = {
    people: [{ id: 'A', name: 'Anna' }],
    sales: [{ date: '2026-01-10', person: 'A', amount: 40000 }, { date: '2026-04-10', person: 'A', amount: 30000 }],
    measures: [{ measure: 'Sales' }],
    targets: [{ measure: 'Sales', person: 'A', period: '2026', value: 200000 }],
    schemes: [{ scheme: 'Plan', period: 'quarter', cap: 6000 }],
    components: [{ scheme: 'Plan', component: 'Bonus', measure: 'Sales', input: 'attainment', shape: 'marginal', base: 'quota', grouping: 'running' }],
    tiers: [{ scheme: 'Plan', component: 'Bonus', from: 0, rate: 0.01 }, { scheme: 'Plan', component: 'Bonus', from: 1, rate: 0.05 }],
    gates: [{ scheme: 'Plan', component: 'Bonus', measure: 'Sales', look: 'actual', from: 80000, capAmount: 100 }],
  };
  // The year pays 1 % up to 200,000 and 5 % above: 1,600, 2,000 and 2,000 + 5 % of 40,000 = 4,000.
  const rows = rowsOf(books(year).tables(), 'letters', '2026-Q3');

  it('shows what the year pays at 80, 100 and 120 % of the target of the year', () => {
    expect(rows).toContain('Bonus | Sales | 2026 | 200000 | 1600 | 2000 | 4000');
  });

  it('shows what is left after what was really awarded, never below 0', () => {
    // 70,000 so far does not meet the condition of 80,000: two quarters pay 100 each, and not the 700 of the letter.
    expect(rows).toContain('Still to earn, after €200.00 of earlier periods | 1400 | 1800 | 3800');
    const ahead = rowsOf(books({ ...year, gates: [], sales: [{ date: '2026-01-10', person: 'A', amount: 400000 }] }).tables(), 'letters', '2026-Q3');
    // 1 % of 50,000 and 5 % of 350,000 in the first quarter: more than the year pays at 120 %.
    expect(ahead).toContain('Still to earn, after €18,000.00 of earlier periods | 0 | 0 | 0');
  });

  it('states the terms: tiers, the year to date, the cap of the scheme, the condition', () => {
    expect(rows).toEqual(expect.arrayContaining(['Bonus | Sales | 0 | 0.01', '1 | 0.05', 'All components of Plan together pay at most €6,000.00 a quarter; what is above it lapses.']));
    expect(rows.join('\n')).toContain('the year to date counts');
  });
});

describe('the sentences of a statement', () => {
  const gated: Case = {
    people: [{ id: 'A', name: 'Anna' }],
    sales: [{ date: '2026-01-10', person: 'A', amount: 40000 }],
    measures: [{ measure: 'Sales' }],
    schemes: [{ scheme: 'Plan', period: 'month', cap: 900 }],
    components: [{ scheme: 'Plan', component: 'Fee', measure: 'Sales', rate: 0.05 }],
    gates: [{ scheme: 'Plan', component: 'Fee', measure: 'Sales', look: 'actual', from: 50000, capAmount: 1200 }],
  };
  const words = rowsOf(books(gated).tables(), 'statements', '2026-01').join('\n');

  it('name the condition that was not met, and what it took: 2,000 becomes 1,200', () => {
    expect(words).toMatch(/Sales: €40,000.* less than €50,000|Sales: €40,000.*€50,000/);
    expect(words).toContain('€1,200');
    expect(words).toContain('€800');
  });

  it('name the cap of the scheme, and what it took: 1,200 becomes 900', () => {
    expect(words).toContain('€900');
    expect(words).toContain('€300');
  });

  it('say what becomes of a bonus below zero', () => {
    const back: Case = { ...gated, gates: [], sales: [{ date: '2026-01-10', person: 'A', amount: -1000 }] };
    expect(rowsOf(books(back).tables(), 'statements', '2026-01')).toContain('Your bonus for this period is below zero. It is settled with a later bonus and not taken from your salary.');
  });

  it('of a component over the year name the condition too', () => {
    const running: Case = { ...gated, components: [{ scheme: 'Plan', component: 'Fee', measure: 'Sales', rate: 0.05, grouping: 'running' }] };
    expect(rowsOf(books(running).tables(), 'statements', '2026-01').join('\n')).toContain('€800');
  });
});
