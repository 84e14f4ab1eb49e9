import { cleanText } from './clean-text';

const ascii = /^[\x20-\x7e]*$/;
const accents = /[\u0300-\u036f]/g;
/** Letters that Unicode does not take apart into a letter and an accent. */
const own: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
const ownLetters = /[ıøłđßæœ]/g;

const plain = (text: string): string => cleanText(text.normalize('NFKD').replace(accents, '')).toLowerCase().replace(ownLetters, (letter) => own[letter] ?? letter);

/**
 * A text as names are compared, everywhere: without case and accents, whichever way Unicode writes them, and without spaces
 * before, after, or doubled within.
 * @example fold('  Renée  de VRIES ') // 'renee de vries'
 */
export function fold(text: string): string {
  const clean = cleanText(text);
  return ascii.test(clean) ? clean.toLowerCase() : plain(clean);
}
