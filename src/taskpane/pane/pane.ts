import type { Koers, JobId } from '../../app/client/koers';
import type { PaneRequest } from '../../app/client/requests';
import { bookActions, type BookActions } from './book-actions';
import { selectionFollower, type Follower } from './follow-selection';
import { jobActions, type JobActions } from './job-actions';
import { lane } from './lane';
import type { Drafts } from './drafts';
import { planActions, type PlanActions } from './plan-actions';
import { pageOf, type PageId } from './pane-state';
import { paneStore, type PaneStore } from './pane-store';
import { schemeActions, type SchemeActions } from './scheme-actions';
import { workbookActions, type WorkbookActions } from './workbook-actions';
import { isIdle, nextPause, type Choices, type Workplace } from './workplace';

/** The pane apart from its screen: what it knows, and everything that can be asked of it. */
export interface Pane extends JobActions, WorkbookActions, BookActions, PlanActions, SchemeActions, Follower {
  readonly store: PaneStore;
  /** What is begun on a page and not finished; kept as long as the pane is open. */
  readonly drafts: Drafts;
  /** Marks what was calculated as soon as somebody changes the workbook, until the returned function is called. */
  watchChanges(): () => void;
  choosePage(page: PageId): void;
  closeNotice(): void;
  /** Does what a ribbon button asks: the same as the button in the pane. */
  answer(request: PaneRequest): Promise<void>;
}

const jobs: Readonly<Record<Exclude<PaneRequest, 'undo' | 'explain' | 'help'>, JobId>> = { runBonus: 'bonus', checkKpis: 'kpiCheck', dashboard: 'dashboard' };

function answering(place: Workplace, actions: JobActions, { explainSelected }: Follower) {
  const { store } = place;
  return async (request: PaneRequest): Promise<void> => {
    if (request === 'help') return store.dispatch({ type: 'noticed', notice: { kind: 'help' } });
    const { kind } = store.state().activity;
    if (kind === 'preparing' || kind === 'writing' || kind === 'booking') return store.dispatch({ type: 'noticed', notice: { kind: 'busy' } });
    while (!isIdle(place)) await nextPause(place);
    if (request === 'undo') return actions.undo();
    if (request === 'explain') {
      store.dispatch({ type: 'pageChosen', page: pageOf.bonus });
      return explainSelected();
    }
    const job = jobs[request];
    store.dispatch({ type: 'pageChosen', page: pageOf[job] });
    if (store.state().look?.ready.includes(job)) await actions.run(job);
  };
}

/** A pane that asks this Koers; the choices are looked up anew each time they matter. */
export function createPane(koers: Koers, choices: () => Choices): Pane {
  const store = paneStore();
  const place: Workplace = { koers, store, choices, inLane: lane() };
  const follower = selectionFollower(place);
  const onWorkbook = workbookActions(place);
  const actions = jobActions(place, { onWritten: follower.again, look: onWorkbook.look });
  return {
    ...actions,
    ...onWorkbook,
    ...bookActions(place, onWorkbook.look),
    ...planActions(place, onWorkbook.look),
    ...schemeActions(place, onWorkbook.look),
    ...follower,
    store,
    drafts: {},
    watchChanges: () => koers.watchChanges(() => store.dispatch({ type: 'workbookChanged' })),
    choosePage: (page) => store.dispatch({ type: 'pageChosen', page }),
    closeNotice: () => store.dispatch({ type: 'noticeClosed' }),
    answer: answering(place, actions, follower),
  };
}
