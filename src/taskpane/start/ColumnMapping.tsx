import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ColumnLook, TableLook } from '../../app/client/koers';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';

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
  const id = useId();
  const [wanted, setWanted] = useState<string>();
  const chosen = wanted ?? column.header ?? '';
  const choose = (header: string): void => {
    setWanted(header);
    void pane.correct({ kind: 'column', table: table.table, column: column.id, header }).then(() => setWanted(undefined));
  };
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
        aria-busy={wanted !== undefined}
        onChange={(_, { value }) => choose(value)}
      >
        {chosen === '' && <option value="" disabled>{texts.start.notUsed}</option>}
        {headers.map((header) => <option key={header} value={header}>{header}</option>)}
      </Select>
    </>
  );
}

/** Each column of Koers and the user's column that was taken for it, to be put right. They keep their order whatever is chosen. */
export function ColumnMapping({ table, headers }: { readonly table: TableLook; readonly headers: readonly string[] }) {
  const styles = useStyles();
  return <div className={styles.mapping}>{table.columns.map((column) => <ColumnChoice key={column.id} table={table} column={column} headers={headers} />)}</div>;
}
