import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftCell } from '../../../app/client/schemes';
import { usePane } from '../../pane/pane-view';
import { fieldText, readField } from './number-text';

interface Props {
  readonly value: DraftCell;
  readonly isPercent: boolean;
  /** True where a text is fine as well: the name of a column that holds the figure of each person. */
  readonly takesText?: boolean;
  readonly onValue: (value: number | string | null) => void;
  /** Told when what stands there cannot be read, and when it can again. */
  readonly onUnclear?: (isUnclear: boolean) => void;
  /** What it is for, where no label stands above it. */
  readonly label?: string;
}

/** A field for a number as people write it; what cannot be read stays as it was typed, and is no value. */
export function NumberInput({ value, isPercent, takesText = false, onValue, onUnclear, label }: Props) {
  const { language, format } = usePane();
  const [typed, setTyped] = useState<string>();
  const change = (text: string): void => {
    setTyped(text);
    const read = readField(text, { isPercent, language });
    onUnclear?.(read.kind === 'unclear' && !takesText);
    if (read.kind === 'number') onValue(read.value);
    else if (read.kind === 'blank') onValue(null);
    else if (takesText) onValue(text.trim());
  };
  const leave = (): void => {
    if (typed !== undefined && (takesText || readField(typed, { isPercent, language }).kind !== 'unclear')) setTyped(undefined);
  };
  return <Input {...(label !== undefined && { 'aria-label': label })} style={{ minWidth: 0, width: '100%' }} value={typed ?? fieldText(value, isPercent, format)} onChange={(_, { value: text }) => change(text)} onBlur={leave} />;
}
