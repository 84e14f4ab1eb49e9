import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from '../elements/Icon';

const useStyles = makeStyles({
  // The top right corner, 34 × 32 pixels, belongs to Excel.
  header: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px 44px 6px 12px' },
  mark: { width: '28px', height: '28px', flexShrink: 0 },
  name: { margin: '0 0 0 4px', flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

interface Settings {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Receives the button, so that the focus can return to it. */
  readonly button: (element: HTMLElement | null) => void;
}

/** The name of the pane, and the ways to help and settings where it has them. */
export function Header({ settings, help }: { readonly settings?: Settings; readonly help?: ReactNode }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <img className={styles.mark} src="assets/icon-80.png" alt="" />
      <h1 className={styles.name}>Koers</h1>
      {help}
      {settings && (
        <Button ref={settings.button} appearance="subtle" icon={<Icon name="settings" />} aria-label={settings.label} title={settings.label} aria-expanded={settings.isOpen} onClick={settings.onToggle} />
      )}
    </header>
  );
}
