import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { interruptedText } from '../closing/interrupted-text';
import { usePane, usePaneState } from '../pane/pane-view';

/** Says that a close or reopening was broken off, with the way to complete it. */
export function InterruptedNotice() {
  const { pane, texts: { closing }, format } = usePane();
  const { look } = usePaneState();
  if (!look?.interrupted) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{interruptedText(look.interrupted, closing, format)}</MessageBarBody>
      <MessageBarActions><Button onClick={() => pane.choosePage('reward')}>{closing.toClosing}</Button></MessageBarActions>
    </MessageBar>
  );
}
