import { Button, Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Books, Recorded } from '../../app/client/books';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { FindingList } from '../findings/FindingList';
import { Running } from '../job/Running';
import { useFocusOnTurn } from '../job/use-focus-on-turn';
import { usePane, usePaneState } from '../pane/pane-view';
import { BookFailure } from './BookFailure';
import { ClosedPeriods } from './ClosedPeriods';
import { CloseForm } from './CloseForm';
import { refusalText } from './refusal-text';

/** How the last close or reopening ended. */
function RecordedPart({ recorded }: { readonly recorded: Recorded }) {
  const { texts: { closing }, format } = usePane();
  const isRefused = recorded.kind === 'refused';
  const text = isRefused ? refusalText(recorded, closing, format) : closing[recorded.kind](format.spokenPeriod(recorded.period));
  return (
    <>
      <MessageBar intent={isRefused ? 'warning' : 'success'} layout="multiline" politeness="polite"><MessageBarBody>{text}</MessageBarBody></MessageBar>
      {isRefused && recorded.findings.length > 0 && <FindingList findings={recorded.findings} title={closing.ledgerTitle} />}
    </>
  );
}

/** The periods that can be closed, where there is something to choose. */
function PeriodToClose({ books }: { readonly books: Books }) {
  const { pane, texts: { closing }, format } = usePane();
  const { activity } = usePaneState();
  if (books.open.length < 2) return null;
  return (
    <Field label={closing.period}>
      <Select value={books.preview?.period ?? books.refused?.period ?? ''} disabled={activity.kind !== 'idle'} onChange={(_, { value }) => void pane.openBooks(value)}>
        {books.open.map((name) => <option key={name} value={name}>{format.spokenPeriod(name)}</option>)}
      </Select>
    </Field>
  );
}

function OpenBooks({ books }: { readonly books: Books }) {
  const look = useTextStyles();
  const { texts: { closing }, format } = usePane();
  const { preview, refused, closed, findings } = books;
  return (
    <>
      <PeriodToClose books={books} />
      {refused && <RecordedPart recorded={{ kind: 'refused', ...refused }} />}
      {preview && <CloseForm key={preview.seal} preview={preview} />}
      {!preview && !refused && <p className={look.text}>{closing.nothingOpen}</p>}
      {findings.length > 0 && <FindingList findings={findings} title={closing.ledgerTitle} />}
      <ClosedPeriods periods={closed} title={closing.closedTitle} none={closing.none} format={format} />
    </>
  );
}

/** Closing a period: what it would record, the confirmation, and what was closed before. */
export function Closing() {
  const look = useTextStyles();
  const { pane, texts: { closing } } = usePane();
  const { activity, books, bookResult } = usePaneState();
  const isRunning = activity.kind === 'booking' && activity.task !== 'statements' && activity.task !== 'letters' && activity.task !== 'plan';
  const { part, title } = useFocusOnTurn(isRunning ? 'running' : (bookResult?.kind ?? 'shown'));
  useEffect(() => { void pane.openBooks(); }, [pane]);
  return (
    <div ref={part} className={look.stack} style={{ gap: '14px', padding: '4px 0 8px 8px' }}>
      <p className={look.quiet}>{closing.about}</p>
      {isRunning ? <Card title={closing.title} isFramed titleRef={title}><Running activity={activity} /></Card> : (
        <>
          <h3 ref={title} tabIndex={-1} className={look.hidden}>{closing.title}</h3>
          <BookFailure tasks={['books', 'close', 'reopen']} />
          {bookResult?.kind === 'recorded' && <RecordedPart recorded={bookResult.recorded} />}
          {books && <OpenBooks books={books} />}
          <div><Button size="small" disabledFocusable={activity.kind !== 'idle'} onClick={() => void pane.openBooks(books?.preview?.period)}>{closing.refresh}</Button></div>
        </>
      )}
    </div>
  );
}
