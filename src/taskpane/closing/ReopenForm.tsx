import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';

interface Props {
  readonly period: string;
  readonly onClose: () => void;
}

/** Who opens a closed period again, and why: both are recorded. */
export function ReopenForm({ period, onClose }: Props) {
  const look = useTextStyles();
  const { pane, texts: { closing }, format, preferences, prefer } = usePane();
  const { activity } = usePaneState();
  const [author, setAuthor] = useState(preferences.author ?? '');
  const [reason, setReason] = useState('');
  const hint = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const spoken = format.spokenPeriod(period);
  const lacks = author.trim() === '' ? closing.nameNeeded : reason.trim() === '' ? closing.reasonNeeded : undefined;
  const reopen = (): void => {
    if (lacks !== undefined) return;
    prefer({ ...preferences, author: author.trim() });
    void pane.reopen({ period, author: author.trim(), reason: reason.trim() });
  };
  return (
    <div role="group" aria-label={closing.reopenNamed(spoken)} className={look.stack} style={{ gap: '10px' }}>
      <p className={look.quiet}>{closing.reopenHint(spoken)}</p>
      <Field label={closing.name} required><Input input={{ ref: first }} value={author} autoComplete="name" onChange={(_, { value }) => setAuthor(value)} /></Field>
      <Field label={closing.reason} required><Input value={reason} onChange={(_, { value }) => setReason(value)} /></Field>
      <div className={look.buttons}>
        <Button appearance="primary" disabledFocusable={lacks !== undefined || activity.kind !== 'idle'} aria-describedby={lacks === undefined ? undefined : hint} onClick={reopen}>{closing.reopenNamed(spoken)}</Button>
        <Button onClick={onClose}>{closing.never}</Button>
      </div>
      {lacks !== undefined && <span id={hint} className={look.quiet}>{lacks}</span>}
    </div>
  );
}
