import { Button, ProgressBar } from '@fluentui/react-components';
import { useTextStyles } from '../elements/text-styles';
import { shareText, statusText } from '../frame/status';
import type { Activity } from '../pane/pane-state';
import { usePane, usePaneState } from '../pane/pane-view';

type JobActivity = Extract<Activity, { kind: 'preparing' | 'writing' | 'booking' }>;

/** How far a job is, as far as that is known, and the way to stop it. */
export function Running({ activity }: { readonly activity: JobActivity }) {
  const look = useTextStyles();
  const { pane, texts, format } = usePane();
  const label = statusText(usePaneState(), texts, format);
  const { progress, isStopping } = activity;
  const isKnown = progress !== undefined && progress.total > 0;
  return (
    <div className={look.stack} style={{ gap: '10px' }}>
      <div className={look.spread}><span>{label}</span><span className={look.figures}>{shareText(progress, format)}</span></div>
      <ProgressBar aria-label={label} thickness="large" {...(isKnown ? { value: progress.done, max: progress.total } : {})} />
      <div><Button disabledFocusable={isStopping} onClick={pane.cancel}>{isStopping ? texts.job.stopping : texts.job.cancel}</Button></div>
    </div>
  );
}
