import { fold } from '../../core/fold';
import type { NumeralWords } from './lexicon';

const lookUp = (table: Readonly<Record<string, number>>, word: string): number | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);

/**
 * The value of a number in one word, up to 999 and round thousands; undefined for another word. `een` alone is an article.
 * @example numberWord('vijfentwintig', dutch.numerals) // 25
 * @example numberWord('twenty-five', english.numerals) // 25
 */
export function numberWord(written: string, numerals: NumeralWords): number | undefined {
  const word = written === 'één' ? written : fold(written);
  const simple = lookUp(numerals.special, word) ?? lookUp(numerals.units, word) ?? lookUp(numerals.tens, word);
  if (simple !== undefined || word === numerals.oneInside) return simple;
  return compound(word, numerals) ?? withHalf(word, numerals) ?? bare(word, numerals);
}

/** `honderd` and `duizend` alone are numbers too; letters such as `k` are not. */
function bare(word: string, { multipliers, unitsFirst }: NumeralWords): number | undefined {
  const value = lookUp(multipliers, word);
  return unitsFirst && word.length > 1 && value !== undefined && value <= 1000 ? value : undefined;
}

const insideUnit = (word: string, numerals: NumeralWords): number | undefined => (word === numerals.oneInside ? 1 : lookUp(numerals.units, word));

/** Below 100: `vijfentwintig`, `twenty-five`. */
function belowHundred(word: string, numerals: NumeralWords): number | undefined {
  const simple = insideUnit(word, numerals) ?? lookUp(numerals.tens, word);
  if (simple !== undefined) return simple;
  for (const [ten, value] of Object.entries(numerals.tens)) {
    const rest = numerals.unitsFirst ? endless(word, numerals.joiner + ten) : beginless(word, ten + numerals.joiner);
    const unit = rest === undefined ? undefined : insideUnit(rest, numerals);
    if (unit !== undefined && unit > 0 && unit < 10) return value + unit;
  }
  return undefined;
}

const endless = (word: string, ending: string): string | undefined => (word.endsWith(ending) ? word.slice(0, -ending.length) : undefined);
const beginless = (word: string, beginning: string): string | undefined => (word.startsWith(beginning) ? word.slice(beginning.length) : undefined);

/** `driehonderdvijftig`, `vijftienhonderd`, `tweeduizend`: only where numbers are written as one word. */
function compound(word: string, numerals: NumeralWords): number | undefined {
  if (!numerals.unitsFirst) return belowHundred(word, numerals);
  for (const [multiplier, value] of [['duizend', 1000], ['honderd', 100]] as const) {
    const at = word.indexOf(multiplier);
    if (at < 0) continue;
    const head = at === 0 ? 1 : (belowHundred(word.slice(0, at), numerals) ?? compoundHundred(word.slice(0, at), numerals));
    const tail = word.slice(at + multiplier.length);
    const rest = tail === '' ? 0 : compound(tail, numerals);
    return head === undefined || rest === undefined || rest >= value ? undefined : head * value + rest;
  }
  return belowHundred(word, numerals);
}

const compoundHundred = (word: string, numerals: NumeralWords): number | undefined => (word.endsWith('honderd') ? compound(word, numerals) : undefined);

function withHalf(word: string, numerals: NumeralWords): number | undefined {
  for (const ending of numerals.andHalf) {
    const unit = endless(word, ending);
    const value = unit === undefined ? undefined : lookUp(numerals.units, unit);
    if (value !== undefined) return value + 0.5;
  }
  return undefined;
}
