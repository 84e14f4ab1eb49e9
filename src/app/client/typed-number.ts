import { parseNumber } from '../../tables/cells/parse-number';
import type { PaneLanguage } from './koers';

/** What was typed into a field for a number. */
export type TypedNumber = { readonly kind: 'blank' } | { readonly kind: 'number'; readonly value: number } | { readonly kind: 'unclear' };

/**
 * Reads a number that somebody typed or pasted. A mark that could be either is the one of the language: `1.250` is 1250 in
 * Dutch and 1.25 in English.
 * @param isPercent whether the field shows a per cent sign, so that `4` means 4 %; the value is a ratio then
 * @example typedNumber('4,5', { language: 'nl', isPercent: true }) // { kind: 'number', value: 0.045 }
 */
export function typedNumber(text: string, { language, isPercent }: { readonly language: PaneLanguage; readonly isPercent: boolean }): TypedNumber {
  if (text.trim() === '') return { kind: 'blank' };
  const read = parseNumber(text, language === 'nl' ? 'comma' : 'point');
  if (read.kind !== 'number') return { kind: 'unclear' };
  if (read.isPercent && !isPercent) return { kind: 'unclear' };
  return { kind: 'number', value: isPercent && !read.isPercent ? Number((read.value / 100).toPrecision(15)) : read.value };
}
