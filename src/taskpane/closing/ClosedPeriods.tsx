import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClosedPeriod } from '../../app/client/books';
import type { Format } from '../../i18n';
import { Card } from '../elements/Card';
import { Icon } from '../elements/Icon';
import { LoadFailure } from '../elements/LoadFailure';
import { useTextStyles } from '../elements/text-styles';
import { FindingItem } from '../findings/FindingItem';
import { useSpeech } from '../findings/use-speech';
import { usePane } from '../pane/pane-view';
import { ReopenForm } from './ReopenForm';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Whether a closed period still is what was recorded: in words beside the sign. */
function Verified({ findings }: { readonly findings: ClosedPeriod['findings'] }) {
  const look = useTextStyles();
  const { texts: { closing } } = usePane();
  const speech = useSpeech();
  const isSame = findings.every(({ severity }) => severity === 'info');
  const title = findings.length === 0 ? closing.holds : isSame ? closing.sameAmounts : closing.differs;
  return (
    <>
      <span className={look.row}><Icon name={isSame ? 'check' : 'error'} size={16} className={isSame ? look.good : look.bad} /><span className={look.grow}>{title}</span></span>
      {speech.kind === 'failed' && findings.length > 0 && <LoadFailure retry={speech.retry} />}
      {speech.kind === 'loaded' && findings.length > 0 && <ul className={look.list}>{findings.map((finding, at) => <FindingItem key={at} finding={finding} speech={speech.content} />)}</ul>}
    </>
  );
}

function Closed({ closed, format }: { readonly closed: ClosedPeriod; readonly format: Format }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { closing } } = usePane();
  const [isOpening, setOpening] = useState(false);
  const { period, day, author, reason, lines, totals, findings, isLast } = closed;
  const spoken = format.spokenPeriod(period);
  return (
    <li className={styles.item}>
      <span className={look.spread}><span className={look.strong}>{spoken}</span><span className={look.figures}>{totals.map(({ currency, amount }) => format.money(amount, currency)).join(' · ')}</span></span>
      <span className={look.quiet}>{closing.by(format.day(day), author)} · {closing.lines(lines, format)}{reason !== '' && `: ${reason}`}</span>
      <Verified findings={findings} />
      {isLast && !isOpening && <div><Button size="small" aria-label={closing.reopenNamed(spoken)} onClick={() => setOpening(true)}>{closing.reopen}</Button></div>}
      {isOpening && <ReopenForm period={period} onClose={() => setOpening(false)} />}
    </li>
  );
}

interface Props {
  readonly periods: readonly ClosedPeriod[];
  readonly title: string;
  readonly none: string;
  readonly format: Format;
}

/** The periods that are closed, newest first, each with whether it still holds; the last one can be opened again. */
export function ClosedPeriods({ periods, title, none, format }: Props) {
  const look = useTextStyles();
  const { texts: { closing } } = usePane();
  return (
    <Card title={title}>
      {periods.length === 0 ? <p className={look.quiet}>{none}</p> : <ul className={look.list}>{periods.map((closed) => <Closed key={closed.period} closed={closed} format={format} />)}</ul>}
      {periods.length > 1 && <p className={look.quiet}>{closing.reopenLater}</p>}
    </Card>
  );
}
