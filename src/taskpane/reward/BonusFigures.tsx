import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BonusSummary } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';
import { Cost } from './Cost';

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

/** `september 2026 en het 3e kwartaal van 2026`. */
function useSpokenPeriods(periods: readonly string[]): string {
  const { language, format } = usePane();
  return new Intl.ListFormat(language).format(periods.map(format.spokenPeriod));
}

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

function Rows({ title, rows, children }: { readonly title: string; readonly rows: Newest['rows']; readonly children?: ReactNode }) {
  const styles = useStyles();
  const { texts: { bonus } } = usePane();
  if (rows.length === 0) return null;
  return (
    <Card title={title}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{bonus.payee}</th><th scope="col">{bonus.earned}</th></tr></thead>
        <tbody>{rows.map((row, at) => <Row key={at} row={row} />)}</tbody>
      </table>
      {children}
    </Card>
  );
}

/** The bonuses of the newest period, the missing ones apart: they are not the highest. */
function NewestRows({ newest: { periods, rows, more } }: { readonly newest: Newest }) {
  const look = useTextStyles();
  const { texts: { bonus }, format } = usePane();
  const spoken = useSpokenPeriods(periods);
  const known = rows.filter(({ earned }) => earned !== null);
  const rest = more > 0 && <p className={look.quiet}>{bonus.more(more, format)}</p>;
  return (
    <>
      <Rows title={bonus.newestMissing(spoken)} rows={rows.filter(({ earned }) => earned === null)}>{known.length === 0 && rest}</Rows>
      <Rows title={bonus.newest(spoken, more === 0)} rows={known}>{rest}</Rows>
    </>
  );
}

/** What the newest period pays; where none of it is known that is not 0. */
function Headline({ newest: { periods, rows, totals } }: { readonly newest: Newest }) {
  const styles = useStyles();
  const { texts: { bonus }, format } = usePane();
  const spoken = useSpokenPeriods(periods);
  const isUnknown = ({ currency, earned }: Newest['totals'][number]): boolean => earned === 0 && rows.some((row) => row.currency === currency && row.earned === null);
  return (
    <div>
      {totals.map((total) => <span key={total.currency} className={styles.amount}>{isUnknown(total) ? bonus.notKnown : format.money(total.earned, total.currency)}</span>)}
      <span>{bonus.paid(spoken)}</span>
    </div>
  );
}

function Total({ total, newest }: { readonly total: BonusSummary['totals'][number]; readonly newest: Newest }) {
  const look = useTextStyles();
  const { texts: { bonus }, format } = usePane();
  const { earned, provisional, currency, payees, first, last } = total;
  const isAsAbove = newest.periods.length === 1 && first === newest.periods[0] && last === first && newest.totals.length === 1 && newest.totals[0]?.earned === earned;
  const words = { amount: format.money(earned, currency), payees, first: format.spokenPeriod(first), last: format.spokenPeriod(last) };
  return (
    <div>
      <p className={look.text}>{isAsAbove ? bonus.paidTo(payees, format) : bonus.total(words, format)}</p>
      {provisional !== 0 && <p className={look.quiet}>{bonus.provisional(format.money(provisional, currency))}</p>}
    </div>
  );
}

/** What is not certain about the bonuses: a title that says how many, and what that means. */
function Doubt({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody><MessageBarTitle>{title}</MessageBarTitle><br />{hint}</MessageBarBody>
    </MessageBar>
  );
}

/** The bonuses in short: what the newest period pays, the totals, what is missing (never counted as nothing) or not certain yet. */
export function BonusFigures({ summary }: { readonly summary: BonusSummary }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { texts: { bonus }, format } = usePane();
  return (
    <>
      {summary.payouts === 0 && <p className={look.text}>{bonus.nothing}</p>}
      <div className={styles.totals}>
        {summary.newest.totals.length > 0 && <Headline newest={summary.newest} />}
        {summary.totals.map((total) => <Total key={total.currency} total={total} newest={summary.newest} />)}
      </div>
      {summary.missing > 0 && <Doubt title={bonus.missing(summary.missing, format)} hint={bonus.missingHint} />}
      {summary.reserved > 0 && <Doubt title={bonus.reserved(summary.reserved, format)} hint={bonus.reservedHint} />}
      {summary.newest.rows.length > 0 && <NewestRows newest={summary.newest} />}
      <Cost costs={summary.cost} />
    </>
  );
}
