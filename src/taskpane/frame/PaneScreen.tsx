import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Koers } from '../../app/client/koers';
import { onRequest } from '../../app/client/requests';
import { formatFor } from '../../i18n/format';
import { taskPaneTexts } from '../../i18n/task-pane-texts';
import type { Language } from '../../i18n';
import { createPane, type Pane } from '../pane/pane';
import { PaneViewProvider } from '../pane/pane-view';
import type { Preferences } from '../pane/preferences';
import { Header } from './Header';
import { HelpLink } from './HelpLink';
import { Navigation } from './Navigation';
import { NoticeBar } from './NoticeBar';
import { Page } from './Page';
import { Settings } from './Settings';
import { StatusLine } from './StatusLine';
import { useTabKey } from './use-tab-key';

const useStyles = makeStyles({
  screen: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
});

interface Props {
  readonly koers: Koers;
  readonly language: Language;
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
}

/** One pane as long as the screen is there; it reads the choices at the moment it needs them. */
function useThePane({ koers, language, preferences }: Props): Pane {
  const choices = useRef({ ...preferences, language });
  choices.current = { ...preferences, language };
  const [pane] = useState(() => createPane(koers, () => choices.current));
  useEffect(() => {
    void pane.look();
    const stopWatching = pane.watchChanges();
    const stopAnswering = onRequest((request) => void pane.answer(request));
    return () => {
      stopWatching();
      stopAnswering();
    };
  }, [pane]);
  return pane;
}

/** The pane beside a workbook: header, pages, and the line that says what is going on. */
export function PaneScreen(props: Props) {
  const { language, preferences, prefer } = props;
  const styles = useStyles();
  const pane = useThePane(props);
  useTabKey();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLElement | null>(null);
  const keepButton = useCallback((element: HTMLElement | null) => { button.current = element; }, []);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const texts = taskPaneTexts(language);
  const view = useMemo(() => ({ pane, texts, language, format: formatFor(language), preferences, prefer }), [pane, texts, language, preferences, prefer]);
  return (
    <PaneViewProvider value={view}>
      <div className={styles.screen}>
        <Header help={<HelpLink />} settings={{ label: texts.settings.open, isOpen, onToggle: () => setOpen(!isOpen), button: keepButton }} />
        {isOpen && <Settings onClose={close} />}
        <Navigation />
        <Page />
        <NoticeBar />
        <StatusLine />
      </div>
    </PaneViewProvider>
  );
}
