import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Koers } from '../app/client/koers';
import { PaneScreen } from './frame/PaneScreen';
import { Waiting } from './frame/Waiting';
import type { Host } from './host';
import { keepPreferences, keptPreferences, type Preferences } from './pane/preferences';
import { themeFor } from './theme';

/** The preferences, kept for the next time; Excel on the web says only when it is there in which part of the storage. */
function usePreferences(partition: string): readonly [Preferences, (preferences: Preferences) => void] {
  const [preferences, setPreferences] = useState(() => keptPreferences(partition));
  useEffect(() => setPreferences(keptPreferences(partition)), [partition]);
  const prefer = useCallback(
    (chosen: Preferences) => {
      keepPreferences(partition, chosen);
      setPreferences(chosen);
    },
    [partition],
  );
  return [preferences, prefer];
}

interface Props {
  readonly host: Host;
  /** What the pane asks of the workbook; undefined while there is none. */
  readonly koers: Koers | undefined;
  readonly onRetry: () => void;
}

/** The task pane: in Excel the pane itself, elsewhere what Koers is and where it belongs. */
export function App({ host, koers, onRetry }: Props) {
  const [preferences, prefer] = usePreferences(host.partition ?? '');
  const language = preferences.paneLanguage ?? host.language;
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return (
    <FluentProvider theme={themeFor(host.isDark)}>
      {host.connection === 'ready' && koers ? (
        <PaneScreen koers={koers} language={language} preferences={preferences} prefer={prefer} />
      ) : (
        <Waiting host={host} language={language} onRetry={onRetry} />
      )}
    </FluentProvider>
  );
}
