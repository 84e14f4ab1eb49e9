import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../pane/pane-view';

/** Says that a part of the pane cannot be loaded, and tries again. */
export function LoadFailure({ retry }: { readonly retry: () => void }) {
  const { texts: { host } } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{host.incomplete}</MessageBarBody>
      <MessageBarActions><Button onClick={retry}>{host.retry}</Button></MessageBarActions>
    </MessageBar>
  );
}
