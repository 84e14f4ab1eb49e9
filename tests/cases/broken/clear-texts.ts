import type { Finding } from '../../../src/core/finding';
import { explainFinding, type Language, say } from '../../../src/i18n';
import { formatFor } from '../../../src/i18n/format';
import type { Paid } from './outcome';

const languages: readonly Language[] = ['nl', 'en'];

/** What no reader may see: a value that is not there, or a name that only programs have (`targetIncentive`, `reason.x`, the number of a person). */
const strange = /undefined|\bnull\b|\bNaN\b|\[object|Infinity|“”|\b[a-z]+[a-z]*[A-Z][a-z]+\b|\bP\d\b|\b(reason|label|component|scheme)\.[a-z]/;

/** A key quotes what the user wrote, numbers of people as well. */
const quotes = (check: string): boolean => check === 'row.duplicate';

/** The texts of findings and reasons that nobody should read, each with its check. */
export function unclearTexts(findings: readonly Finding[], payouts: readonly Paid[]): readonly string[] {
  const reasons = payouts.flatMap((paid) => (typeof paid === 'number' ? [] : [paid.why]));
  return languages.flatMap((language) => {
    const format = formatFor(language);
    const texts = findings.flatMap((found) => {
      const { problem, advice } = explainFinding(found, language, format);
      return [quotes(found.check) ? '' : problem, advice].flatMap((text) => (text === '' ? [] : [`${found.check}: ${text}`]));
    });
    const said = reasons.map((reason) => `${reason.key}: ${say(reason, language, format)}`);
    return [...texts, ...said].filter((text) => isUnclear(text.slice(text.indexOf(': ') + 2)));
  });
}

const isUnclear = (text: string): boolean => text.length < 12 || strange.test(text);
