import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane/pane-view';
import { shareText, statusText } from './status';

const useStyles = makeStyles({
  line: {
    display: 'flex', alignItems: 'center', gap: '8px', minHeight: '30px', boxSizing: 'border-box', padding: '5px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  share: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
});

/** Always says what Koers is doing or how things stand; a screen reader hears it when it changes, without the percentages. */
export function StatusLine() {
  const styles = useStyles();
  const { texts, format } = usePane();
  const state = usePaneState();
  const { activity, explaining } = state;
  const isBusy = activity.kind !== 'idle' || explaining.kind === 'loading';
  return (
    <footer className={styles.line}>
      {isBusy && <Spinner size="extra-tiny" aria-hidden="true" />}
      <span role="status" aria-live="polite" aria-label={texts.status.label}>{statusText(state, texts, format)}</span>
      <span aria-hidden="true" className={styles.share}>{'progress' in activity ? shareText(activity.progress, format) : ''}</span>
    </footer>
  );
}
