import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableLook } from '../../app/client/koers';
import { usePane, usePaneState } from '../pane/pane-view';

/** Chooses the range in which a table stands. */
export function RangeSelect({ table, label }: { readonly table: TableLook; readonly label: string }) {
  const { pane, texts } = usePane();
  const { look } = usePaneState();
  const [wanted, setWanted] = useState<string>();
  const ranges = look?.ranges ?? [];
  const chosen = wanted ?? table.found?.name ?? '';
  const isListed = chosen === '' || ranges.includes(chosen);
  const choose = (range: string): void => {
    setWanted(range);
    void pane.correct({ kind: 'table', table: table.table, range }).then(() => setWanted(undefined));
  };
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={chosen}
        aria-busy={wanted !== undefined}
        onChange={(_, { value }) => choose(value)}
      >
        {chosen === '' && <option value="" disabled>{texts.start.chooseRange}</option>}
        {!isListed && <option value={chosen}>{chosen}</option>}
        {ranges.map((range) => <option key={range} value={range}>{range}</option>)}
      </Select>
    </Field>
  );
}
