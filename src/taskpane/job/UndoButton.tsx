import { Button } from '@fluentui/react-components';
import { Icon } from '../elements/Icon';
import { usePane, usePaneState } from '../pane/pane-view';

/** Puts back what Koers wrote last. */
export function UndoButton() {
  const { pane, texts } = usePane();
  const { activity } = usePaneState();
  return <Button icon={<Icon name="undo" />} disabledFocusable={activity.kind !== 'idle'} onClick={() => void pane.undo()}>{texts.job.undo}</Button>;
}
