import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TableLook } from '../../app/client/koers';
import { Disclosure } from '../elements/Disclosure';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';
import { ColumnMapping } from './ColumnMapping';
import { confidenceOf } from './confidence';
import { ConfidenceMark } from './ConfidenceMark';
import { RangeSelect } from './RangeSelect';
import { TableFindings } from './TableFindings';
import { TablePreview } from './TablePreview';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '2px 0' },
  summary: { display: 'flex', flexDirection: 'column', gap: '1px' },
  details: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '2px 0 12px 8px' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  open: { marginTop: '6px' },
});

type Found = NonNullable<TableLook['found']>;

function Summary({ name, found }: { readonly name: string; readonly found: Found }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts, format } = usePane();
  return (
    <span className={styles.summary}>
      <span className={look.spread}><span className={look.strong}>{name}</span>{' '}<ConfidenceMark confidence={confidenceOf(found)} /></span>{' '}
      <span className={look.quiet}>{texts.start.place(found.name, texts.start.rows(found.rows, format))}</span>
    </span>
  );
}

function Details({ table, found, name }: { readonly table: TableLook; readonly found: Found; readonly name: string }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { start }, language } = usePane();
  return (
    <div className={styles.details}>
      <p className={look.quiet}>{table.description[language]}</p>
      <RangeSelect table={table} label={start.range} />
      <div><h4 className={styles.heading}>{start.columnsTitle}</h4><ColumnMapping table={table} headers={found.headers} /></div>
      <TableFindings table={table} found={found} />
      {found.preview.length > 0 && (
        <div><h4 className={styles.heading}>{start.previewTitle}</h4><TablePreview label={start.previewLabel(name)} headers={found.headers} rows={found.preview.slice(0, 3)} /></div>
      )}
    </div>
  );
}

/** A table that was recognised: where, how sure, how many rows; unfolded, its columns and first rows. */
export function FoundTable({ table, found }: { readonly table: TableLook; readonly found: Found }) {
  const styles = useStyles();
  const { pane, texts, language } = usePane();
  const name = table.label[language];
  const open = texts.start.open(name, found.sheet);
  return (
    <li className={styles.item}>
      <Disclosure summary={<Summary name={name} found={found} />}><Details table={table} found={found} name={name} /></Disclosure>
      <Button className={styles.open} appearance="subtle" icon={<Icon name="goTo" />} aria-label={open} title={open} onClick={() => void pane.goTo(found.sheet, found.cell)} />
    </li>
  );
}
