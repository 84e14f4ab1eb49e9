import type { Finding } from '../core/finding';
import type { CheckKey, Message } from '../core/message';
import * as en from './en';
import * as nl from './nl';
import { withSpokenPeriod } from './spoken-arguments';
import type { FindingText, Format, Language } from './texts';

const catalog = { nl, en };

/** These quote what the user wrote. */
const quoting: ReadonlySet<CheckKey> = new Set(['run.badPeriod', 'target.badPeriod']);

/** The text of a message in a language. */
export function say(message: Message, language: Language, format: Format): string {
  const text = catalog[language].messages[message.key] as (args: unknown, format: Format) => string;
  return text(withSpokenPeriod(message.args, format), format);
}

/** What a finding says and advises in a language. */
export function explainFinding(finding: Finding, language: Language, format: Format): FindingText {
  const text = catalog[language].findings[finding.check] as (args: unknown, format: Format) => FindingText;
  return text(quoting.has(finding.check) ? finding.args : withSpokenPeriod(finding.args, format), format);
}

export type { FindingText, Format, Language } from './texts';
