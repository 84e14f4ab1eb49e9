import type { FaultTexts } from '../../i18n/task-pane-jobs';
import type { PaneFault } from '../pane/fault';

/** What went wrong and what to do about it, in a sentence. */
export function faultText({ reason, detail }: PaneFault, texts: FaultTexts): string {
  const text = texts[reason];
  return typeof text === 'string' ? text : text(detail);
}
