import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { BonusSummary } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';

const useStyles = makeStyles({
  totals: { display: 'flex', flexDirection: 'column', gap: '12px' },
  amount: { display: 'block', fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  table: {
    width: '100%', borderCollapse: 'collapse',
    '& th': { padding: '4px 0', textAlign: 'start', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& td': { padding: '6px 0', verticalAlign: 'top', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
    '& th:last-child, & td:last-child': { textAlign: 'end', paddingLeft: '8px' },
  },
});

type Newest = BonusSummary['newest'];

function Row({ row }: { readonly row: Newest['rows'][number] }) {
  const look = useTextStyles();
  const { texts, format } = usePane();
  return (
    <tr>
      <td><span className={look.stack}><span>{row.name}</span><span className={look.quiet}>{row.scheme}</span></span></td>
      <td className={look.figures}>{row.earned === null ? <span className={look.bad}>{texts.missing}</span> : format.money(row.earned, row.currency)}</td>
    </tr>
  );
}

function NewestRows({ newest }: { readonly newest: Newest }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { bonus }, format } = usePane();
  return (
    <Card title={bonus.newest(format.spokenPeriod(newest.period), newest.more === 0)}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{bonus.payee}</th><th scope="col">{bonus.earned}</th></tr></thead>
        <tbody>{newest.rows.map((row, at) => <Row key={at} row={row} />)}</tbody>
      </table>
      {newest.more > 0 && <p className={look.quiet}>{bonus.more(newest.more, format)}</p>}
    </Card>
  );
}

function Total({ total }: { readonly total: BonusSummary['totals'][number] }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { bonus }, format } = usePane();
  const { earned, provisional, currency, payees, first, last } = total;
  return (
    <div>
      <span className={styles.amount}>{format.money(earned, currency)}</span>
      <span>{bonus.total(payees, format.spokenPeriod(first), format.spokenPeriod(last), format)}</span>
      {provisional !== 0 && <p className={look.quiet}>{bonus.provisional(format.money(provisional, currency))}</p>}
    </div>
  );
}

/** The bonuses in short: a total per currency, what is missing (never counted as nothing), and the newest period. */
export function BonusFigures({ summary }: { readonly summary: BonusSummary }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { bonus }, format } = usePane();
  return (
    <>
      {summary.payouts === 0 && <p className={look.text}>{bonus.nothing}</p>}
      {summary.totals.length > 0 && <div className={styles.totals}>{summary.totals.map((total) => <Total key={total.currency} total={total} />)}</div>}
      {summary.missing > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody><MessageBarTitle>{bonus.missing(summary.missing, format)}</MessageBarTitle><br />{bonus.missingHint}</MessageBarBody>
        </MessageBar>
      )}
      {summary.newest.rows.length > 0 && <NewestRows newest={summary.newest} />}
    </>
  );
}
