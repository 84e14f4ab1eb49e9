import type { TableLook } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { Disclosure } from '../elements/Disclosure';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';
import { FoundTable } from './FoundTable';
import { RangeSelect } from './RangeSelect';

/** The tables that were recognised. */
export function FoundTables({ tables }: { readonly tables: readonly TableLook[] }) {
  const look = useTextStyles();
  const { texts } = usePane();
  return (
    <Card title={texts.start.foundTitle}>
      <ul className={look.list}>{tables.map((table) => table.found && <FoundTable key={table.table} table={table} found={table.found} />)}</ul>
    </Card>
  );
}

/** The tables that were not found, folded away, with what they are for and a way to point them out. */
export function NotFoundTables({ tables }: { readonly tables: readonly TableLook[] }) {
  const look = useTextStyles();
  const { texts, format, language } = usePane();
  if (tables.length === 0) return null;
  return (
    <Disclosure summary={<span className={look.strong}>{texts.start.notFoundTitle(tables.length, format)}</span>}>
      <p className={look.quiet}>{texts.start.notFoundHint}</p>
      <ul className={look.list} style={{ gap: '14px', padding: '10px 0 0 8px' }}>
        {tables.map((table) => (
          <li key={table.table} className={look.stack}>
            <RangeSelect table={table} label={table.label[language]} />
            <span className={look.quiet}>{table.description[language]}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
