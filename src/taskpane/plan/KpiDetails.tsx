import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KpiDetail } from '../../app/client/koers';
import type { PlanDone } from '../../app/client/planning';
import { Card } from '../elements/Card';
import { Disclosure } from '../elements/Disclosure';
import { useTextStyles } from '../elements/text-styles';
import { usePane, usePaneState } from '../pane/pane-view';
import { DoneBar } from '../planning/DoneBar';
import { LetterList } from '../planning/LetterList';
import { usePlanTexts } from '../planning/plan-texts';

const pageSize = 20;

const useStyles = makeStyles({
  item: { padding: '2px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  inside: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '0 0 10px 8px' },
});

/** A better wording, and the button that puts it into the description of the KPI. */
function Proposal({ proposal }: { readonly proposal: NonNullable<KpiDetail['proposal']> }) {
  const look = useTextStyles();
  const { smart } = usePlanTexts();
  const { pane } = usePane();
  const { activity, undoable } = usePaneState();
  const [done, setDone] = useState<PlanDone>();
  const apply = async (): Promise<void> => {
    const written = await pane.writePlan({ kind: 'wording', ...proposal }, '');
    if (written) setDone(written);
  };
  const isApplied = done?.kind === 'done' && undoable?.kind === 'plan';
  return (
    <Card title={smart.proposal} isFramed>
      <p className={look.text} style={{ overflowWrap: 'anywhere' }}>{proposal.text}</p>
      {done?.kind === 'refused' && <MessageBar intent="warning" layout="multiline" politeness="polite"><MessageBarBody>{done.text}</MessageBarBody></MessageBar>}
      {isApplied ? <DoneBar done={done} text={smart.applied} /> : <div><Button size="small" disabledFocusable={activity.kind !== 'idle'} onClick={() => void apply()}>{smart.apply}</Button></div>}
    </Card>
  );
}

function Detail({ detail: { kpi, letters, ipa, chance, place, proposal } }: { readonly detail: KpiDetail }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { smart } = usePlanTexts();
  const { pane, format } = usePane();
  return (
    <div className={styles.inside}>
      <LetterList letters={letters.map((letter) => ({ ...letter, name: smart.letters[letter.letter] }))} />
      {chance && <p className={look.text}>{smart.chance(format.percent(Math.round(chance.share * 100) / 100))}{chance.isThin && ` ${smart.thin}`}</p>}
      {proposal && <Proposal proposal={proposal} />}
      <Disclosure summary={<span className={look.quiet}>{smart.ipaTitle}</span>}><LetterList letters={ipa.map((letter) => ({ ...letter, name: smart.ipa[letter.letter] }))} /></Disclosure>
      {place && <div><Link as="button" inline onClick={() => void pane.goTo(place.sheet, place.cell)}>{smart.goTo(kpi)}</Link></div>}
    </div>
  );
}

/** Every KPI of the check with the verdict per letter, folded away until it is asked for. */
export function KpiDetails({ details }: { readonly details: readonly KpiDetail[] }) {
  const styles = useStyles();
  const look = useTextStyles();
  const { smart } = usePlanTexts();
  const { format } = usePane();
  const [most, setMost] = useState(pageSize);
  const metOf = ({ letters }: KpiDetail): number => letters.filter(({ verdict }) => verdict === 'met').length;
  if (details.length === 0) return null;
  return (
    <Card title={smart.detailsTitle}>
      <p className={look.quiet}>{smart.detailsHint}</p>
      <ul className={look.list}>
        {details.slice(0, most).map((detail, at) => (
          <li key={at} className={styles.item}>
            <Disclosure summary={<span className={look.spread}><span className={look.grow}>{detail.kpi}</span><span className={`${look.quiet} ${look.figures}`}>{smart.met(metOf(detail), format)}</span></span>}><Detail detail={detail} /></Disclosure>
          </li>
        ))}
      </ul>
      {details.length > most && <div><Button size="small" onClick={() => setMost(most + pageSize)}>{smart.moreKpis(details.length - most, format)}</Button></div>}
    </Card>
  );
}
