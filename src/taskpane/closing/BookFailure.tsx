import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { faultText } from '../job/fault-text';
import type { BookTask } from '../pane/pane-state';
import { usePane, usePaneState } from '../pane/pane-view';

/** Why the last of these tasks failed, and what to do about it. */
export function BookFailure({ tasks }: { readonly tasks: readonly BookTask[] }) {
  const { texts } = usePane();
  const { bookResult } = usePaneState();
  if (bookResult?.kind !== 'failed' || !tasks.includes(bookResult.task)) return null;
  const { task, fault } = bookResult;
  const isRecording = task === 'close' || task === 'reopen';
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{texts.job.failedTitle}</MessageBarTitle>
        <br />
        {faultText(fault, texts.faults)}
        {isRecording && fault.reason !== 'changedMeanwhile' && <>{' '}{texts.closing.partly}</>}
      </MessageBarBody>
    </MessageBar>
  );
}
