import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ClosePreview } from '../../app/client/books';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { FindingList } from '../findings/FindingList';
import { usePane, usePaneState } from '../pane/pane-view';
import { useAmountTable } from './amount-table';
import { MissingTicks } from './MissingTicks';

/** How many people the pane names; the sheet has them all. */
const shown = 8;

/** What would be recorded: the money, the lines, and who gets most. */
function Figures({ preview: { period, lines, totals, paid } }: { readonly preview: ClosePreview }) {
  const look = useTextStyles();
  const styles = useAmountTable();
  const { texts: { closing }, format } = usePane();
  const rest = paid.length - shown;
  return (
    <>
      {totals.map(({ currency, amount }) => <p key={currency} className={look.text}><span className={styles.amount}>{format.money(amount, currency)}</span>{closing.due(format.spokenPeriod(period))}</p>)}
      <p className={look.quiet}>{closing.lines(lines, format)}</p>
      {paid.length > 0 && (
        <table className={styles.table}>
          <thead><tr><th scope="col">{closing.payee}</th><th scope="col">{closing.amount}</th></tr></thead>
          <tbody>{paid.slice(0, shown).map(({ name, currency, amount }) => <tr key={`${name} ${currency}`}><td>{name}</td><td className={look.figures}>{format.money(amount, currency)}</td></tr>)}</tbody>
        </table>
      )}
      {rest > 0 && <p className={look.quiet}>{closing.morePaid(rest, format)}</p>}
    </>
  );
}

/** What a close would record, who records it and why, and the button that does; it works when nothing is left to be said. */
export function CloseForm({ preview }: { readonly preview: ClosePreview }) {
  const look = useTextStyles();
  const { pane, texts: { closing }, format, preferences, prefer } = usePane();
  const { activity } = usePaneState();
  const [author, setAuthor] = useState(preferences.author ?? '');
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  const hint = useId();
  const { period, missing, findings, seal } = preview;
  const spoken = format.spokenPeriod(period);
  const lacks = author.trim() === '' ? closing.nameNeeded : seen.size < missing.length ? closing.ticksNeeded : undefined;
  const close = (): void => {
    if (lacks !== undefined) return;
    prefer({ ...preferences, author: author.trim() });
    void pane.close({ period, author: author.trim(), reason: reason.trim(), seal, acknowledgesMissing: missing.length > 0 });
  };
  return (
    <Card title={closing.willRecord(spoken)} isFramed>
      <Figures preview={preview} />
      {missing.length > 0 && <MissingTicks missing={missing} seen={seen} onSeen={setSeen} />}
      {findings.length > 0 && <FindingList findings={findings} />}
      <Field label={closing.name} required hint={closing.nameHint}><Input value={author} autoComplete="name" onChange={(_, { value }) => setAuthor(value)} /></Field>
      <Field label={closing.reasonOptional}><Input value={reason} onChange={(_, { value }) => setReason(value)} /></Field>
      <div className={look.stack} style={{ gap: '4px' }}>
        <div><Button appearance="primary" disabledFocusable={lacks !== undefined || activity.kind !== 'idle'} aria-describedby={hint} onClick={close}>{closing.close(spoken)}</Button></div>
        <span id={hint} className={look.quiet}>{lacks ?? closing.nothingRecorded}</span>
      </div>
    </Card>
  );
}
