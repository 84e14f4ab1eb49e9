import type { Lexicon } from '../lexicon';
import { proposal } from './proposal';
import { words } from './words';

const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };

/** English, as goals are written in it. A date in figures has its day first, as in Europe. */
export const english: Lexicon = {
  words,
  months: ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec'],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  numerals: {
    units: {
      zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
      thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    },
    tens,
    multipliers: { hundred: 100, thousand: 1000, million: 1e6, millions: 1e6, mln: 1e6, mm: 1e6, billion: 1e9, bn: 1e9, dozen: 12, k: 1e3, m: 1e6 },
    unitsFirst: false,
    joiner: '-',
    oneInside: 'one',
    andHalf: [],
    fractions: { half: 50, 'a third': 33.3, 'one third': 33.3, 'one-third': 33.3, 'two thirds': 66.7, 'two-thirds': 66.7, 'a quarter': 25, 'one quarter': 25, 'three quarters': 75, 'three-quarters': 75, 'a fifth': 20, 'one fifth': 20, 'one-fifth': 20, 'one tenth': 10, 'one half': 50, 'a tenth': 10 },
    special: { once: 1, twice: 2, thrice: 3 },
  },
  endings: /^(?:e|es|s|ed|d|ing)?$/,
  infinitive: /^$/,
  participle: /ed$/,
  decimal: '.',
  dayFirst: true,
  proposal,
};
