import type { ProofTexts } from '../../core/messages/proof-texts';
import type { Texts } from '../texts';
import { count } from './count';

export const proofSheet: Texts<ProofTexts> = {
  'proof.sheetName': () => 'Koers Proof',
  'proof.title': ({ period }) => `Bonus proven, ${period}`,
  'proof.about': ({ runDay }) => `Each payout calculated once more with Excel formulas over your own tables. Beside it stands what Koers calculated on ${runDay}.`,
  'proof.allRight': ({ payouts }, format) => (payouts === 1 ? '✓ The payout is right to the cent' : `✓ All ${format.number(payouts, 0)} payouts are right to the cent`),
  'proof.notRight': ({ wrong, payouts }, format) => `✗ Not equal: ${wrong} of the ${count(payouts, 'payout', 'payouts', format)}`,
  'proof.scope': ({ payouts, all, span }, format) => `Proven: ${span}; ${format.number(payouts, 0)} of the ${count(all, 'payout', 'payouts', format)} of this calculation.`,
  'proof.missing': ({ payouts }, format) => `Not proven: ${count(payouts, 'payout of which', 'payouts of which', format)} the amount is not known.`,
  'proof.depthFull': () => 'Every figure comes from a cell of your tables or from the calendar of this calculation.',
  'proof.depthPart': ({ payouts, part }, format) =>
    `In ${format.number(part, 0)} of the ${count(payouts, 'payout', 'payouts', format)} a step in between is not proven but taken from Koers: the cells on an orange background.`,
  'proof.thisRun': () => 'This proof belongs to this calculation: when rows are added below your tables later, calculate again.',
  'proof.nothing': () => 'There are no payouts to prove.',
  'proof.column.first': () => 'From',
  'proof.column.second': () => 'Until',
  'proof.column.outcome': () => 'Formula',
  'proof.column.engine': () => 'Koers',
  'proof.column.check': () => 'Right',
  'proof.tier': () => 'Tier',
  'proof.from': () => 'From',
  'proof.rate': () => 'Rate',
  'proof.part': () => 'Part',
  'proof.times': () => 'Times',
  'proof.period': () => 'Days in the period',
  'proof.days': () => 'Days served',
  'proof.leave': () => 'Leave',
  'proof.month': () => 'Month that counts',
  'proof.share': () => 'Share of the period',
  'proof.amount': () => 'Amount',
  'proof.start': () => 'Starts at',
  'proof.taken': () => 'Taken from Koers, not proven.',
};
