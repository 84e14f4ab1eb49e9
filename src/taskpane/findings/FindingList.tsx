import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { Icon } from '../elements/Icon';
import { LoadFailure } from '../elements/LoadFailure';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';
import { FindingItem } from './FindingItem';
import { countsOf, groupedFindings, severities, type FindingGroup } from './group-findings';
import { SeverityFilter } from './SeverityFilter';
import { useSpeech, type Speech } from './use-speech';

/** As many as one reads; the rest comes when asked for. */
const page = 20;

const useStyles = makeStyles({
  group: { margin: '6px 0 6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

function GroupPart({ group, speech }: { readonly group: FindingGroup; readonly speech: Speech }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { findings } } = usePane();
  const { table, sheet } = group;
  const isNamedAlike = sheet === undefined || sheet === table;
  const name = table === undefined ? (sheet ?? findings.general) : isNamedAlike ? table : findings.group(table, sheet);
  return (
    <div>
      <h4 className={styles.group}>{name}</h4>
      <ul className={look.list}>{group.findings.map((finding, at) => <FindingItem key={at} finding={finding} speech={speech} />)}</ul>
    </div>
  );
}

function Groups({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts, format } = usePane();
  const speech = useSpeech();
  const [most, setMost] = useState(page);
  const sorted = useMemo(() => groupedFindings(findings).flatMap((group) => group.findings), [findings]);
  const groups = useMemo(() => groupedFindings(sorted.slice(0, most)), [sorted, most]);
  if (speech.kind === 'failed') return <LoadFailure retry={speech.retry} />;
  if (speech.kind === 'loading') return <Spinner size="tiny" label={texts.findings.loading} labelPosition="after" />;
  return (
    <>
      {groups.map((group) => <GroupPart key={`${group.table}|${group.sheet}`} group={group} speech={speech.content} />)}
      {sorted.length > most && <div><Button size="small" onClick={() => setMost(most + page)}>{texts.findings.more(Math.min(page, sorted.length - most), format)}</Button></div>}
    </>
  );
}

/** What is not right in the workbook, per table and worst first, with a switch per severity. */
export function FindingList({ findings, title }: { readonly findings: readonly Finding[]; readonly title?: string }) {
  const look = useTextStyles();
  const { texts } = usePane();
  const [shown, setShown] = useState(severities);
  const visible = useMemo(() => findings.filter(({ severity }) => shown.includes(severity)), [findings, shown]);
  return (
    <Card title={title ?? texts.findings.title}>
      {findings.length === 0 && <p className={look.row} style={{ margin: 0 }}><Icon name="check" className={look.good} /><span className={look.grow}>{texts.findings.none}</span></p>}
      {findings.length > 0 && <SeverityFilter counts={countsOf(findings)} shown={shown} onShow={setShown} />}
      {findings.length > 0 && visible.length === 0 && <p className={look.quiet}>{texts.findings.nothingShown}</p>}
      {visible.length > 0 && <Groups findings={visible} />}
    </Card>
  );
}
