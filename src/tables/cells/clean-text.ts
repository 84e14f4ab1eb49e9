const oddSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n\s]+/g;
const unclean = /^\s|\s$|\s{2}|[\t\r\n\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

/**
 * A text as it is compared and kept: spaces at both ends gone, every run of spaces, line feeds and non-breaking spaces one
 * space, characters without width gone.
 * @example cleanText(' Jan\u00a0 de Vries ') // 'Jan de Vries'
 */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text;
  return text.replace(invisible, '').replace(oddSpaces, ' ').trim();
}

/**
 * The form in which two spellings of a name meet: clean, lower case, without accents.
 * @example matchingForm('Renée  Smit') // 'renee smit'
 */
export function matchingForm(text: string): string {
  return cleanText(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}
