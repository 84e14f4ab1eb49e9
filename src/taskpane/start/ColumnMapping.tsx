import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ColumnLook, TableLook } from '../../app/client/koers';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';

const useStyles = makeStyles({
  mapping: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: '8px', rowGap: '6px', alignItems: 'center' },
  label: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  select: { minWidth: 0 },
});

interface Props {
  readonly table: TableLook;
  readonly column: ColumnLook;
  readonly headers: readonly string[];
}

function ColumnChoice({ table, column, headers }: Props) {
  const styles = useStyles();
  const look = useTextStyles();
  const { pane, texts, language } = usePane();
  const { activity } = usePaneState();
  const id = useId();
  const chosen = column.header ?? '';
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {column.label[language]}
        {column.isRequired && <span className={chosen === '' ? look.warn : look.neutral}> ({texts.start.required})</span>}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={chosen}
        disabled={activity.kind !== 'idle'}
        onChange={(_, { value }) => void pane.correct({ kind: 'column', table: table.table, column: column.id, header: value })}
      >
        {chosen === '' && <option value="" disabled>{texts.start.notUsed}</option>}
        {headers.map((header) => <option key={header} value={header}>{header}</option>)}
      </Select>
    </>
  );
}

/** Each column of Koers and the user's column that was taken for it, to be put right. Required and found ones come first. */
export function ColumnMapping({ table, headers }: { readonly table: TableLook; readonly headers: readonly string[] }) {
  const styles = useStyles();
  const rank = ({ isRequired, header }: ColumnLook): number => (isRequired ? 0 : header === undefined ? 2 : 1);
  const columns = [...table.columns].sort((a, b) => rank(a) - rank(b));
  return <div className={styles.mapping}>{columns.map((column) => <ColumnChoice key={column.id} table={table} column={column} headers={headers} />)}</div>;
}
