import type { Finding } from '../core/finding';
import type { CheckKey, Message } from '../core/message';
import * as en from './en';
import * as nl from './nl';
import type { FindingText, Format, Language } from './texts';

const catalog = { nl, en };

/** The arguments that name a period. */
const periodArguments = new Set(['period', 'asked']);
/** Between the first and the last of a run of periods. */
const through = ' – ';
/** These quote what the user wrote. */
const quoting: ReadonlySet<CheckKey> = new Set(['run.badPeriod', 'target.badPeriod']);

/** Rooms name periods neutrally, `2026-Q3`; a reader sees them in words. What is no period name stays as it is. */
function withSpokenPeriod(args: object, format: Format): object {
  const spoken = (value: unknown): unknown => (typeof value === 'string' ? value.split(through).map(format.spokenPeriod).join(through) : value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, periodArguments.has(name) ? spoken(value) : value]));
}

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
