import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../app/client/koers';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';
import { SeverityIcon } from './SeverityIcon';
import type { Speech } from './use-speech';

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
});

/** The cell of a finding, or the beginning of its row or sheet. */
const cellOf = ({ cell, row }: Finding['subject']): string => cell ?? (row === undefined ? 'A1' : `A${row}`);

function Place({ subject }: { readonly subject: Finding['subject'] }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { pane, texts } = usePane();
  const place = texts.findings.place(subject);
  const { sheet } = subject;
  return (
    <span className={styles.place}>
      {place !== undefined && <span className={look.neutral}>{place}</span>}
      {sheet !== undefined && (
        <Link inline as="button" style={{ fontSize: 'inherit', lineHeight: 'inherit' }} onClick={() => void pane.goTo(sheet, cellOf(subject))}>
          {texts.findings.goTo(subject.cell ?? sheet)}
        </Link>
      )}
    </span>
  );
}

/** One finding: what was found, what to do, and the way to the cell. */
export function FindingItem({ finding, speech }: { readonly finding: Finding; readonly speech: Speech }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts, language, format } = usePane();
  const { problem, advice } = speech.explainFinding(finding, language, format);
  return (
    <li className={styles.item}>
      <SeverityIcon severity={finding.severity} />
      <span className={look.stack}>
        <span><span className={styles.hidden}>{texts.findings.severity[finding.severity]}: </span>{problem}</span>
        <span className={look.quiet}>{advice}</span>
        <Place subject={finding.subject} />
      </span>
    </li>
  );
}
