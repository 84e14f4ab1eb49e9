import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useState } from 'react';
import type { AgendaLook, PlanDone, PlanOrder } from '../../../app/client/planning';
import { Card } from '../../elements/Card';
import { useTextStyles } from '../../elements/text-styles';
import { Running } from '../../job/Running';
import { usePane, usePaneState } from '../../pane/pane-view';
import { DoneBar } from '../../planning/DoneBar';
import type { RoomProps } from '../../planning/LoadedRoom';
import { OrderPart } from '../../planning/OrderPart';
import { usePlanTexts } from '../../planning/plan-texts';
import { Room } from '../../planning/Room';
import { AgendaGroup } from './AgendaGroup';
import { saveFile } from './save-file';

const actionsOrder: PlanOrder = { kind: 'actions' };

/** A button with a line below it that says what it does. */
function Explained({ label, hint, isMain, onClick }: { readonly label: string; readonly hint: string; readonly isMain?: boolean; readonly onClick: () => void }) {
  const look = useTextStyles();
  const { activity } = usePaneState();
  const id = useId();
  return (
    <div className={look.stack} style={{ gap: '4px' }}>
      <div><Button appearance={isMain === true ? 'primary' : 'secondary'} aria-describedby={id} disabledFocusable={activity.kind !== 'idle'} onClick={onClick}>{label}</Button></div>
      <span id={id} className={look.quiet}>{hint}</span>
    </div>
  );
}

interface ShownProps {
  readonly agenda: AgendaLook;
  readonly onPropose: () => void;
  readonly onLook: () => void;
}

function Shown({ agenda, onPropose, onLook }: ShownProps) {
  const look = useTextStyles();
  const { agenda: texts } = usePlanTexts();
  const { pane, format } = usePane();
  const [done, setDone] = useState<PlanDone>();
  const write = async (): Promise<void> => {
    const written = await pane.writePlan({ kind: 'agenda' }, '');
    if (written) setDone(written);
  };
  if (agenda.groups.length === 0) return <p className={look.text}>{texts.nothing}</p>;
  return (
    <>
      {done?.kind === 'done' && <DoneBar done={done} text={texts.written} />}
      {agenda.groups.map((group) => <AgendaGroup key={group.name} group={group} />)}
      {agenda.withoutAction > 0 && <Explained label={texts.propose(agenda.withoutAction, format)} hint={texts.proposeHint} onClick={onPropose} />}
      <Explained label={texts.write} hint={texts.writeHint} isMain onClick={() => void write()} />
      <Explained label={texts.calendar} hint={texts.calendarHint} onClick={() => saveFile(agenda.calendar, 'text/calendar')} />
      <div><Button size="small" onClick={onLook}>{texts.refresh}</Button></div>
    </>
  );
}

/** The agenda of the reviews to come: what is off course, what deserves praise, open actions; as a sheet and as a calendar. */
export function AgendaRoom({ onBack }: RoomProps) {
  const { rooms, agenda: texts } = usePlanTexts();
  const { pane, language, format } = usePane();
  const { activity } = usePaneState();
  const [agenda, setAgenda] = useState<AgendaLook>();
  const [isProposing, setProposing] = useState(false);
  const lookAgain = useCallback(async () => {
    const answer = await pane.askPlan((koers, _, onProgress) => koers.agenda(language, onProgress));
    if (answer) setAgenda(answer);
  }, [pane, language]);
  useEffect(() => { if (!isProposing) void lookAgain(); }, [lookAgain, isProposing]);
  const isRunning = activity.kind === 'booking' && activity.task === 'plan';
  return (
    <Room title={rooms.agenda.title} lead={rooms.agenda.about} onBack={isProposing ? () => setProposing(false) : onBack}>
      {isProposing && (
        <OrderPart order={actionsOrder} title={texts.propose(agenda?.withoutAction ?? 0, format)} write={(rows) => texts.add(rows, format)} change={texts.backToAgenda} onChange={() => setProposing(false)}>
          <div><Button onClick={() => setProposing(false)}>{texts.backToAgenda}</Button></div>
        </OrderPart>
      )}
      {!isProposing && isRunning && <Card title={rooms.agenda.title} isFramed><Running activity={activity} /></Card>}
      {!isProposing && agenda && <div hidden={isRunning} style={isRunning ? {} : { display: 'flex', flexDirection: 'column', gap: '16px' }}><Shown agenda={agenda} onPropose={() => setProposing(true)} onLook={() => void lookAgain()} /></div>}
      {!isProposing && !agenda && !isRunning && <div><Button onClick={() => void lookAgain()}>{texts.refresh}</Button></div>}
    </Room>
  );
}
