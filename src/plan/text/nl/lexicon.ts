import type { Lexicon } from '../lexicon';
import { proposal } from './proposal';
import { words } from './words';

const tens = { twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90 };

/** Dutch, as goals are written in it. */
export const dutch: Lexicon = {
  words,
  months: ['januari jan', 'februari feb', 'maart mrt', 'april apr', 'mei', 'juni jun', 'juli jul', 'augustus aug', 'september sep sept', 'oktober okt', 'november nov', 'december dec'],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  numerals: {
    units: {
      nul: 0, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12,
      dertien: 13, veertien: 14, vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19,
    },
    tens,
    multipliers: { honderd: 100, duizend: 1000, miljoen: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9, mld: 1e9, k: 1e3, m: 1e6 },
    unitsFirst: true,
    joiner: 'en',
    oneInside: 'een',
    andHalf: ['enhalf', 'enhalve'],
    fractions: { 'de helft': 50, 'een derde': 33.3, 'twee derde': 66.7, tweederde: 66.7, 'een kwart': 25, driekwart: 75, 'een vijfde': 20, 'een tiende': 10 },
    special: { anderhalf: 1.5, anderhalve: 1.5, dozijn: 12, eenmaal: 1, tweemaal: 2, driemaal: 3, viermaal: 4 },
  },
  endings: /^(?:eer|er)?[bdfgklmnprstv]?(?:e|t|d|de|den|en|te|ten|ende?|ing)?$/,
  infinitive: /\p{L}{3}en$/u,
  participle: /^(?:\p{L}{2,5})?ge(?!ven|bruiken|ef)\p{L}+(?:d|t|en|de|te)$|(?:de|te)$/u,
  decimal: ',',
  dayFirst: true,
  proposal,
};
