import { type Case, day, type Sale } from '../../cases/workbook';

/** Amounts of one person on the fifth of January and so on, a deal a day. */
const dealsOf = (person: string, ...amounts: readonly number[]): readonly Sale[] =>
  amounts.map((amount, at) => ({ id: `${person}-${at + 1}`, date: `2026-01-${String(5 + at).padStart(2, '0')}`, person, amount, cost: amount * 0.72 }));

const [bonus, sales] = ['Doelbonus 2026', 'Verkoop 2026'] as const;

/** A small company with one of everything: scores, gates, modifiers, a pool, a contest, team credit, steps and excess. */
export const wholeField: Case = {
  people: [
    { id: 'A', name: 'Anna de Vries', team: 'Noord', manager: 'C' },
    { id: 'B', name: 'Bram Jansen', team: 'Noord', manager: 'C', start: day('2026-01-11') },
    { id: 'C', name: 'Carla Smit', team: 'Noord' },
  ],
  sales: [...dealsOf('A', 30000, 12000, 6200), ...dealsOf('B', 48200), ...dealsOf('C', 9000)],
  measures: [
    { measure: 'Omzet' },
    { measure: 'Kosten', column: 'cost' },
    { measure: 'Kostenaandeel', aggregate: 'ratio', numerator: 'Kosten', denominator: 'Omzet' },
    { measure: 'Orders', aggregate: 'count' },
  ],
  schemes: [{ scheme: bonus }, { scheme: sales, cap: 2500 }],
  components: [
    { scheme: bonus, component: 'Omzetscore', measure: 'Omzet', shape: 'direct', counts: 'score', weight: 0.6, target: 50000 },
    { scheme: bonus, component: 'Orderscore', measure: 'Orders', shape: 'direct', counts: 'score', weight: 0.4, target: 2 },
    { scheme: bonus, component: 'Doelbonus', shape: 'curve', input: 'score', base: 'targetIncentive' },
    { scheme: bonus, component: 'Teamomzet', measure: 'Omzet', credit: 'team', rate: 0.01 },
    { scheme: sales, component: 'Mijlpaal', measure: 'Omzet', shape: 'amount' },
    { scheme: sales, component: 'Meerdere', measure: 'Omzet', shape: 'excess', target: 40000, excessBase: 'quota', rate: 0.05, cap: 300 },
    { scheme: sales, component: 'Wedstrijd', measure: 'Omzet', shape: 'rank' },
    { scheme: sales, component: 'Pot', measure: 'Omzet', credit: 'team', rate: 0.005, poolShare: 'equal' },
  ],
  tiers: [
    { scheme: bonus, component: 'Doelbonus', from: 0.8, ratio: 0.5 },
    { scheme: bonus, component: 'Doelbonus', from: 1, ratio: 1 },
    { scheme: bonus, component: 'Doelbonus', from: 1.2, ratio: 1.6 },
    { scheme: sales, component: 'Mijlpaal', from: 40000, amount: 500 },
    { scheme: sales, component: 'Mijlpaal', from: 60000, amount: 900 },
    { scheme: sales, component: 'Wedstrijd', from: 1, amount: 1000 },
    { scheme: sales, component: 'Wedstrijd', from: 2, amount: 500 },
    { scheme: sales, component: 'Wedstrijd', from: 3, amount: 0 },
  ],
  modifiers: [
    { scheme: bonus, component: 'Doelbonus', name: 'Orders', measure: 'Orders', from: 3, value: 1.1 },
    { scheme: bonus, component: 'Teamomzet', name: 'Klanttevredenheid', value: 0.9 },
  ],
  gates: [
    { scheme: bonus, component: 'Doelbonus', measure: 'Kostenaandeel', look: 'actual', direction: 'atMost', from: 0.7, capRatio: 0.8 },
    { scheme: sales, component: 'Mijlpaal', measure: 'Orders', look: 'actual', from: 2 },
  ],
  assignments: ['A', 'B', 'C'].flatMap((person) => [
    { person, scheme: bonus, targetIncentive: 12000 },
    { person, scheme: sales },
  ]),
};
