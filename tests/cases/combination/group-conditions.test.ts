import { stepsFit } from './steps-fit';
import { earnedIn, runCase } from '../run-case';
import { type Case, day } from '../workbook';

const scheme = 'S';
const staff: NonNullable<Case['people']> = [{ id: 'P1', name: 'P1', team: 'T' }, { id: 'P2', name: 'P2', team: 'T', start: day('2026-01-16') }];
const sale = (person: string, amount: number, date: string, more: object = {}): NonNullable<Case['sales']>[number] => ({ person, amount, date, ...more });
const plan = (more: Case): Case => ({
  people: staff, measures: [{ measure: 'Sales' }], schemes: [{ scheme }], components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
  sales: [sale('P1', 1000, '2026-01-05'), sale('P2', 500, '2026-01-20')], ...more,
});
const ofP2 = (one: Case, period = '2026-01'): number | string | undefined => earnedIn(runCase(one))[`P2, ${period}, C`];

describe('a condition on the result of a group', () => {
  it.each([
    ['company', 'actual', 1500, 50], ['company', 'actual', 1500.01, 0], ['team', 'actual', 1500, 50], ['team', 'actual', 1500.01, 0],
    ['company', 'attainment', 0.75, 50], ['company', 'attainment', 0.76, 0], ['team', 'attainment', 1.5, 50], ['team', 'attainment', 1.51, 0],
  ] as const)('looks at all of the period, also for who was there for part of it: %s, %s from %d pays %d', (scope, look, from, pays) => {
    const targets = [{ measure: 'Sales', period: '2026-01', value: 2000 }, { team: 'T', measure: 'Sales', period: '2026-01', value: 1000 }];
    const one = plan({ targets, gates: [{ scheme, component: 'C', measure: 'Sales', scope, look, from }] });
    expect(ofP2(one)).toBe(pays);
    stepsFit(one);
  });

  it('of one\'s own looks at the days served: 500 of 2,000 × 16 ÷ 31', () => {
    const targets = [{ person: 'P2', measure: 'Sales', period: '2026-01', value: 2000 }];
    const from = (limit: number): Case => plan({ targets, gates: [{ scheme, component: 'C', measure: 'Sales', look: 'attainment', from: limit }] });
    expect([0.484, 0.485].map((limit) => ofP2(from(limit)))).toEqual([50, 0]);
  });

  it.each([[1500, 50], [1501, 0]])('counts a deal once, without what is extra on it for a specialist: from %d pays %d', (from, pays) => {
    const one = plan({
      sales: [sale('P1', 1000, '2026-01-05', { id: 'A' }), sale('P2', 500, '2026-01-20', { id: 'B' })], splits: [{ deal: 'A', person: 'P1', share: 0.4, kind: 'overlay' }],
      gates: [{ scheme, component: 'C', measure: 'Sales', scope: 'company', look: 'actual', from }],
    });
    expect(ofP2(one)).toBe(pays);
    stepsFit(one);
  });
});

it('a running component earns all of the year to date once its condition can be told', () => {
  const one: Case = {
    people: [{ id: 'P2', name: 'P2' }, { id: 'P1', name: 'P1' }],
    measures: [{ measure: 'Sales' }, { measure: 'Margin', column: 'margin' }, { measure: 'Margin %', aggregate: 'ratio', numerator: 'Margin', denominator: 'Sales' }],
    schemes: [{ scheme }], components: [{ scheme, component: 'D', measure: 'Sales', rate: 0.1, grouping: 'running' }],
    modifiers: [{ scheme, component: 'D', name: 'Margin', measure: 'Margin %', from: 0.2, value: 2 }],
    sales: [sale('P1', 1, '2026-01-03', { margin: 1 }), sale('P2', 500, '2026-02-20', { margin: 100 })],
  };
  const earned = earnedIn(runCase(one));
  expect([earned['P2, 2026-01, D'], earned['P2, 2026-02, D']]).toEqual(['reason.conditionMissing', 100]);
  stepsFit(one);
});

it('a first period in which no day counts carries nothing into the next: from Saturday 31 January', () => {
  const one: Case = {
    people: [{ id: 'P1', name: 'P1', start: day('2026-01-31') }], measures: [{ measure: 'Sales' }], schemes: [{ scheme, proration: 'workingDays' }],
    components: [{ scheme, component: 'C', measure: 'Sales', shape: 'direct', cap: 900, aboveCap: 'carried' }],
    sales: [sale('P1', 100, '2026-02-10'), sale('P1', 20, '2026-03-10')], targets: [{ person: 'P1', measure: 'Sales', period: '2026', value: 1200 }], assignments: [{ person: 'P1', scheme, targetIncentive: 12000 }],
  };
  expect(earnedIn(runCase(one))).toMatchObject({ 'P1, 2026-02, C': 900, 'P1, 2026-03, C': 300 });
  stepsFit(one);
});

it('a part of a score that is missing says why', () => {
  const run = runCase({
    people: [{ id: 'P1', name: 'P1' }], measures: [{ measure: 'Sales' }], schemes: [{ scheme }], sales: [sale('P1', 0, '2026-01-05')],
    components: [{ scheme, component: 'Part', measure: 'Sales', counts: 'score', formula: 'inverse', weight: 1 }, { scheme, component: 'Score', input: 'score' }],
    targets: [{ person: 'P1', measure: 'Sales', period: '2026-01', value: 100 }], assignments: [{ person: 'P1', scheme, targetIncentive: 12000 }],
  });
  expect(earnedIn(run)['P1, 2026-01, Part']).toBe('reason.actualZero');
});
