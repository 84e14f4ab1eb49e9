import { message } from '../../src/core/message';
import type { BonusRun } from '../../src/reward/bonus-run';
import { months2026, noTarget, notANumber, sampleRun, type SamplePayout } from './sample-run';

const anna = 0;
const bram = 1;
const lotte = 2;
const [august, september] = [0, 1];
const [sales, margin, share] = [0, 1, 2];

/** Three payees, two months, two schemes; Lotte's margin bonus of September is missing, in August it does not apply. */
const list: readonly SamplePayout[] = [
  { payee: anna, period: august, component: sales, actual: 40000, earned: 800.1 },
  { payee: anna, period: august, component: margin, actual: 9, target: 10, attainment: 0.9, earned: 200.2 },
  { payee: bram, period: august, component: sales, actual: -1250.4, earned: -25.01 },
  { payee: bram, period: august, component: margin, actual: 12, target: 10, attainment: 1.2, earned: 300 },
  { payee: lotte, period: august, component: sales, actual: 0, earned: 0 },
  { payee: lotte, period: august, component: margin, notApplicable: 1 },
  { payee: anna, period: september, component: sales, actual: 48200, earned: 1046 },
  { payee: anna, period: september, component: margin, actual: 7, target: 10, attainment: 0.7, earned: 0 },
  { payee: bram, period: september, component: sales, actual: 1000, earned: 20 },
  { payee: bram, period: september, component: margin, actual: 10, target: 10, attainment: 1, earned: 250 },
  { payee: lotte, period: september, component: sales, actual: 5000, earned: 100 },
  { payee: lotte, period: september, component: margin, actual: 8, missing: 0 },
  { payee: lotte, period: september, component: share, actual: 0.315, target: 0.3, attainment: 1.05, earned: 75 },
];

export const smallRun: BonusRun = sampleRun({
  payees: [
    { id: 'p1', name: 'Anna de Vries', team: 'Noord' },
    { id: 'p2', name: 'Bram Jansen', team: 'Zuid' },
    { id: 'p3', name: 'Lotte Jansen', team: 'Zuid' },
  ],
  periods: [months2026[7]!, months2026[8]!],
  components: [
    { scheme: 'Commissie', name: 'Omzet', measure: 'Omzet', unit: 'money', currency: 'EUR' },
    { scheme: 'Doelbonus', name: 'Klanten', measure: 'Nieuwe klanten', unit: 'number', currency: 'EUR' },
    { scheme: 'Doelbonus', name: 'Marge', measure: 'Marge %', unit: 'ratio', currency: 'EUR' },
  ],
  list,
  reasons: [noTarget, message('reason.noTarget', { payee: 'Lotte Jansen', measure: 'Nieuwe klanten', period: '2026-08' })],
  findings: [notANumber],
  reconciliation: [
    {
      measure: 'Omzet',
      table: 'Facturen',
      unit: 'money',
      currency: 'EUR',
      tableRows: 10,
      tableAmount: 95000.3,
      creditedRows: 7,
      creditedAmount: 92949.6,
      creditsAmount: 92949.6,
      overlay: 0,
      duplicates: 0,
      factorEffect: 0,
      capEffect: 0,
      uncredited: [{ why: 'noPayee', rows: 2, amount: 2050.7 }],
      unreadableRows: 1,
      unreadableAmount: 0,
    },
  ],
});
