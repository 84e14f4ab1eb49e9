import type { CreditFindings, CreditLabels, CreditReasons } from '../../core/messages/credit-messages';
import type { FindingTexts, Texts } from '../texts';
import { count } from './count';

const rates = { dealDate: 'of that day or before', monthAverage: 'of that month', fixed: 'without a date (the scheme has a fixed rate)' } as const;

export const creditFindings: FindingTexts<CreditFindings> = {
  'split.noDeals': () => ({
    problem: 'Splits names deals, but no column of the sales was recognised as the id of the deal; nothing was divided.',
    advice: 'Give the column with the id in the sales a header such as Id or Order number.',
  }),
  'split.unknownDeal': ({ deal }) => ({
    problem: `Splits names deal “${deal}”, which is not in the sales; these rows count for nobody.`,
    advice: 'Correct the id of the deal, or delete the rows.',
  }),
  'split.unreadable': ({ deal }) => ({
    problem: `The division of deal “${deal}” cannot be read in full; the bonuses of everybody named in it are missing, and where a name cannot be read also those of whoever made the deal.`,
    advice: 'Enter a valid value in this cell.',
  }),
  'split.over': ({ deal, total }, format) => ({
    problem: `The shares in deal “${deal}” are ${format.percent(total)} together; the bonuses of everybody named in it are missing.`,
    advice: 'Bring the shares to 100%. If somebody counts on top of the 100%, choose the kind “overlay”.',
  }),
  'split.under': ({ deal, total }, format) => ({
    problem: `The shares in deal “${deal}” are ${format.percent(total)} together; the rest counts for nobody.`,
    advice: 'Complete the shares to 100%, or leave it when the rest is to count for nobody.',
  }),
  'exchange.noRate': ({ measure, currency, other, day, rows, amount, exchange }, format) => ({
    problem: `For ${count(rows, 'row', 'rows', format)} of “${measure}” (${format.money(amount, other)}) there is no exchange rate ${other}–${currency} ${rates[exchange]}, first on ${format.day(day)}; the figures and bonuses that depend on it are missing.`,
    advice: `Add a row to Exchange rates from ${other} to ${currency} that holds on that day.`,
  }),
  'credit.managerCycle': ({ person }) => ({
    problem: `By the managers as written ${person} is below ${person}; who is below whom is not known.`,
    advice: 'Correct the manager in People or Employment.',
  }),
  'credit.unknownManager': ({ person, manager }) => ({
    problem: `The manager of ${person}, “${manager}”, is not in People; the result of ${person} counts for no manager.`,
    advice: 'Use the id or the name from People.',
  }),
  'credit.needsSum': ({ scheme, component, column }) => ({
    problem: `Scheme ${scheme}, component ${component}: the column ${column} works on a sum or a count only, and this measure is something else; the bonuses of this component are missing.`,
    advice: `Clear the cell in ${column}, or choose a measure that is a sum or a count (for a cap per deal: a sum).`,
  }),
  'credit.factorPerDeal': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: a factor that differs per person goes with neither a cap per deal nor payment per deal; the bonuses of this component are missing.`,
    advice: 'Enter a number as the factor, or clear the cap per deal and choose Per “period”.',
  }),
  'credit.ownDealsOnly': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: per deal only own deals are paid; the bonuses of this component are missing.`,
    advice: 'Leave “Credit of” empty, or choose Per “period”.',
  }),
};

export const creditReasons: Texts<CreditReasons> = {
  'reason.splitUnclear': ({ payee, measure, period }) => `The division of a deal of ${payee} for ${measure} in ${period} cannot be read or is more than 100%; see the findings.`,
  'reason.noTeam': ({ payee, measure, period }) => `${payee} is not in a team on every day of ${period}, so the team's result for ${measure} is not known.`,
  'reason.organisationUnclear': ({ payee, measure, period }) => `The team or manager of somebody who may count for ${payee} in ${period} cannot be read, so ${measure} is not known.`,
  'reason.othersUnclear': ({ payee, measure, period }) => `The result for ${measure} in ${period} of somebody who counts for ${payee} is not known; see the findings.`,
  'reason.managerCycle': ({ payee, measure, period }) => `Managers are below each other in ${period}, so it is not known who counts for ${payee} in ${measure}.`,
};

export const creditLabels: Texts<CreditLabels> = {
  'label.creditFactor': () => 'share that counts',
};
