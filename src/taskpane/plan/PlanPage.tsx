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
import { KpiCheckFigures } from './KpiCheckFigures';
import { KpiDetails } from './KpiDetails';

const figures = ({ summaries }: Preview) => summaries.map((summary) => summary.job === 'kpiCheck' && <div key={summary.job} style={{ display: 'flex', flexDirection: 'column', gap: '20px' }}><KpiCheckFigures summary={summary} /><KpiDetails details={summary.details} /></div>);

const library = partOf(() => import('./library/LibraryRoom').then(({ LibraryRoom }) => LibraryRoom));
const wizard = partOf(() => import('./wizard/WizardRoom').then(({ WizardRoom }) => WizardRoom));

/** The room that is open; it is found again after another page. */
function usePlanRoom(): readonly [Drafts['planRoom'], (room: Drafts['planRoom']) => void] {
  const { pane: { drafts } } = usePane();
  const [room, setRoom] = useState(drafts.planRoom);
  return [room, (next) => {
    if (next) drafts.planRoom = next;
    else delete drafts.planRoom;
    setRoom(next);
  }];
}

/** Plan: are these the right KPIs, and do they say enough to steer by? And new ones, from the library or step by step. */
export function PlanPage() {
  const { rooms, more } = usePlanTexts();
  const [room, setRoom] = usePlanRoom();
  useTitleFocus(room);
  const onBack = (): void => setRoom(undefined);
  useJobBegan('kpiCheck', onBack);
  if (room === 'library') return <LoadedRoom key="library" part={library} onBack={onBack} onWizard={() => setRoom('wizard')} />;
  if (room === 'wizard') return <LoadedRoom key="wizard" part={wizard} onBack={onBack} />;
  return (
    <JobPage job="kpiCheck" figures={figures}>
      <Doors title={more} doors={[{ ...rooms.library, onOpen: () => setRoom('library') }, { ...rooms.wizard, onOpen: () => setRoom('wizard') }]} />
    </JobPage>
  );
}
