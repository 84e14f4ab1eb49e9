import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Attempt, Outcome } from '../pane/pane-state';
import type { Pane } from '../pane/pane';
import { usePane } from '../pane/pane-view';
import { faultText } from './fault-text';

type FailedOutcome = Extract<Outcome, { kind: 'failed' }>;

/** What is worth trying again: the same, except that figures of a workbook that has changed are calculated anew. */
function retryOf({ attempt, fault, job }: FailedOutcome, pane: Pane): Promise<void> {
  const again: Readonly<Record<Attempt, () => Promise<void>>> = { prepare: () => pane.run(job), write: pane.write, undo: pane.undo };
  return fault.reason === 'changedMeanwhile' ? pane.run(job) : again[attempt]();
}

/** Why a job failed, what to do about it, and a second try. */
export function FailurePart({ outcome }: { readonly outcome: FailedOutcome }) {
  const { pane, texts } = usePane();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.job.failedTitle}</MessageBarTitle>
        <br />
        {faultText(outcome.fault, texts.faults)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void retryOf(outcome, pane)}>{texts.job.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
