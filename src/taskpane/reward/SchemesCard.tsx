import { Button } from '@fluentui/react-components';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';

/** The way to the schemes: what they pay, and how to change them. */
export function SchemesCard({ onOpen }: { readonly onOpen: () => void }) {
  const look = useTextStyles();
  const { texts: { schemes } } = usePane();
  const { activity } = usePaneState();
  return (
    <Card title={schemes.title}>
      <p className={look.quiet}>{schemes.about}</p>
      <div><Button disabledFocusable={activity.kind !== 'idle'} onClick={onOpen}>{schemes.open}</Button></div>
    </Card>
  );
}
