import type { Finding } from '../core/finding';
import type { Message } from '../core/message';
import * as en from './en';
import * as nl from './nl';
import type { FindingText, Format, Language } from './texts';

const catalog = { nl, en };

/** The text of a message in a language. */
export function say(message: Message, language: Language, format: Format): string {
  const text = catalog[language].messages[message.key] as (args: unknown, format: Format) => string;
  return text(message.args, format);
}

/** What a finding says and advises in a language. */
export function explainFinding(finding: Finding, language: Language, format: Format): FindingText {
  const text = catalog[language].findings[finding.check] as (args: unknown, format: Format) => FindingText;
  return text(finding.args, format);
}

export type { FindingText, Format, Language } from './texts';
