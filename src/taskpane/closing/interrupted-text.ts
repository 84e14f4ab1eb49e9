import type { Interrupted } from '../../app/client/books';
import type { Format } from '../../i18n';
import type { ClosingTexts } from '../../i18n/task-pane-closing';

/** What was broken off, and what completes it. */
export const interruptedText = ({ period, isReopening }: Interrupted, texts: ClosingTexts, format: Format): string =>
  (isReopening ? texts.interruptedReopening : texts.interruptedClose)(format.spokenPeriod(period));
