import { useState } from 'react';
import type { Preview } from '../../app/client/koers';
import { partOf } from '../elements/use-loaded';
import { useTitleFocus } from '../elements/use-title-focus';
import { JobPage } from '../job/JobPage';
import { useJobBegan } from '../job/use-job-began';
import type { Drafts } from '../pane/drafts';
import { usePane } from '../pane/pane-view';
import { Doors } from '../planning/Doors';
import { LoadedRoom } from '../planning/LoadedRoom';
import { usePlanTexts } from '../planning/plan-texts';
import { DashboardFigures } from './DashboardFigures';
import { KpiPairs } from './KpiPairs';

const figures = ({ summaries }: Preview) => summaries.map((summary) => summary.job === 'dashboard' && <div key={summary.job} style={{ display: 'flex', flexDirection: 'column', gap: '20px' }}><DashboardFigures summary={summary} /><KpiPairs pairs={summary.pairs} /></div>);

const agenda = partOf(() => import('./review/AgendaRoom').then(({ AgendaRoom }) => AgendaRoom));
const record = partOf(() => import('./review/RecordRoom').then(({ RecordRoom }) => RecordRoom));

/** The room that is open; it is found again after another page. */
function useMeasureRoom(): readonly [Drafts['measureRoom'], (room: Drafts['measureRoom']) => void] {
  const { pane: { drafts } } = usePane();
  const [room, setRoom] = useState(drafts.measureRoom);
  return [room, (next) => {
    if (next) drafts.measureRoom = next;
    else delete drafts.measureRoom;
    setRoom(next);
  }];
}

/** Measure: which KPIs are on course? And the review of them, and what is recorded. */
export function MeasurePage() {
  const { rooms, moreMeasuring } = usePlanTexts();
  const [room, setRoom] = useMeasureRoom();
  useTitleFocus(room);
  const onBack = (): void => setRoom(undefined);
  useJobBegan('dashboard', onBack);
  if (room === 'agenda') return <LoadedRoom key="agenda" part={agenda} onBack={onBack} />;
  if (room === 'record') return <LoadedRoom key="record" part={record} onBack={onBack} />;
  return (
    <JobPage job="dashboard" figures={figures}>
      <Doors title={moreMeasuring} doors={[{ ...rooms.agenda, onOpen: () => setRoom('agenda') }, { ...rooms.record, onOpen: () => setRoom('record') }]} />
    </JobPage>
  );
}
