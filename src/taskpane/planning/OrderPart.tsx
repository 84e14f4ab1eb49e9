import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { PlanOrder, PlanPreview, PlanRefusal } from '../../app/client/planning';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { Running } from '../job/Running';
import { useFocusOnTurn } from '../job/use-focus-on-turn';
import { usePaneState } from '../pane/pane-view';
import { DoneBar } from './DoneBar';
import { usePlanTexts } from './plan-texts';
import { RowsPreview } from './RowsPreview';
import { useOrder } from './use-order';

interface Props {
  /** The same object as long as it is the same order. */
  readonly order: PlanOrder;
  readonly title: string;
  /** The button that writes so many rows. */
  readonly write: (rows: number) => string;
  readonly change: string;
  readonly onChange: () => void;
  /** One of the names that may have been meant. */
  readonly onTake?: (about: NonNullable<PlanRefusal['about']>, name: string) => void;
  readonly onDone?: () => void;
  /** What there is to do once it is written. */
  readonly children?: ReactNode;
}

function Refusal({ refusal, onTake }: { readonly refusal: PlanRefusal; readonly onTake: Props['onTake'] }) {
  const look = useTextStyles();
  const { order } = usePlanTexts();
  const { text, near, about, problems } = refusal;
  return (
    <>
      <MessageBar intent="warning" layout="multiline" politeness="polite"><MessageBarBody>{text}</MessageBarBody></MessageBar>
      {problems.length > 0 && <ul className={look.list} style={{ gap: '6px' }}>{problems.map((problem) => <li key={problem.text} className={look.text}>{problem.text}</li>)}</ul>}
      {about && onTake && near.length > 0 && (
        <div role="group" aria-label={order.meant} className={look.stack} style={{ gap: '6px' }}>
          <span className={look.quiet}>{order.meant}</span>
          <div className={look.buttons}>{near.map((name) => <Button key={name} size="small" aria-label={order.take(name)} onClick={() => onTake(about, name)}>{name}</Button>)}</div>
        </div>
      )}
    </>
  );
}

function Ready({ preview, label, onWrite }: { readonly preview: Extract<PlanPreview, { readonly kind: 'ready' }>; readonly label: Props['write']; readonly onWrite: () => void }) {
  const look = useTextStyles();
  const { order } = usePlanTexts();
  const { activity } = usePaneState();
  const rows = preview.tables.at(-1)?.rows.length ?? 0;
  return (
    <>
      <p className={look.text}>{order.nothingYet}</p>
      <RowsPreview tables={preview.tables} />
      {preview.notes.length > 0 && <Card title={order.notes}><ul style={{ margin: 0, paddingLeft: '18px' }}>{preview.notes.map((note) => <li key={note} className={look.quiet} style={{ marginBottom: '4px' }}>{note}</li>)}</ul></Card>}
      <div><Button appearance="primary" disabledFocusable={activity.kind !== 'idle'} onClick={onWrite}>{label(rows)}</Button></div>
    </>
  );
}

/** An order: what it would write, the confirmation, what it wrote. */
export function OrderPart({ order, title, write: label, change, onChange, onTake, onDone, children }: Props) {
  const look = useTextStyles();
  const texts = usePlanTexts();
  const { activity } = usePaneState();
  const { state, ask, write } = useOrder(order);
  useEffect(() => { if (state.kind === 'done') onDone?.(); }, [state.kind]);
  const isRunning = activity.kind === 'booking' && activity.task === 'plan';
  const { part, title: heading } = useFocusOnTurn(isRunning ? 'running' : state.kind);
  return (
    <div ref={part} className={look.stack} style={{ gap: '14px' }}>
      <h3 ref={heading} tabIndex={-1} className={look.hidden}>{title}</h3>
      {isRunning && <Card title={title} isFramed><Running activity={activity} /></Card>}
      {!isRunning && state.kind === 'unanswered' && <div><Button onClick={() => void ask()}>{texts.order.again}</Button></div>}
      {!isRunning && state.kind === 'shown' && (state.preview.kind === 'ready' ? <Ready preview={state.preview} label={label} onWrite={() => void write()} /> : <Refusal refusal={state.preview} onTake={onTake} />)}
      {!isRunning && state.kind === 'done' && <><DoneBar done={state.done} />{children}</>}
      {!isRunning && state.kind !== 'done' && <div><Button onClick={onChange}>{change}</Button></div>}
    </div>
  );
}
