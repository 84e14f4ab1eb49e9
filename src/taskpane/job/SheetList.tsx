import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PlannedSheet } from '../../app/client/koers';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px' },
  sheet: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0, minHeight: '24px' },
  icon: { color: tokens.colorNeutralForeground3 },
});

/** Sheets that are going to be written: which are new, and which are rewritten. */
export function PlannedSheets({ sheets }: { readonly sheets: readonly PlannedSheet[] }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts } = usePane();
  return (
    <ul className={styles.list}>
      {sheets.map(({ name, isNew }) => (
        <li key={name} className={styles.sheet}>
          <Icon name="sheet" className={styles.icon} />
          <span className={look.grow}>{name}</span>
          <Badge appearance="tint" color={isNew ? 'brand' : 'informative'}>{isNew ? texts.job.newSheet : texts.job.rewrittenSheet}</Badge>
        </li>
      ))}
    </ul>
  );
}

/** Sheets that are in the workbook, each a link to it. */
export function SheetLinks({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  return (
    <ul className={styles.list}>
      {names.map((name) => (
        <li key={name} className={styles.sheet}>
          <Icon name="sheet" className={styles.icon} />
          <Link inline as="button" aria-label={texts.job.open(name)} onClick={() => void pane.goTo(name, 'A1')}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
