import type { Lexicon } from './lexicon';
import type { TimePhrase } from './moment';
import { quantitiesOf, type Quantity } from './quantities';
import type { MomentText } from './moment-text';
import { regionsOf, type Region } from './regions';
import { timePhrasesOf } from './time-phrases';
import type { Token } from './token';
import { tokensOf } from './tokens';
import { indexWords, typosOf, type WordIndex } from './word-index';

/** A goal taken apart into words, quantities, time expressions and subordinate parts. */
export interface GoalText extends MomentText {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimePhrase[];
  readonly regions: readonly Region[];
  readonly participle: RegExp;
  readonly infinitive: RegExp;
}

/** A language made ready for reading. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly index: WordIndex;
  readonly monthOf: (word: string) => number | undefined;
  readonly weekdayOf: (word: string) => number | undefined;
}

/** Longer names of months are understood with a letter left out. */
const SHORTEST_MONTH_TYPO = 6;

function monthTable(months: readonly string[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  months.forEach((names, at) => names.split(' ').forEach((name) => table.set(name, at + 1)));
  for (const [name, month] of [...table]) if (name.length >= SHORTEST_MONTH_TYPO) for (const typo of typosOf(name)) if (!table.has(typo)) table.set(typo, month);
  return table;
}

/** Makes a language ready; do it once. */
export function readerOf(lexicon: Lexicon): Reader {
  const months = monthTable(lexicon.months);
  const weekdays = new Map(lexicon.weekdays.map((name, at) => [name, at + 1]));
  return {
    lexicon,
    index: indexWords(lexicon),
    monthOf: (word) => months.get(word.replace(/^(?:mid|begin|eind|half|early|late|end)-|-$/g, '')),
    weekdayOf: (word) => weekdays.get(word) ?? weekdays.get(word.replace(/s$/, '')),
  };
}

/** Takes a goal apart. */
export function takeApart(text: string, { lexicon, index, monthOf, weekdayOf }: Reader): GoalText {
  const tokens: readonly Token[] = tokensOf(text, lexicon, index);
  const quantities = quantitiesOf(tokens, lexicon.numerals.multipliers);
  const byStart = new Map(quantities.map((quantity) => [quantity.from, quantity]));
  const moments: MomentText = { tokens, monthOf, weekdayOf, quantityAt: (at) => byStart.get(at) };
  const times = timePhrasesOf(moments, quantities);
  return { ...moments, text, quantities, times, regions: regionsOf(tokens, times), participle: lexicon.participle, infinitive: lexicon.infinitive };
}
