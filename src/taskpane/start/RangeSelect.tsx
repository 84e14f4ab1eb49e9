import { Field, Select } from '@fluentui/react-components';
import type { TableLook } from '../../app/client/koers';
import { usePane, usePaneState } from '../pane/pane-view';

/** Chooses the range in which a table stands. */
export function RangeSelect({ table, label }: { readonly table: TableLook; readonly label: string }) {
  const { pane, texts } = usePane();
  const { look, activity } = usePaneState();
  const ranges = look?.ranges ?? [];
  const chosen = table.found?.name ?? '';
  const isListed = chosen === '' || ranges.includes(chosen);
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={chosen}
        disabled={activity.kind !== 'idle'}
        onChange={(_, { value }) => void pane.correct({ kind: 'table', table: table.table, range: value })}
      >
        {chosen === '' && <option value="" disabled>{texts.start.chooseRange}</option>}
        {!isListed && <option value={chosen}>{chosen}</option>}
        {ranges.map((range) => <option key={range} value={range}>{range}</option>)}
      </Select>
    </Field>
  );
}
