import { FluentProvider, makeStyles, Subtitle2, Text, Title3, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { taskPaneTexts } from '../i18n/task-pane-texts';
import type { Host } from './host';
import { HostStatus } from './HostStatus';

const useStyles = makeStyles({
  page: { minHeight: '100vh', boxSizing: 'border-box', padding: '20px 16px 24px', display: 'flex', flexDirection: 'column', gap: '20px' },
  masthead: { display: 'flex', alignItems: 'center', gap: '12px', paddingRight: '34px' },
  mark: { width: '40px', height: '40px', flexShrink: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  privacy: { marginTop: 'auto', paddingTop: '16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  command: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

function Section({ title, className, children }: { readonly title: string; readonly className?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={`${styles.section} ${className ?? ''}`}>
      <Subtitle2 as="h2" style={{ margin: 0 }}>{title}</Subtitle2>
      {children}
    </section>
  );
}

/** The pane: what Koers is, how one calculates with it in this version, and where the data stays. */
export function App({ host, onRetry }: { readonly host: Host; readonly onRetry: () => void }) {
  const styles = useStyles();
  const texts = taskPaneTexts(host.language);
  return (
    <FluentProvider theme={host.isDark ? webDarkTheme : webLightTheme}>
      <main className={styles.page} lang={host.language}>
        <header className={styles.masthead}>
          <img className={styles.mark} src="assets/icon-80.png" alt="" />
          <Title3 as="h1" style={{ margin: 0 }}>Koers</Title3>
        </header>
        <Text size={400}>{texts.promise}</Text>
        <HostStatus connection={host.connection} texts={texts.host} onRetry={onRetry} />
        <Section title={texts.what.title}><Text>{texts.what.text}</Text></Section>
        <Section title={texts.how.title}>
          <Text>{texts.how.text}</Text>
          <code className={styles.command}>{texts.how.command}</code>
          <Text>{texts.how.after}</Text>
        </Section>
        <Section title={texts.privacy.title} className={styles.privacy}><Text>{texts.privacy.text}</Text></Section>
      </main>
    </FluentProvider>
  );
}
