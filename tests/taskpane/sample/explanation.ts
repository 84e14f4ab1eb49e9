import type { PayoutExplanation } from '../../../src/app/client/koers';
import { known, missing } from '../../../src/core/value';

export const explanation: PayoutExplanation = {
  kind: 'payout',
  title: 'Accountmanagers 2026 · 3e kwartaal 2026',
  payee: 'Sanne de Wit',
  sentence: 'Sanne de Wit haalde 112% van haar doel en krijgt daarom 125% van de doelbonus.',
  currency: 'EUR',
  earned: 8_412.5,
  lines: [
    { kind: 'step', number: 1, what: 'Omzet', calculation: 'som van 214 regels: Vertegenwoordiger = Sanne de Wit', value: known(560_000), unit: 'money', source: { sheet: 'Orders 2026', cell: 'E5' } },
    { kind: 'step', number: 2, what: 'Doel', calculation: '', value: known(500_000), unit: 'money', source: { sheet: 'Doelen', cell: 'D8' } },
    { kind: 'step', number: 3, what: 'Realisatie', calculation: '€ 560.000 ÷ € 500.000', value: known(1.12), unit: 'ratio' },
    { kind: 'detail', number: 0, what: 'Punt van de curve: 100%', calculation: 'geeft 100%', value: known(1), unit: 'ratio' },
    { kind: 'step', number: 4, what: 'Bonus', calculation: '125% × € 6.730', value: known(8_412.5), unit: 'money' },
  ],
};

export const missingExplanation: PayoutExplanation = {
  ...explanation,
  earned: null,
  sentence: 'De bonus van Noor El Amrani ontbreekt.',
  lines: [
    { kind: 'step', number: 1, what: 'Doel', calculation: '', unit: 'money', value: missing({ key: 'reason.noTarget', args: { payee: 'Noor El Amrani', measure: 'Omzet', period: '2026-Q3' } }) },
  ],
};
