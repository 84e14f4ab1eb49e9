import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onValue: (value: string) => void;
}

/** A name to type, with those that the workbook knows to choose from. */
export function NameInput({ label, hint, value, names, onValue }: Props) {
  const list = useId();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Input value={value} input={{ list }} autoComplete="off" onChange={(_, data) => onValue(data.value)} contentAfter={<datalist id={list}>{names.map((name) => <option key={name} value={name} />)}</datalist>} />
    </Field>
  );
}
