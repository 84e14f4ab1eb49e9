import { makeStyles, tokens } from '@fluentui/react-components';
import { Icon } from '../../elements/Icon';
import { useTextStyles } from '../../elements/text-styles';

const useStyles = makeStyles({
  button: {
    display: 'flex', alignItems: 'center', gap: '8px', width: '100%', padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1, color: 'inherit', font: 'inherit', textAlign: 'start', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A line that opens something: what it is, and in short what is in it. */
export function RowButton({ title, detail, label, onClick }: { readonly title: string; readonly detail: string; readonly label: string; readonly onClick: () => void }) {
  const styles = useStyles();
  const look = useTextStyles();
  return (
    <button type="button" className={styles.button} aria-label={`${label}: ${detail}`} onClick={onClick}>
      <span className={`${look.stack} ${look.grow}`}><span className={look.strong}>{title}</span><span className={look.quiet}>{detail}</span></span>
      <Icon name="right" size={16} />
    </button>
  );
}
