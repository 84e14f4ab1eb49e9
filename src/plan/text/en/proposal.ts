import type { ProposalWords } from '../proposal-words';

/** Proposals in English. */
export const proposal: ProposalWords = {
  blanks: {
    measureFor: 'what you count or measure for ‘{what}’', measure: 'what you count or measure', baseline: 'current value', target: 'target', date: 'date',
    result: 'which result exactly', count: 'number',
  },
  fromTo: {
    up: 'increase {what} from {from} to {to}', down: 'reduce {what} from {from} to {to}', keep: 'keep {what} at {to}', unknown: 'bring {what} from {from} to {to}',
  },
  byDelta: { up: 'increase {what} by {size}', down: 'reduce {what} by {size}' },
  toTarget: { up: 'increase {what} to at least {to}', down: 'reduce {what} to at most {to}', keep: 'keep {what} at {to}' },
  deliver: 'deliver {what}',
  numberOf: 'the number of {what}',
  by: 'by {date}',
  until: 'until {date}',
  since: 'as of {date}',
  now: '(currently {value})',
  owner: '; owner: {owner}',
  reviewed: { day: '; reviewed daily', week: '; reviewed weekly', month: '; reviewed monthly', quarter: '; reviewed quarterly', year: '; reviewed annually' },
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  date: '{day} {month} {year}',
};
