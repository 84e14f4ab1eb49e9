import { makeStyles, tokens } from '@fluentui/react-components';
import type { KpiCheckSummary, SmartLetter } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { Icon } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';

const letters: readonly SmartLetter[] = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'];
const initials: Readonly<Record<SmartLetter, string>> = { specific: 'S', measurable: 'M', achievable: 'A', relevant: 'R', timeBound: 'T' };
/** More than this in one team cannot be kept in view. */
const mostKpis = 5;

type Worst = KpiCheckSummary['worst'][number];

const useStyles = makeStyles({
  big: { display: 'flex', alignItems: 'baseline', gap: '8px', margin: 0 },
  number: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  letters: { display: 'flex', gap: '3px', flexShrink: 0 },
  letter: {
    minWidth: '20px', height: '20px', padding: '0 2px', boxSizing: 'border-box', display: 'inline-flex', alignItems: 'center', justifyContent: 'center', borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200, border: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground3,
  },
  open: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1, border: `1px dotted ${tokens.colorStatusWarningForeground1}` },
  lacking: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1, border: `1px dashed ${tokens.colorStatusDangerForeground1}`, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'line-through' },
});

/** The five letters: those that are not met struck through, those that cannot be known with a question mark. Said in words below. */
function Letters({ lacking, open }: Pick<Worst, 'lacking' | 'open'>) {
  const styles = useStyles();
  const lookOf = (letter: SmartLetter): string => (lacking.includes(letter) ? styles.lacking : open.includes(letter) ? styles.open : '');
  return (
    <span className={styles.letters} aria-hidden="true">
      {letters.map((letter) => <span key={letter} className={`${styles.letter} ${lookOf(letter)}`}>{initials[letter]}{open.includes(letter) && '?'}</span>)}
    </span>
  );
}

function WorstKpis({ worst }: Pick<KpiCheckSummary, 'worst'>) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { kpiCheck } } = usePane();
  const named = (which: readonly SmartLetter[]): string => which.map((letter) => kpiCheck.letters[letter]).join(', ');
  return (
    <Card title={kpiCheck.worstTitle}>
      <ul className={look.list}>
        {worst.map(({ kpi, lacking, open }, at) => (
          <li key={at} className={`${look.stack} ${styles.item}`}>
            <span className={look.spread}><span className={look.grow}>{kpi}</span><Letters lacking={lacking} open={open} /></span>
            {lacking.length > 0 && <span className={look.quiet}>{kpiCheck.lacking(named(lacking))}</span>}
            {open.length > 0 && <span className={look.quiet}>{kpiCheck.open(named(open))}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Uneven({ uneven }: Pick<KpiCheckSummary, 'uneven'>) {
  const look = useTextStyles();
  const { texts: { kpiCheck }, format } = usePane();
  return (
    <Card title={kpiCheck.unevenTitle}>
      <p className={look.quiet}>{kpiCheck.unevenHint}</p>
      <ul className={look.list} style={{ gap: '6px' }}>
        {uneven.map(({ scope, kpis }) => (
          <li key={scope} className={look.row}>
            <Icon name="warning" size={18} className={look.warn} />
            <span className={look.grow}>{scope}</span>
            <span className={look.figures}>{kpiCheck.kpis(kpis, format)}</span>
            <span className={look.quiet}>{kpis > mostKpis ? kpiCheck.tooMany : kpiCheck.tooFew}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The outcome of the KPI check in short. */
export function KpiCheckFigures({ summary }: { readonly summary: KpiCheckSummary }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { kpiCheck }, format } = usePane();
  if (summary.kpis === 0) return <p className={look.text}>{kpiCheck.none}</p>;
  return (
    <>
      <p className={styles.big}><span className={styles.number}>{format.number(summary.smart, 0)}</span><span>{kpiCheck.smart(summary.smart, summary.kpis, format)}</span></p>
      {summary.worst.length > 0 && <WorstKpis worst={summary.worst} />}
      {summary.uneven.length > 0 && <Uneven uneven={summary.uneven} />}
    </>
  );
}
