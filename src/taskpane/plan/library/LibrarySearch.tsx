import { Button, Field, Input, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choice, LibraryItem } from '../../../app/client/planning';
import { useTextStyles } from '../../elements/text-styles';
import { usePane } from '../../pane/pane-view';
import { usePlanTexts } from '../../planning/plan-texts';
import { LibraryKpi } from './LibraryKpi';
import { useLibrary } from './use-library';

const pageSize = 20;

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', '& select': { minWidth: 0, width: '100%' } },
  // What is chosen stays in view while one scrolls through what is found.
  foot: { position: 'sticky', bottom: 0, margin: '0 -16px -20px', padding: '10px 16px 14px', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly sectors: readonly Choice[];
  readonly chosen: readonly LibraryItem[];
  readonly onChosen: (chosen: readonly LibraryItem[]) => void;
  readonly onNext: () => void;
  readonly onWizard: (kpi: LibraryItem) => void;
}

/** Searches the library by words, sector and kind, to tick what is wanted. */
export function LibrarySearch({ sectors, chosen, onChosen, onNext, onWizard }: Props) {
  const styles = useStyles();
  const look = useTextStyles();
  const { library } = usePlanTexts();
  const { format } = usePane();
  const [text, setText] = useState('');
  const [sector, setSector] = useState('');
  const [kind, setKind] = useState('');
  const { found, more } = useLibrary({ text, ...(sector !== '' && { sector }), ...((kind === 'leading' || kind === 'lagging') && { kind }) });
  const rest = (found?.total ?? 0) - (found?.kpis.length ?? 0);
  const isChosen = ({ id }: LibraryItem): boolean => chosen.some((one) => one.id === id);
  return (
    <>
      <Field label={library.search} hint={library.searchHint}><Input type="search" value={text} onChange={(_, { value }) => setText(value)} /></Field>
      <div className={styles.filters}>
        <Field label={library.sector}><Select value={sector} onChange={(_, { value }) => setSector(value)}><option value="">{library.allSectors}</option>{sectors.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}</Select></Field>
        <Field label={library.kind}><Select value={kind} onChange={(_, { value }) => setKind(value)}><option value="">{library.allKinds}</option><option value="leading">{library.leading}</option><option value="lagging">{library.lagging}</option></Select></Field>
      </div>
      {!found && <Spinner size="tiny" />}
      {found && <p role="status" className={look.quiet}>{found.total === 0 ? library.nothing(text) : library.found(found.total, format)}</p>}
      {found && found.total > 0 && <ul className={look.list}>{found.kpis.map((kpi) => <LibraryKpi key={kpi.id} kpi={kpi} isChosen={isChosen(kpi)} onChoose={(is) => onChosen(is ? [...chosen, kpi] : chosen.filter(({ id }) => id !== kpi.id))} onWizard={() => onWizard(kpi)} />)}</ul>}
      {rest > 0 && <div><Button size="small" onClick={() => void more()}>{library.next(Math.min(pageSize, rest), format)}</Button></div>}
      <div className={styles.foot}>
        {chosen.length > 0 && <p className={look.quiet} style={{ marginBottom: '6px', overflowWrap: 'anywhere' }}>{chosen.map(({ name }) => name).join(', ')}</p>}
        <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => { if (chosen.length > 0) onNext(); }}>{chosen.length === 0 ? library.noneChosen : library.chosen(chosen.length, format)}</Button>
      </div>
    </>
  );
}
