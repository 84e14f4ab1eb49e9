import type { FaultTexts } from '../../i18n/task-pane-jobs';
import type { PaneFault } from '../pane/fault';

/** The sheet that is protected; Office's own words for a place, such as `Workbook.protection`, say nothing to a reader. */
const protectedSheet = (detail: string): string | undefined => (detail === '' || /^\w+[.,]\s?\w/.test(detail) ? undefined : detail);

/** What went wrong and what to do about it, in a sentence. */
export function faultText({ reason, detail }: PaneFault, texts: FaultTexts): string {
  if (reason === 'protected') return texts.protected(protectedSheet(detail));
  const text = texts[reason];
  return typeof text === 'string' ? text : text(detail);
}
