import { fold } from '../../core/fold';
import { cleanText } from '../../core/clean-text';

const brackets = /\([^)]*\)|\[[^\]]*\]/g;
const unitWords = /\b(?:exclusief|excl|exclusive|ex|excluding|without|zonder)\b[ .]*(?:btw|vat|tax|bw)?|\b(?:in )?(?:eur|euro|usd|gbp|chf)\b|[€$£%]/g;

/** Splits `SalesPersonID`, `sales_person_id` and `Sales person-ID` into the same words. */
export function headerWords(header: string): readonly string[] {
  const spaced = cleanText(header).replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return fold(spaced).split(/[^a-z0-9]+/).filter((word) => word !== '');
}

/**
 * The form in which two headers meet: lower case, no accents, spaces, punctuation.
 * @example headerForm('Omzet excl. BTW') // 'omzetexclbtw'
 */
export const headerForm = (header: string): string => fold(header).replace(/[^a-z0-9%€]+/g, '');

/**
 * The form without what only says in what it is measured: brackets, currency, "excl. btw".
 * @example coreForm('Omzet (EUR, excl. btw)') // 'omzet'
 */
export const coreForm = (header: string): string => fold(header.replace(/_/g, ' ')).replace(brackets, ' ').replace(unitWords, ' ').replace(/[^a-z0-9]+/g, '');
