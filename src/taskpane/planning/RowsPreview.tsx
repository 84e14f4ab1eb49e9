import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowLook, RowsLook } from '../../app/client/planning';
import { Card } from '../elements/Card';
import { Disclosure } from '../elements/Disclosure';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';
import { usePlanTexts } from './plan-texts';

/** So many columns say what a row is; the others fold away. */
const first = 4;

const useStyles = makeStyles({
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cells: { display: 'grid', gridTemplateColumns: 'minmax(84px, 34%) 1fr', columnGap: '8px', rowGap: '2px', margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

function Cells({ cells }: Pick<RowLook, 'cells'>) {
  const styles = useStyles();
  return <dl className={styles.cells}>{cells.map(({ label, text }) => [<dt key={`${label} label`} className={styles.label}>{label}</dt>, <dd key={label} className={styles.value}>{text}</dd>])}</dl>;
}

function Row({ row: { title, cells } }: { readonly row: RowLook }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { order } = usePlanTexts();
  const { format } = usePane();
  const rest = cells.slice(first);
  return (
    <li className={styles.item}>
      <span className={look.strong} style={{ overflowWrap: 'anywhere' }}>{title}</span>
      <Cells cells={cells.slice(0, first)} />
      {rest.length > 0 && <Disclosure summary={<span className={look.quiet}>{order.moreColumns(rest.length, format)}</span>}><Cells cells={rest} /></Disclosure>}
    </li>
  );
}

/** Rows as they will stand in the user's tables. */
export function RowsPreview({ tables }: { readonly tables: readonly RowsLook[] }) {
  const look = useTextStyles();
  const { order } = usePlanTexts();
  const { format } = usePane();
  return <>{tables.map(({ table, rows }) => <Card key={table} title={order.rows(table, rows.length, format)}><ul className={look.list}>{rows.map((row, at) => <Row key={at} row={row} />)}</ul></Card>)}</>;
}
