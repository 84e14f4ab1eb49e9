import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ExplainedLine } from '../../app/client/koers';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { useSpeech } from '../findings/use-speech';
import { usePane } from '../pane/pane-view';
import { spokenFigure } from './spoken-figure';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto 28px', columnGap: '6px', alignItems: 'start', padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  detail: { borderTop: 'none', paddingTop: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  what: { overflowWrap: 'anywhere' },
  // Below what it is about, as wide as the line: a calculation names columns and conditions.
  how: { gridRow: 2, gridColumn: '2 / -1', display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  figure: { gridRow: 1, gridColumn: 3 },
  goTo: { gridRow: 1, gridColumn: 4, minWidth: '28px', maxWidth: '28px', height: '24px', padding: 0 },
});

interface Props {
  readonly line: ExplainedLine;
  readonly currency: string;
}

function Source({ source }: { readonly source: NonNullable<ExplainedLine['source']> }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const { sheet, cell } = source;
  const label = texts.explain.source(cell === undefined ? sheet : `${sheet}!${cell}`);
  return <Button className={styles.goTo} appearance="subtle" size="small" icon={<Icon name="goTo" size={16} />} aria-label={label} title={label} onClick={() => void pane.goTo(sheet, cell ?? 'A1')} />;
}

/** Why a figure is missing, when the texts for it are there. */
function useReason({ value }: ExplainedLine): string | undefined {
  const { language, format } = usePane();
  const speech = useSpeech();
  if (value.kind === 'known' || speech.kind !== 'loaded') return undefined;
  return speech.content.say(value.kind === 'missing' ? value.needs : value.why, language, format);
}

function Line({ line, currency }: Props) {
  const styles = useStyles();
  const look = useTextStyles();
  const view = usePane();
  const reason = useReason(line);
  const { kind, number, what, calculation, source, value } = line;
  return (
    <li className={`${styles.line} ${kind === 'detail' ? styles.detail : ''}`}>
      <span className={styles.number}>{kind === 'step' ? `${number}.` : ''}</span>
      <span className={styles.what}>{what}</span>
      <span className={styles.how}>
        {calculation !== '' && <span className={look.quiet}>{calculation}</span>}
        {reason !== undefined && <span className={look.quiet}>{reason}</span>}
      </span>
      <span className={`${look.figures} ${styles.figure} ${value.kind === 'missing' ? look.bad : ''}`}>{spokenFigure(line, line.currency ?? currency, view)}</span>
      {source && <Source source={source} />}
    </li>
  );
}

/** The steps to an amount, numbered, each with its figure and the way to where it stands. */
export function ExplainedSteps({ lines, currency }: { readonly lines: readonly ExplainedLine[]; readonly currency: string }) {
  const look = useTextStyles();
  const { texts } = usePane();
  return <ol className={look.list} aria-label={texts.explain.steps}>{lines.map((line, at) => <Line key={at} line={line} currency={currency} />)}</ol>;
}
