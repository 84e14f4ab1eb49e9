import type { Message } from '../../core/message';
import { type Language, say } from '../../i18n';
import { formatFor } from '../../i18n/format';

/** The reason of a line as it is written into the ledger. */
export const recordedReason = (reason: Message, language: Language): string => say(reason, language, formatFor(language));
