import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AddableTable } from '../../app/client/koers';
import type { TableGroup } from '../../app/client/books';
import { Disclosure } from '../elements/Disclosure';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';

const groups: readonly TableGroup[] = ['basic', 'scheme', 'people', 'settlement'];

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '14px', padding: '4px 0 0 8px' },
  heading: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  item: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  button: { flexShrink: 0 },
});

function TableItem({ table }: { readonly table: AddableTable }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { pane, texts: { addTable }, language } = usePane();
  const { activity } = usePaneState();
  const name = table.label[language];
  return (
    <li className={styles.item}>
      <span className={look.grow}><span className={look.stack}><span>{name}</span><span className={look.quiet}>{table.description[language]}</span></span></span>
      <Button className={styles.button} size="small" aria-label={addTable.addNamed(name)} disabledFocusable={activity.kind !== 'idle'} onClick={() => void pane.addTable(table)}>{addTable.add}</Button>
    </li>
  );
}

/** The tables that the workbook does not have yet, by subject, each with what it is for; one click makes its sheet. */
export function AddTable({ tables }: { readonly tables: readonly AddableTable[] }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { addTable }, format } = usePane();
  if (tables.length === 0) return null;
  const grouped = groups.map((group) => ({ group, own: tables.filter((table) => table.group === group) })).filter(({ own }) => own.length > 0);
  return (
    <Disclosure summary={<span className={look.strong}>{addTable.title(tables.length, format)}</span>}>
      <div className={styles.content}>
        <p className={look.quiet}>{addTable.hint}</p>
        {grouped.map(({ group, own }) => (
          <section key={group} aria-label={addTable.groups[group]}>
            <h3 className={styles.heading}>{addTable.groups[group]}</h3>
            <ul className={look.list}>{own.map((table) => <TableItem key={table.table} table={table} />)}</ul>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}
