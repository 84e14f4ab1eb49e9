import { overspentFindings, pointsBalances } from '../../../src/reward/rewards/points';
import { rewardCosts } from '../../../src/reward/rewards/reward-costs';
import { runBonus } from '../../../src/reward/run-bonus';
import { type Case, day, workbook } from '../../cases/workbook';

const book: Case = {
  people: [{ id: 'A', name: 'Anna' }, { id: 'B', name: 'Bob' }],
  sales: [{ date: '2026-01-10', person: 'A', amount: 700 }, { date: '2026-02-10', person: 'A', amount: 300 }, { date: '2026-03-10', person: 'A', amount: 5000 }, { date: '2026-01-20', person: 'B', amount: 100 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Medals', unit: 'points', period: 'month' }, { scheme: 'Money', period: 'month' }],
  components: [{ scheme: 'Medals', component: 'Medal', measure: 'Sales', rate: 1 }, { scheme: 'Money', component: 'Fee', measure: 'Sales', rate: 0.01 }],
  rewards: [{ reward: 'Day off', kind: 'days', points: 400, value: 220 }, { reward: 'Course', kind: 'training', points: 1000, value: 900 }, { reward: 'Mug', points: 50 }],
  rewardChoices: [{ person: 'A', date: day('2026-02-28'), reward: 'Day off' }],
};
const pointsOf = (more: Partial<Case> = {}) => {
  const tables = workbook({ ...book, ...more });
  const run = runBonus(tables, { today: day('2026-03-15') });
  const balances = pointsBalances(run, tables, { today: day('2026-03-15'), isFinal: ({ end }) => end <= day('2026-03-15') });
  return { balances, findings: overspentFindings(balances, tables) };
};

describe('points', () => {
  it('are what finished periods earned, less what was chosen', () => {
    expect(pointsOf().balances.map(({ payee, earned, spent, balance }) => [payee, earned, spent, balance])).toEqual([['A', 1000, 400, 600], ['B', 100, 0, 100]]);
  });
  it('buy whole rewards, cheapest first; what is too dear cannot be chosen', () => {
    expect(pointsOf().balances.map(({ affordable }) => affordable.map(({ reward, kind, units }) => [reward, kind, units]))).toEqual([[['Mug', 'other', 12], ['Day off', 'days', 1]], [['Mug', 'other', 2]]]);
    expect(pointsOf({ rewards: [{ reward: 'Day off', points: 600 }], rewardChoices: [{ person: 'A', date: day('2026-02-28'), reward: 'Day off' }] }).balances[0]?.affordable).toEqual([]);
  });
  it.each([
    ['just enough', 1000, 1],
    ['one short', 1000.01, 0],
  ])('with %s', (_, points, count) => expect(pointsOf({ rewards: [{ reward: 'Trip', points }], rewardChoices: [] }).balances[0]?.affordable).toHaveLength(count));
  it('are not known when a choice or its price is not: nothing can be chosen then', () => {
    expect(pointsOf({ rewardChoices: [{ person: 'A', date: day('2026-02-28'), reward: 'Bicycle' }] }).balances[0]).toMatchObject({ earned: 1000, spent: NaN, balance: NaN, affordable: [] });
    expect(pointsOf({ rewardChoices: [{ person: 'A', date: day('2026-02-28'), reward: 'Day off', unreadable: ['units'] }] }).balances[0]?.balance).toBeNaN();
    expect(pointsOf({ rewardChoices: [{ person: 'A', date: day('2026-04-28'), reward: 'Bicycle' }] }).balances[0]?.balance).toBe(1000);
  });
  it('that were not earned but chosen are a finding', () => {
    const { balances, findings } = pointsOf({ rewardChoices: [{ person: 'A', date: day('2026-02-28'), reward: 'Day off', units: 3 }] });
    expect([balances[0]?.balance, findings.map(({ check }) => check)]).toEqual([-200, ['rewards.overspent']]);
    expect(pointsOf().findings).toEqual([]);
  });
});

describe('what rewards cost', () => {
  const periods = [{ start: day('2026-01-01'), end: day('2026-03-01'), name: '', grain: 'custom' as const }];
  it('is their value, for choices of the days of the run', () => {
    const rewardChoices = [{ person: 'A', date: day('2026-02-28'), reward: 'Day off', units: 2 }, { person: 'B', date: day('2026-03-01'), reward: 'Day off' }, { person: 'B', date: day('2026-01-01'), reward: 'Mug' }];
    expect(rewardCosts(workbook({ ...book, rewardChoices }), periods)).toEqual([{ reward: 'Day off', units: 2, points: 800, cost: 440 }, { reward: 'Mug', units: 1, points: 50, cost: 0 }]);
  });
  it('is not known when a cell of it cannot be read', () => {
    expect(rewardCosts(workbook({ ...book, rewards: [{ reward: 'Day off', points: 400, unreadable: ['value'] }] }), periods)[0]?.cost).toBeNaN();
  });
});
