import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Icon } from './Icon';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  row: {
    position: 'relative', display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // The button is the title, and reaches over the whole row.
  button: {
    padding: 0, border: 'none', backgroundColor: 'transparent', color: 'inherit', font: 'inherit', textAlign: 'start', cursor: 'pointer',
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly title: string;
  readonly detail: string;
  /** What the button is called, when the title alone does not say what it does; holds the title. */
  readonly label?: string;
  readonly onClick: () => void;
}

/** A line that opens something: what it is, and in short what is in it. */
export function RowButton({ title, detail, label, onClick }: Props) {
  const styles = useStyles();
  const look = useTextStyles();
  const about = useId();
  return (
    <div className={styles.row}>
      <span className={`${look.stack} ${look.grow}`}>
        <button type="button" className={`${styles.button} ${look.strong}`} aria-label={label} aria-describedby={about} onClick={onClick}>{title}</button>
        <span id={about} className={look.quiet}>{detail}</span>
      </span>
      <Icon name="right" size={16} className={look.neutral} />
    </div>
  );
}
