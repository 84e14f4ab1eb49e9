import type { Value } from '../../core/value';
import { type Language, say } from '../../i18n';
import { formatFor } from '../../i18n/format';

/** Why a figure is not known, as the reader says it; nothing of one that is. */
export function messageText(value: Value, language: Language): string | undefined {
  if (value.kind === 'known') return undefined;
  return say(value.kind === 'missing' ? value.needs : value.why, language, formatFor(language));
}
