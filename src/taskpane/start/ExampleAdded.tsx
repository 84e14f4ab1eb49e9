import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { UndoButton } from '../job/UndoButton';
import { usePane, usePaneState } from '../pane/pane-view';

/** Says that the example was added, with the way back as long as there is one. */
export function ExampleAdded() {
  const { texts, format } = usePane();
  const { undoable } = usePaneState();
  if (undoable?.kind !== 'example') return null;
  return (
    <MessageBar intent="success" layout="multiline" politeness="polite">
      <MessageBarBody>{texts.start.exampleAdded(undoable.sheets, format)}</MessageBarBody>
      <MessageBarActions><UndoButton /></MessageBarActions>
    </MessageBar>
  );
}
