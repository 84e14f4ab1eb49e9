import { cleanText } from './clean-text';

const ascii = /^[\x20-\x7e]*$/;
const accents = /[\u0300-\u036f]/g;

/**
 * A text as names are compared, everywhere: without case and accents, whichever way Unicode writes them, and without spaces
 * before, after, or doubled within.
 * @example fold('  Renée  de VRIES ') // 'renee de vries'
 */
export function fold(text: string): string {
  const clean = cleanText(text);
  return (ascii.test(clean) ? clean : cleanText(clean.normalize('NFKD').replace(accents, ''))).toLowerCase();
}
