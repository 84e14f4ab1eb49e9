import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { JobId } from '../../app/client/koers';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';

interface Props {
  readonly job: JobId;
  /** The look of the button: the main thing to do, or one of several. */
  readonly isMain: boolean;
  readonly label: string;
}

/** Starts a job; while it cannot start, says why. */
export function RunButton({ job, isMain, label }: Props) {
  const look = useTextStyles();
  const { pane, texts } = usePane();
  const { activity } = usePaneState();
  const reason = useId();
  const isBusy = activity.kind !== 'idle';
  return (
    <div className={look.stack}>
      <Button
        appearance={isMain ? 'primary' : 'secondary'}
        size={isMain ? 'large' : 'medium'}
        disabledFocusable={isBusy}
        aria-describedby={isBusy ? reason : undefined}
        onClick={() => void pane.run(job)}
      >
        {label}
      </Button>
      {isBusy && <span id={reason} className={look.quiet}>{texts.job.busy}</span>}
    </div>
  );
}
