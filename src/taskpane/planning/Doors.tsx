import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../elements/Card';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';

const useStyles = makeStyles({
  door: {
    display: 'flex', alignItems: 'center', gap: '8px', width: '100%', padding: '10px 12px', textAlign: 'start', font: 'inherit', color: 'inherit', cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A room that can be entered. */
export interface Door {
  readonly title: string;
  readonly about: string;
  readonly onOpen: () => void;
}

/** The rooms of a page, each with what it is for. */
export function Doors({ title, doors }: { readonly title: string; readonly doors: readonly Door[] }) {
  const styles = useStyles();
  const look = useTextStyles();
  return (
    <Card title={title}>
      <ul className={look.list} style={{ gap: '8px' }}>
        {doors.map(({ title: name, about, onOpen }) => (
          <li key={name}>
            <button type="button" className={styles.door} aria-label={name} aria-description={about} onClick={onOpen}>
              <span className={`${look.stack} ${look.grow}`}><span className={look.strong}>{name}</span><span className={look.quiet}>{about}</span></span>
              <Icon name="right" size={16} className={look.neutral} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
