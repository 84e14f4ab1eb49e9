import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Icon } from '../elements/Icon';

const useStyles = makeStyles({
  // The top right corner, 34 × 32 pixels, belongs to Excel.
  header: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 44px 6px 12px' },
  mark: { width: '28px', height: '28px', flexShrink: 0 },
  name: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

interface Settings {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Receives the button, so that the focus can return to it. */
  readonly button: (element: HTMLElement | null) => void;
}

/** The name of the pane, and the way to its settings where it has them. */
export function Header({ settings }: { readonly settings?: Settings }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <img className={styles.mark} src="assets/icon-80.png" alt="" />
      <h1 className={styles.name}>Koers</h1>
      {settings && (
        <Button ref={settings.button} appearance="subtle" icon={<Icon name="settings" />} aria-label={settings.label} title={settings.label} aria-expanded={settings.isOpen} onClick={settings.onToggle} />
      )}
    </header>
  );
}
