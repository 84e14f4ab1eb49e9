import type { Refusal } from '../../app/client/books';
import type { Format } from '../../i18n';
import type { ClosingTexts } from '../../i18n/task-pane-closing';

/** Why a period cannot be closed or opened again, and what to do first. */
export const refusalText = ({ why, period, other = '' }: Refusal, { refused }: ClosingTexts, format: Format): string =>
  refused[why](format.spokenPeriod(period), format.spokenPeriod(other));
