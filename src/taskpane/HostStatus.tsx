import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { TaskPaneTexts } from '../i18n/task-pane';
import type { Connection } from './host';

interface Props {
  readonly connection: Connection;
  readonly texts: TaskPaneTexts['host'];
  readonly onRetry: () => void;
}

const intents = { ready: 'success', outside: 'info', unreachable: 'warning', incomplete: 'warning' } as const;

/** One line that always says how the pane stands with Excel, with a way out when it does not answer. */
export function HostStatus({ connection, texts, onRetry }: Props) {
  if (connection === 'connecting') return <Spinner size="tiny" label={texts.connecting} labelPosition="after" />;
  return (
    <MessageBar intent={intents[connection]} layout="multiline" politeness="polite">
      <MessageBarBody>{texts[connection]}</MessageBarBody>
      {(connection === 'unreachable' || connection === 'incomplete') && (
        <MessageBarActions>
          <Button onClick={onRetry}>{texts.retry}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
