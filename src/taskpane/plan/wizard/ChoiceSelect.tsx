import { Field, Select } from '@fluentui/react-components';
import type { Choice } from '../../../app/client/planning';
import { usePlanTexts } from '../../planning/plan-texts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onValue: (value: string) => void;
}

/** One of a few choices; none until somebody chooses. */
export function ChoiceSelect({ label, value, choices, onValue }: Props) {
  const { wizard } = usePlanTexts();
  return <Field label={label}><Select value={value} onChange={(_, data) => onValue(data.value)}><option value="">{wizard.choose}</option>{choices.map(({ id, label: name }) => <option key={id} value={id}>{name}</option>)}</Select></Field>;
}
