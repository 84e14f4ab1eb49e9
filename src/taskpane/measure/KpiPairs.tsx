import { makeStyles, tokens } from '@fluentui/react-components';
import type { DashboardSummary } from '../../app/client/koers';
import { Card } from '../elements/Card';
import { Disclosure } from '../elements/Disclosure';
import { useTextStyles } from '../elements/text-styles';
import { usePlanTexts } from '../planning/plan-texts';

const useStyles = makeStyles({
  item: { padding: '2px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** The first sentence says it; the others say how sure it is and what a step more does. */
function split(says: string): readonly [string, string] {
  const at = says.search(/[.!?] (?=[A-ZÀ-Ý])/);
  return at < 0 ? [says, ''] : [says.slice(0, at + 1), says.slice(at + 2)];
}

/** What each leading KPI says of the lagging one behind it, in one sentence; more when asked. */
export function KpiPairs({ pairs }: Pick<DashboardSummary, 'pairs'>) {
  const styles = useStyles();
  const look = useTextStyles();
  const { pairs: texts } = usePlanTexts();
  if (pairs.length === 0) return null;
  return (
    <Card title={texts.title}>
      <p className={look.quiet}>{texts.hint}</p>
      <ul className={look.list}>
        {pairs.map(({ leading, lagging, says }) => {
          const [first, rest] = split(says);
          const summary = <span className={look.stack}><span className={look.strong}>{leading} → {lagging}</span><span>{first}</span></span>;
          return <li key={`${leading} ${lagging}`} className={styles.item}>{rest === '' ? <div style={{ padding: '6px 4px' }}>{summary}</div> : <Disclosure summary={summary}><p className={look.quiet} style={{ paddingLeft: '28px' }}>{rest}</p></Disclosure>}</li>;
        })}
      </ul>
    </Card>
  );
}
