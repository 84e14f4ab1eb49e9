import { Button, Link, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { faultText } from '../job/fault-text';
import type { ExplainedCell, Explaining, PaneState } from '../pane/pane-state';
import { usePane, usePaneState } from '../pane/pane-view';
import { ExplainedSteps } from './ExplainedSteps';

const useStyles = makeStyles({
  explained: { display: 'flex', flexDirection: 'column', gap: '10px' },
  old: { opacity: 0.6 },
  amount: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  // The room above it when it scrolls into view.
  place: { scrollMarginTop: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

function Explained({ shown, isOld = false }: { readonly shown: ExplainedCell; readonly isOld?: boolean }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { pane, texts, format } = usePane();
  const { cell: { sheet, cell }, explanation } = shown;
  const { title, payee, earned, currency, sentence, lines, differs, next, defaults } = explanation;
  return (
    <div className={mergeClasses(styles.explained, isOld && styles.old)} aria-busy={isOld}>
      <div>
        <h4 className={styles.title}>{payee}</h4>
        <p className={look.quiet}>{title}</p>
        <p className={`${styles.amount} ${earned === null ? look.bad : ''}`}>{earned === null ? texts.explain.missing : format.money(earned, currency)}</p>
        <p className={look.text}>{sentence}</p>
      </div>
      {differs !== undefined && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{texts.explain.differs(format.money(differs, currency))}</MessageBarBody></MessageBar>}
      <ExplainedSteps lines={lines} currency={currency} />
      {next !== undefined && <div><h5 className={styles.title}>{texts.explain.next}</h5><p className={look.text}>{next}</p></div>}
      {defaults !== undefined && <p className={look.quiet}>{defaults}</p>}
      <div>
        <p className={look.quiet}>{texts.explain.about(cell, sheet)}</p>
        <Link inline as="button" onClick={() => void pane.goTo(sheet, cell)}>{texts.explain.back}</Link>
      </div>
    </div>
  );
}

function Content({ explaining, hasSheets }: { readonly explaining: Explaining; readonly hasSheets: boolean }) {
  const look = useTextStyles();
  const { pane, texts } = usePane();
  switch (explaining.kind) {
    case 'unasked':
      return <p className={look.quiet}>{hasSheets ? texts.explain.how : texts.explain.notYet}</p>;
    case 'elsewhere':
      return <p className={look.quiet}>{texts.explain.elsewhere}</p>;
    case 'loading':
      if (explaining.previous) return <Explained shown={explaining.previous} isOld />;
      return <Spinner size="tiny" label={texts.explain.loading} labelPosition="after" style={{ justifyContent: 'flex-start' }} />;
    case 'explained':
      return <Explained shown={explaining} />;
    case 'failed':
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{faultText(explaining.fault, texts.faults)}</MessageBarBody>
          <MessageBarActions><Button onClick={pane.again}>{texts.job.retry}</Button></MessageBarActions>
        </MessageBar>
      );
  }
}

/** Brings what is explained into view when the user selects another payout; its heading comes first where not all of it fits. */
function useInView({ explaining }: PaneState): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const cell = explaining.kind === 'explained' ? `${explaining.cell.sheet}!${explaining.cell.cell}` : undefined;
  const seen = useRef(cell);
  useEffect(() => {
    const { current } = place;
    if (cell === seen.current) return;
    seen.current = cell;
    if (cell === undefined || !current?.scrollIntoView) return;
    const fits = current.offsetHeight <= (current.closest('main')?.clientHeight ?? 0);
    current.scrollIntoView({ block: fits ? 'nearest' : 'start' });
  }, [cell]);
  return place;
}

/** Follows the user's selection and explains the payout in it. */
export function Explanation() {
  const { pane, texts, language } = usePane();
  const styles = useStyles();
  const state = usePaneState();
  const { explaining, look } = state;
  const place = useInView(state);
  useEffect(() => pane.follow(), [pane]);
  useEffect(() => pane.again(), [pane, language]);
  const hasSheets = look?.results.some(({ job }) => job === 'bonus') ?? false;
  return <div ref={place} className={styles.place}><Card title={texts.explain.title} isFramed><Content explaining={explaining} hasSheets={hasSheets} /></Card></div>;
}
