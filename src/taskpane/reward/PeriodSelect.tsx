import { Field, Select } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane/pane-view';

/** Chooses the payout period to calculate, once a calculation has told which there are. */
export function PeriodSelect() {
  const { pane, texts: { bonus }, format } = usePane();
  const { periods, period = '', activity } = usePaneState();
  if (periods.length < 2 && period === '') return null;
  const names = period === '' || periods.includes(period) ? periods : [period, ...periods];
  return (
    <Field label={bonus.period}>
      <Select value={period} disabled={activity.kind !== 'idle'} onChange={(_, { value }) => void pane.choosePeriod(value === '' ? undefined : value)}>
        <option value="">{bonus.allPeriods}</option>
        {names.map((name) => <option key={name} value={name}>{format.spokenPeriod(name)}</option>)}
      </Select>
    </Field>
  );
}
