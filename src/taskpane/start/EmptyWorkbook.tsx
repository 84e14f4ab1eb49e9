import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '16px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3, border: '1px solid transparent' },
});

/** A workbook without tables: what Koers is good for, and an example to begin with. */
export function EmptyWorkbook() {
  const styles = useStyles();
  const look = useTextStyles();
  const { pane, texts } = usePane();
  const { activity } = usePaneState();
  return (
    <>
      <p className={look.lead} style={{ margin: 0 }}>{texts.promise}</p>
      <section className={styles.card} aria-label={texts.start.emptyTitle}>
        <h3 className={look.title} style={{ fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 }}>{texts.start.emptyTitle}</h3>
        <p className={look.text}>{texts.start.emptyText}</p>
        <Button appearance="primary" size="large" disabledFocusable={activity.kind !== 'idle'} onClick={() => void pane.addTemplate()}>{texts.start.insertExample}</Button>
        <p className={look.quiet}>{texts.start.exampleHint}</p>
      </section>
    </>
  );
}
