import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { JobId } from '../../app/client/koers';
import { usePane, usePaneState } from '../pane/pane-view';

interface Props {
  readonly job: JobId;
  /** True where the button to calculate again stands elsewhere in view. */
  readonly hasButtonElsewhere?: boolean;
}

/** Says that the workbook has changed since the figures were calculated, where it has. */
export function StaleNotice({ job, hasButtonElsewhere = false }: Props) {
  const { pane, texts } = usePane();
  const { isStale, activity } = usePaneState();
  if (!isStale) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{texts.job.stale}</MessageBarBody>
      {!hasButtonElsewhere && (
        <MessageBarActions>
          <Button disabledFocusable={activity.kind !== 'idle'} onClick={() => void pane.run(job)}>{texts.jobs[job].again}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
