import { makeStyles, tokens } from '@fluentui/react-components';
import type { DashboardSummary, KpiStatus } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { Icon, type IconName } from '../elements/Icon';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';

const statuses: readonly KpiStatus[] = ['onCourse', 'attention', 'offCourse', 'missing'];
const icons: Readonly<Record<KpiStatus, IconName>> = { onCourse: 'check', attention: 'warning', offCourse: 'error', missing: 'none' };
const tones = { onCourse: 'good', attention: 'warn', offCourse: 'bad', missing: 'neutral' } as const;
/** As many as fit a glance; the sheet has them all. */
const most = 12;

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: '8px', margin: 0 },
  count: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 10px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
  number: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  name: { order: 2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

function Counts({ counts }: Pick<DashboardSummary, 'counts'>) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { dashboard }, format } = usePane();
  return (
    <dl className={styles.counts}>
      {statuses.map((status) => (
        <div key={status} className={styles.count}>
          <Icon name={icons[status]} className={look[tones[status]]} />
          <dt className={styles.name}>{dashboard[status]}</dt>
          <dd className={styles.number}>{format.number(counts[status], 0)}</dd>
        </div>
      ))}
    </dl>
  );
}

function KpiLine({ kpi: { kpi, status, attainment, kind } }: { readonly kpi: DashboardSummary['kpis'][number] }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { dashboard, missing }, format } = usePane();
  return (
    <li className={`${look.top} ${styles.item}`}>
      <Icon name={icons[status]} size={18} className={look[tones[status]]} />
      <span className={`${look.stack} ${look.grow}`}>
        <span>{kpi}</span>
        <span className={look.quiet}>{kind === null ? dashboard[status] : `${dashboard[status]} · ${dashboard[kind]}`}</span>
      </span>
      <span className={look.figures}>{attainment === null ? status !== 'missing' && missing : format.percent(Math.round(attainment * 100) / 100)}</span>
    </li>
  );
}

/** How the KPIs stand, those off course first. Each status has a drawing and a word, not only a colour. */
export function DashboardFigures({ summary }: { readonly summary: DashboardSummary }) {
  const look = useTextStyles();
  const { texts: { dashboard }, format } = usePane();
  const { kpis, counts, period } = summary;
  if (kpis.length === 0) return <p className={look.text}>{dashboard.none}</p>;
  return (
    <>
      <Card title={period === '' ? dashboard.noFigures : dashboard.period(format.spokenPeriod(period))}><Counts counts={counts} /></Card>
      <Card title={dashboard.countsTitle}>
        <ul className={look.list}>{kpis.slice(0, most).map((kpi, at) => <KpiLine key={at} kpi={kpi} />)}</ul>
        {kpis.length > most && <p className={look.quiet}>{dashboard.more(kpis.length - most, format)}</p>}
      </Card>
    </>
  );
}
