import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { PlanOrder } from '../../../app/client/planning';
import { Card } from '../../elements/Card';
import { useTextStyles } from '../../elements/text-styles';
import { Running } from '../../job/Running';
import { usePane, usePaneState } from '../../pane/pane-view';
import type { RoomProps } from '../../planning/LoadedRoom';
import { OrderPart } from '../../planning/OrderPart';
import { usePlanTexts } from '../../planning/plan-texts';
import { Room } from '../../planning/Room';

/** Records how the KPIs stood in a period that is over: first what it records, then the confirmation. */
export function RecordRoom({ onBack }: RoomProps) {
  const look = useTextStyles();
  const { rooms, record, back } = usePlanTexts();
  const { pane, language, format } = usePane();
  const { activity } = usePaneState();
  const [periods, setPeriods] = useState<readonly string[]>();
  const [period, setPeriod] = useState('');
  const order = useMemo((): PlanOrder | undefined => (period === '' ? undefined : { kind: 'record', period }), [period]);
  useEffect(() => {
    void pane.askPlan((koers, _, onProgress) => koers.recordings(language, onProgress)).then((answer) => {
      if (!answer) return;
      setPeriods(answer.periods);
      setPeriod((before) => (before === '' ? (answer.periods[0] ?? '') : before));
    });
  }, [pane, language]);
  const isRunning = activity.kind === 'booking' && activity.task === 'plan';
  return (
    <Room title={rooms.record.title} lead={rooms.record.about} onBack={onBack}>
      {!order && isRunning && <Card title={rooms.record.title} isFramed><Running activity={activity} /></Card>}
      {periods?.length === 0 && <p className={look.text}>{record.nothing}</p>}
      {periods && periods.length > 0 && (
        <Field label={record.period} hint={record.hint}>
          <Select value={period} disabled={activity.kind !== 'idle'} onChange={(_, { value }) => setPeriod(value)}>{periods.map((name) => <option key={name} value={name}>{format.spokenPeriod(name)}</option>)}</Select>
        </Field>
      )}
      {order && <OrderPart key={period} order={order} title={rooms.record.title} write={(rows) => record.write(rows, format)} change={record.another} onChange={() => document.querySelector<HTMLSelectElement>('main select')?.focus()}><div><Button onClick={onBack}>{back}</Button></div></OrderPart>}
    </Room>
  );
}
