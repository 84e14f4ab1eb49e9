import { Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { PlanDone } from '../../app/client/planning';
import { UndoButton } from '../job/UndoButton';
import { usePane, usePaneState } from '../pane/pane-view';
import { usePlanTexts } from './plan-texts';

/** What was written, with the way to it and the way back; nothing once it was taken back. */
export function DoneBar({ done, text }: { readonly done: Extract<PlanDone, { readonly kind: 'done' }>; readonly text?: string }) {
  const { pane, format } = usePane();
  const { undoable } = usePaneState();
  const { order } = usePlanTexts();
  if (undoable?.kind !== 'plan') return null;
  return (
    <MessageBar intent="success" layout="multiline" politeness="polite">
      <MessageBarBody>
        {text ?? order.written(done.rows, format)}{' '}
        {done.sheet !== '' && <Link inline as="button" onClick={() => void pane.goTo(done.sheet, done.cell)}>{order.open(done.sheet)}</Link>}
      </MessageBarBody>
      <MessageBarActions><UndoButton /></MessageBarActions>
    </MessageBar>
  );
}
