import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LibraryItem } from '../../../app/client/planning';
import { Icon } from '../../elements/Icon';
import { useTextStyles } from '../../elements/text-styles';
import { usePlanTexts } from '../../planning/plan-texts';

const useStyles = makeStyles({
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  below: { paddingLeft: '32px', display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  details: { margin: '4px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: '0 0 6px' },
});

function Details({ kpi }: { readonly kpi: LibraryItem }) {
  const styles = useStyles();
  const { library } = usePlanTexts();
  const lines = [[library.formula, kpi.formula], [library.unit, kpi.unit], [library.direction, kpi.direction], [library.kind, kpi.kind], [library.rhythm, kpi.rhythm], [library.example, kpi.example], [library.risk, kpi.risk]] as const;
  return <dl className={styles.details}>{lines.map(([label, text]) => [<dt key={`${label} label`} className={styles.label}>{label}</dt>, <dd key={label} className={styles.value}>{text}</dd>])}</dl>;
}

interface Props {
  readonly kpi: LibraryItem;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onWizard: () => void;
}

/** A KPI of the library: to tick, and with more about it when asked. */
export function LibraryKpi({ kpi, isChosen, onChoose, onWizard }: Props) {
  const styles = useStyles();
  const look = useTextStyles();
  const { library } = usePlanTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.item}>
      <Checkbox label={<span className={styles.name}>{kpi.name}</span>} checked={isChosen} onChange={(_, { checked }) => onChoose(checked === true)} />
      <div className={styles.below}>
        <span>{kpi.says}</span>
        <span className={look.quiet}>{kpi.isPresent ? `${library.present} · ` : ''}{kpi.kind} · {kpi.canCalculate ? library.calculable : library.byHand}</span>
        <div><Button size="small" appearance="transparent" style={{ paddingLeft: 0, minWidth: 0 }} icon={<Icon name={isOpen ? 'down' : 'right'} size={16} />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{library.details(kpi.name)}</Button></div>
        {isOpen && <><Details kpi={kpi} /><div><Button size="small" onClick={onWizard}>{library.inWizard(kpi.name)}</Button></div></>}
      </div>
    </li>
  );
}
