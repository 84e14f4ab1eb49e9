import { useEffect } from 'react';
import type { JobId } from '../../app/client/koers';
import type { Outcome } from '../pane/pane-state';
import { usePane, usePaneState } from '../pane/pane-view';

const isCalculated = (outcome: Outcome, job: JobId): boolean => (outcome.kind === 'preview' || (outcome.kind === 'failed' && outcome.attempt === 'prepare')) && outcome.job === job;

/** Tells when a job is calculated, wherever that was asked for: a page then shows it instead of the room that is open. */
export function useJobBegan(job: JobId, onBegan: () => void): void {
  const { pane: { drafts } } = usePane();
  const { activity, outcome } = usePaneState();
  const isPreparing = activity.kind === 'preparing' && activity.job === job;
  useEffect(() => {
    // What was calculated before somebody opened a room is no reason to leave it, also after another page.
    const isNew = isCalculated(outcome, job) && drafts.calculated !== outcome;
    if (isCalculated(outcome, job)) drafts.calculated = outcome;
    if (isPreparing || isNew) onBegan();
  }, [isPreparing, outcome]);
}
