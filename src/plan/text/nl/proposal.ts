import type { ProposalWords } from '../proposal-words';

/** Proposals in Dutch. */
export const proposal: ProposalWords = {
  blanks: {
    measureFor: 'wat u telt of meet voor ‘{what}’', measure: 'wat u telt of meet', baseline: 'huidige waarde', target: 'doel', date: 'datum',
    result: 'welk resultaat precies', count: 'aantal',
  },
  fromTo: {
    up: '{what} verhogen van {from} naar {to}', down: '{what} verlagen van {from} naar {to}', keep: '{what} op {to} houden', unknown: '{what} brengen van {from} naar {to}',
  },
  byDelta: { up: '{what} met {size} verhogen', down: '{what} met {size} verlagen' },
  toTarget: { up: '{what} verhogen naar minimaal {to}', down: '{what} verlagen naar maximaal {to}', keep: '{what} op {to} houden' },
  deliver: '{what} opleveren',
  numberOf: 'aantal {what}',
  by: 'vóór {date}',
  until: 'tot en met {date}',
  since: 'vanaf {date}',
  now: '(nu {value})',
  owner: '; eigenaar: {owner}',
  reviewed: { day: '; dagelijks bekeken', week: '; wekelijks bekeken', month: '; maandelijks bekeken', quarter: '; per kwartaal bekeken', year: '; jaarlijks bekeken' },
  months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  date: '{day} {month} {year}',
};
