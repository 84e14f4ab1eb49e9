import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useId } from 'react';
import type { PageKind } from '../../app/client/books';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { Running } from '../job/Running';
import { SheetLinks } from '../job/SheetList';
import { UndoButton } from '../job/UndoButton';
import { usePane, usePaneState } from '../pane/pane-view';
import { BookFailure } from './BookFailure';

function Written() {
  const { texts: { personPages }, format } = usePane();
  const { bookResult, undoable } = usePaneState();
  if (bookResult?.kind !== 'pages') return null;
  const { sheet, shown, people } = bookResult.pages;
  return (
    <MessageBar intent={sheet ? 'success' : 'info'} layout="multiline" politeness="polite">
      <MessageBarBody>
        {sheet ? personPages.written(shown, format) : personPages.nobody}
        {sheet && <SheetLinks names={[sheet.name]} />}
        {people > shown && personPages.notAll(shown, people, format)}
      </MessageBarBody>
      {undoable?.kind === 'pages' && <MessageBarActions><UndoButton /></MessageBarActions>}
    </MessageBar>
  );
}

function MakePages({ kind }: { readonly kind: PageKind }) {
  const look = useTextStyles();
  const { pane, texts: { personPages } } = usePane();
  const { activity } = usePaneState();
  const about = useId();
  return (
    <div className={look.stack}>
      <div><Button disabledFocusable={activity.kind !== 'idle'} aria-describedby={about} onClick={() => void pane.makePages(kind)}>{personPages[kind]}</Button></div>
      <span id={about} className={look.quiet}>{kind === 'letters' ? personPages.lettersAbout : personPages.statementsAbout}</span>
    </div>
  );
}

/** Writes a page per person on a sheet, looking back or looking ahead. */
export function PersonPages() {
  const look = useTextStyles();
  const { texts: { personPages } } = usePane();
  const { activity } = usePaneState();
  const isRunning = activity.kind === 'booking' && (activity.task === 'statements' || activity.task === 'letters');
  return (
    <div className={look.stack} style={{ gap: '12px', padding: '4px 0 8px 8px' }}>
      <p className={look.quiet}>{personPages.about}</p>
      <BookFailure tasks={['statements', 'letters']} />
      <Written />
      {isRunning ? <Card title={activity.task === 'letters' ? personPages.letters : personPages.statements} isFramed><Running activity={activity} /></Card> : <><MakePages kind="statements" /><MakePages kind="letters" /></>}
    </div>
  );
}
