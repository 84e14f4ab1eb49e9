import { makeStyles, tokens } from '@fluentui/react-components';
import { taskPaneTexts } from '../../i18n/task-pane-texts';
import { useTextStyles } from '../elements/text-styles';
import type { Host } from '../host';
import { HostStatus } from '../HostStatus';
import { Header } from './Header';

const useStyles = makeStyles({
  page: { minHeight: '100vh', boxSizing: 'border-box', display: 'flex', flexDirection: 'column' },
  content: { flexGrow: 1, padding: '8px 16px 24px', display: 'flex', flexDirection: 'column', gap: '20px' },
  promise: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  privacy: { marginTop: 'auto', paddingTop: '16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly host: Host;
  readonly language: Host['language'];
  readonly onRetry: () => void;
}

/** The pane without a workbook: what Koers is, how it stands with Excel, and that nothing leaves the computer. */
export function Waiting({ host, language, onRetry }: Props) {
  const styles = useStyles();
  const look = useTextStyles();
  const texts = taskPaneTexts(language);
  return (
    <div className={styles.page}>
      <Header />
      <main className={styles.content}>
        <p className={styles.promise}>{texts.promise}</p>
        <HostStatus connection={host.connection} texts={texts.host} onRetry={onRetry} />
        <section className={styles.privacy}>
          <p className={look.text}><strong>{texts.privacy.title}</strong></p>
          <p className={look.quiet}>{texts.privacy.text}</p>
        </section>
      </main>
    </div>
  );
}
