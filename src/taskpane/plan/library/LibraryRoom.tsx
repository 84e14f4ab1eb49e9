import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LibraryItem, PlanBasis, PlanOrder } from '../../../app/client/planning';
import { Card } from '../../elements/Card';
import { useTextStyles } from '../../elements/text-styles';
import { useTitleFocus } from '../../elements/use-title-focus';
import { usePane, usePaneState } from '../../pane/pane-view';
import type { RoomProps } from '../../planning/LoadedRoom';
import { NameInput } from '../../planning/NameInput';
import { OrderPart } from '../../planning/OrderPart';
import { usePlanTexts } from '../../planning/plan-texts';
import { Room } from '../../planning/Room';
import { useBasis } from '../../planning/use-basis';
import { draftFrom } from '../wizard/draft';
import { LibrarySearch } from './LibrarySearch';

/** For whom the chosen KPIs are, who answers for them, and to which goal they belong. */
interface ForWhom {
  readonly scope: string;
  readonly owner: string;
  readonly goal: string;
}

function ForWhomForm({ basis, value, onValue, onNext }: { readonly basis: PlanBasis; readonly value: ForWhom; readonly onValue: (value: ForWhom) => void; readonly onNext: () => void }) {
  const { library } = usePlanTexts();
  const { activity } = usePaneState();
  return (
    <Card title={library.forWhomTitle} isFramed>
      <NameInput label={library.scope} hint={library.scopeHint} value={value.scope} names={basis.scopes} onValue={(scope) => onValue({ ...value, scope })} />
      <NameInput label={library.owner} hint={library.ownerHint} value={value.owner} names={basis.owners} onValue={(owner) => onValue({ ...value, owner })} />
      {basis.goals.length > 0 && (
        <Field label={library.goal}>
          <Select value={value.goal} onChange={(_, data) => onValue({ ...value, goal: data.value })}><option value="">{library.noGoal}</option>{basis.goals.map(({ goal }) => <option key={goal} value={goal}>{goal}</option>)}</Select>
        </Field>
      )}
      <div><Button appearance="primary" disabledFocusable={activity.kind !== 'idle'} onClick={onNext}>{library.preview}</Button></div>
    </Card>
  );
}

type Stage = { readonly kind: 'search' } | { readonly kind: 'forWhom' } | { readonly kind: 'order'; readonly order: PlanOrder };

/** The library: search and tick, say for whom, look at the rows, agree. */
export function LibraryRoom({ onBack, onWizard }: RoomProps) {
  const look = useTextStyles();
  const { rooms, library } = usePlanTexts();
  const { pane, format } = usePane();
  const basis = useBasis();
  const [chosen, setChosen] = useState<readonly LibraryItem[]>([]);
  const [forWhom, setForWhom] = useState<ForWhom>({ scope: '', owner: '', goal: '' });
  const [stage, setStage] = useState<Stage>({ kind: 'search' });
  const [isDone, setDone] = useState(false);
  useEffect(() => { document.querySelector('main')?.scrollTo?.({ top: 0 }); }, [stage.kind]);
  useTitleFocus(stage.kind);
  const toOrder = (value: ForWhom): void => setStage({ kind: 'order', order: { kind: 'kpis', ids: chosen.map(({ id }) => id), ...value } });
  const restart = (): void => {
    setChosen([]);
    setDone(false);
    setStage({ kind: 'search' });
  };
  const toWizard = (kpi: LibraryItem): void => {
    pane.drafts.wizard = draftFrom(kpi);
    onWizard?.();
  };
  const take = (about: keyof ForWhom, name: string): void => {
    const value = { ...forWhom, [about]: name };
    setForWhom(value);
    toOrder(value);
  };
  return (
    <Room title={rooms.library.title} lead={rooms.library.about} onBack={stage.kind === 'search' || isDone ? onBack : () => setStage({ kind: stage.kind === 'order' ? 'forWhom' : 'search' })}>
      {!basis && <Spinner size="tiny" />}
      {basis && stage.kind === 'search' && <LibrarySearch sectors={basis.sectors} chosen={chosen} onChosen={setChosen} onNext={() => setStage({ kind: 'forWhom' })} onWizard={toWizard} />}
      {basis && stage.kind === 'forWhom' && <><p className={look.text}>{chosen.map(({ name }) => name).join(', ')}</p><ForWhomForm basis={basis} value={forWhom} onValue={setForWhom} onNext={() => toOrder(forWhom)} /></>}
      {stage.kind === 'order' && (
        <OrderPart order={stage.order} title={library.preview} write={(rows) => library.write(rows, format)} change={library.chooseOthers} onChange={() => setStage({ kind: 'search' })} onTake={take} onDone={() => setDone(true)}>
          <div><Button onClick={restart}>{library.chooseOthers}</Button></div>
        </OrderPart>
      )}
    </Room>
  );
}
