import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftCell, FieldLook } from '../../../app/client/schemes';
import { usePane } from '../../pane/pane-view';
import { useEditorTexts } from './editor-view';
import { NumberInput } from './NumberInput';

interface Props {
  readonly field: FieldLook;
  readonly value: DraftCell;
  /** True for a figure that is a percentage here, whatever its column is. */
  readonly isPercent?: boolean;
  readonly onValue: (value: DraftCell) => void;
  readonly onUnclear: (field: string, isUnclear: boolean) => void;
}

function ChoiceInput({ field, value, onValue, language }: Pick<Props, 'field' | 'value' | 'onValue'> & { readonly language: 'nl' | 'en' }) {
  const { asDefault } = useEditorTexts();
  if (field.type.kind !== 'choice') return null;
  return (
    <Select value={String(value ?? '')} onChange={(_, { value: chosen }) => onValue(chosen === '' ? null : chosen)}>
      <option value="">{asDefault}</option>
      {field.type.choices.map(({ id, label }) => <option key={id} value={id}>{label[language]}</option>)}
    </Select>
  );
}

const percentByItself = ({ type }: FieldLook): boolean => type.kind === 'percent' || (type.kind === 'figure' && type.as === 'percent');

/** A cell of a scheme as a field: its label is the header of its column, its hint says what a blank one means. */
export function FieldInput({ field, value, isPercent = false, onValue, onUnclear }: Props) {
  const { language } = usePane();
  const texts = useEditorTexts();
  const [isUnclear, setUnclear] = useState(false);
  const { type, label, whenEmpty } = field;
  const asPercent = isPercent || percentByItself(field);
  const isNumber = type.kind === 'number' || type.kind === 'money' || type.kind === 'percent' || type.kind === 'figure';
  const isColumn = type.kind === 'figure' && typeof value === 'string';
  const hint = isColumn ? texts.perPerson : value === null && whenEmpty ? texts.whenEmpty(whenEmpty[language]) : undefined;
  const unclear = (is: boolean): void => {
    setUnclear(is);
    onUnclear(field.id, is);
  };
  return (
    <Field label={label[language]} {...(hint !== undefined && { hint })} {...(isUnclear && { validationMessage: asPercent ? texts.unclearPercent : texts.unclear })}>
      {type.kind === 'choice' ? <ChoiceInput field={field} value={value} onValue={onValue} language={language} />
        : isNumber ? <NumberInput value={value} isPercent={asPercent} takesText={type.kind === 'figure'} onValue={onValue} onUnclear={unclear} />
        : <Input value={String(value ?? '')} onChange={(_, { value: text }) => onValue(text === '' ? null : text)} />}
    </Field>
  );
}
