import { runCase } from '../../cases/run-case';
import { type Case, day } from '../../cases/workbook';
import { explainPayout } from '../../../src/sheets/explanation/explain-payout';

const book = (cells: Partial<NonNullable<Case['components']>[number]>, more: Case = {}): Case => ({
  people: [{ id: 'A', name: 'Anna' }, { id: 'B', name: 'Bob' }],
  sales: [{ date: '2026-01-05', person: 'A', amount: 100 }],
  measures: [{ measure: 'Omzet' }, { measure: 'Orders', aggregate: 'count' }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'P', measure: 'Omzet', ...cells }],
  ...more,
});
const steps = (one: Case, payout: number): readonly string[] =>
  explainPayout(runCase(one), payout, { language: 'nl', runDay: day('2027-01-15'), source: 'x' })!.steps.map(({ what, calculation }) => `${what}: ${calculation}`.replaceAll('\u00a0', ' '));

describe('an amount per unit', () => {
  it('is money, not a percentage', () => {
    const all = steps(book({ measure: 'Orders', input: 'units', rate: 150 }), 0);
    expect(all.join('\n')).toContain('Bedrag per eenheid');
    expect(all.join('\n')).not.toContain('%');
  });
});

describe('a contest', () => {
  it('says that a result of 0 wins nothing, instead of a prize that is not paid', () => {
    const contest = book({ shape: 'rank' }, { tiers: [{ scheme: 'Plan', component: 'P', from: 1, amount: 50 }, { scheme: 'Plan', component: 'P', from: 2, amount: 25 }] });
    expect(runCase(contest).payouts.earned[1]).toBe(0);
    const all = steps(contest, 1);
    expect(all.find((each) => each.startsWith('Prijs volgens de rangorde'))).toContain('wint niemand iets');
    expect(all.filter((each) => each.includes('bereikt'))).toEqual([]);
  });
});

describe('a payout of the year to date', () => {
  const one: Case = book(
    { shape: 'marginal', input: 'attainment', base: 'quota', grouping: 'running' },
    {
      people: [{ id: 'A', name: 'Anna', start: day('2026-01-16') }],
      sales: [{ date: '2026-01-20', person: 'A', amount: 900 }, { date: '2026-03-05', person: 'A', amount: 2600 }],
      schemes: [{ scheme: 'Plan', period: 'month' }],
      tiers: [{ scheme: 'Plan', component: 'P', from: 0, rate: 0.01 }, { scheme: 'Plan', component: 'P', from: 1, rate: 0.03 }],
      targets: [{ person: 'A', measure: 'Omzet', period: '2026', value: 12_000 }],
    },
  );
  const all = steps(one, 2);

  it('says every calculation once', () => {
    expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
    expect(all.filter((each) => each.startsWith('Naar rato'))).toHaveLength(1);
  });
  it('names the parts of its target by their period', () => {
    expect(all.some((each) => each.startsWith('Januari 2026'))).toBe(true);
    expect(all.some((each) => each.startsWith('Onderdeel 2026'))).toBe(false);
  });
});

describe('the share served of several periods', () => {
  it('is said in periods, not as a percentage above 100', () => {
    const one = book(
      { rate: 0.1, grouping: 'running' },
      { gates: [{ scheme: 'Plan', component: 'P', measure: 'Omzet', look: 'actual', from: 1_000_000, capAmount: 50 }], people: [{ id: 'A', name: 'Anna' }], sales: [{ date: '2026-01-20', person: 'A', amount: 900 }, { date: '2026-03-05', person: 'A', amount: 9000 }] },
    );
    const all = steps(one, 2).join('\n');
    expect(all).toContain('90 van 90 dagen: samen 3 perioden');
    expect(all).not.toContain('300%');
  });
});
