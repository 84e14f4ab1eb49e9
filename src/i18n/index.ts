import type { Finding } from '../core/finding';
import type { Message } from '../core/message';
import * as en from './en';
import * as nl from './nl';
import type { FindingText, Format, Language } from './texts';

const catalog = { nl, en };

/** Rooms name periods neutrally, `2026-Q3`; a reader sees them in words. */
function withSpokenPeriod(args: object, format: Format): object {
  return 'period' in args && typeof args.period === 'string' ? { ...args, period: format.spokenPeriod(args.period) } : args;
}

/** The text of a message in a language. */
export function say(message: Message, language: Language, format: Format): string {
  const text = catalog[language].messages[message.key] as (args: unknown, format: Format) => string;
  return text(withSpokenPeriod(message.args, format), format);
}

/** What a finding says and advises in a language. */
export function explainFinding(finding: Finding, language: Language, format: Format): FindingText {
  const text = catalog[language].findings[finding.check] as (args: unknown, format: Format) => FindingText;
  return text(finding.args, format);
}

export type { FindingText, Format, Language } from './texts';
