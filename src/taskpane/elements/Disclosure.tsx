import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Icon } from './Icon';

const useStyles = makeStyles({
  button: {
    display: 'flex', alignItems: 'center', gap: '8px', width: '100%', minHeight: '32px', padding: '6px 4px', border: 'none', borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent', color: 'inherit', font: 'inherit', textAlign: 'start', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  summary: { flexGrow: 1, minWidth: 0 },
  content: { paddingTop: '4px' },
});

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Folds away what is not needed at first sight; what is folded away is not drawn. */
export function Disclosure({ summary, children }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'down' : 'right'} size={16} />
        <span className={styles.summary}>{summary}</span>
      </button>
      {isOpen && <div id={id} className={styles.content}>{children}</div>}
    </div>
  );
}
