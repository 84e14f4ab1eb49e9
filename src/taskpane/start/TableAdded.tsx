import { Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { UndoButton } from '../job/UndoButton';
import { usePane, usePaneState } from '../pane/pane-view';

/** Says which sheet a table was added on, with the way to it and the way back. */
export function TableAdded() {
  const { pane, texts: { addTable, job }, language } = usePane();
  const { undoable } = usePaneState();
  if (undoable?.kind !== 'table') return null;
  const { label, sheet: { name, isNew } } = undoable.added;
  return (
    <MessageBar intent={isNew ? 'success' : 'info'} layout="multiline" politeness="polite">
      <MessageBarBody>
        {isNew ? addTable.added(label[language]) : addTable.wasThere(label[language])}{' '}
        <Link inline as="button" aria-label={job.open(name)} onClick={() => void pane.goTo(name, 'A1')}>{name}</Link>
      </MessageBarBody>
      {isNew && <MessageBarActions><UndoButton /></MessageBarActions>}
    </MessageBar>
  );
}
