import type { Finding, TableLook } from '../../app/client/koers';
import { FindingItem } from '../findings/FindingItem';
import { useSpeech } from '../findings/use-speech';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';

/** As many as explain what is wrong with a column; the list below the tables has them all. */
const most = 5;

interface Props {
  readonly table: TableLook;
  readonly found: NonNullable<TableLook['found']>;
}

const isAbout = ({ subject }: Finding, { table: { label }, found }: Props): boolean =>
  subject.sheet === found.sheet && (subject.table === undefined || [found.name, label.nl, label.en].includes(subject.table));

/** What is not right in a table, beside the choice of its columns: a wrong column shows in what cannot be read. */
export function TableFindings(props: Props) {
  const look = useTextStyles();
  const { texts } = usePane();
  const speech = useSpeech();
  const { look: workbook } = usePaneState();
  const findings = (workbook?.findings ?? []).filter((finding) => isAbout(finding, props)).slice(0, most);
  if (findings.length === 0 || speech.kind !== 'loaded') return null;
  return <Card title={texts.start.columnFindings}><ul className={look.list}>{findings.map((finding, at) => <FindingItem key={at} finding={finding} speech={speech.content} />)}</ul></Card>;
}
