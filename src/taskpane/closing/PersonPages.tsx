import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PageKind } from '../../app/client/books';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { Running } from '../job/Running';
import { useFocusOnTurn } from '../job/use-focus-on-turn';
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

/** Of whom, and over which period; empty = everybody, and the newest finished period. */
interface Of {
  readonly person: string;
  readonly period: string;
}

function MakePages({ kind, person, period }: Of & { readonly kind: PageKind }) {
  const look = useTextStyles();
  const { pane, texts: { personPages } } = usePane();
  const { activity } = usePaneState();
  const about = useId();
  return (
    <div className={look.stack}>
      <div><Button disabledFocusable={activity.kind !== 'idle'} aria-describedby={about} onClick={() => void pane.makePages(kind, { ...(person !== '' && { person }), ...(period !== '' && { period }) })}>{personPages[kind]}</Button></div>
      <span id={about} className={look.quiet}>{kind === 'letters' ? personPages.lettersAbout : personPages.statementsAbout}</span>
    </div>
  );
}

/** Everybody, or one person. */
function PersonChoice({ person, onPerson }: { readonly person: string; readonly onPerson: (person: string) => void }) {
  const { texts: { personPages } } = usePane();
  const { look, activity } = usePaneState();
  const people = look?.people ?? [];
  if (people.length < 2) return null;
  return (
    <Field label={personPages.who}>
      <Select value={person} disabled={activity.kind !== 'idle'} onChange={(_, { value }) => onPerson(value)}>
        <option value="">{personPages.everybody}</option>
        {people.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </Select>
    </Field>
  );
}

/** The period that the pages are about. */
function PeriodChoice({ period, onPeriod }: { readonly period: string; readonly onPeriod: (period: string) => void }) {
  const { texts: { personPages }, format } = usePane();
  const { periods, activity } = usePaneState();
  if (periods.length < 2) return null;
  return (
    <Field label={personPages.period}>
      <Select value={period} disabled={activity.kind !== 'idle'} onChange={(_, { value }) => onPeriod(value)}>
        <option value="">{personPages.newest}</option>
        {periods.map((name) => <option key={name} value={name}>{format.spokenPeriod(name)}</option>)}
      </Select>
    </Field>
  );
}

/** Writes a page per person on a sheet, looking back or looking ahead. */
export function PersonPages() {
  const look = useTextStyles();
  const { texts: { personPages } } = usePane();
  const { activity, period: wanted = '' } = usePaneState();
  const [person, setPerson] = useState('');
  const [period, setPeriod] = useState(wanted);
  const isRunning = activity.kind === 'booking' && (activity.task === 'statements' || activity.task === 'letters');
  const { part, title } = useFocusOnTurn(isRunning ? 'running' : 'idle');
  return (
    <div ref={part}><Card title={personPages.title} titleRef={title}>
      <p className={look.quiet}>{personPages.about}</p>
      <PeriodChoice period={period} onPeriod={setPeriod} />
      <PersonChoice person={person} onPerson={setPerson} />
      <BookFailure tasks={['statements', 'letters']} />
      <Written />
      {isRunning ? <Card title={activity.task === 'letters' ? personPages.letters : personPages.statements} isFramed><Running activity={activity} /></Card> : <><MakePages kind="statements" person={person} period={period} /><MakePages kind="letters" person={person} period={period} /></>}
    </Card></div>
  );
}
