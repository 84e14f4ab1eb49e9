import { KoersFault, type JobProgress, type PaneLanguage } from '../../app/client/koers';
import type { KoersPlanning, PlanDone, PlanOrder } from '../../app/client/planning';
import { faultOf } from './fault';
import { isIdle, type Workplace } from './workplace';

/** Asks Koers something about planning, in a language. */
export type PlanQuestion<T> = (koers: KoersPlanning, language: PaneLanguage, onProgress: (progress: JobProgress) => void) => Promise<T>;

/** What the user can do to plan and to review. None of them rejects; what goes wrong is told. */
export interface PlanActions {
  /** Asks something that takes a moment; undefined = it failed, was stopped, or Koers was busy. */
  askPlan<T>(question: PlanQuestion<T>): Promise<T | undefined>;
  /** Asks while somebody types: nothing is shown of it; undefined = there is no answer. */
  askQuietly<T>(question: PlanQuestion<T>): Promise<T | undefined>;
  /** Writes what was shown, and looks at what the workbook has become. */
  writePlan(order: PlanOrder, seal: string): Promise<PlanDone | undefined>;
}

/** The actions of planning. */
export function planActions(place: Workplace, look: () => Promise<void>): PlanActions {
  const { koers, store, inLane, choices } = place;
  const onProgress = (progress: JobProgress): void => store.dispatch({ type: 'progressed', progress });
  const ask = async <T>(question: PlanQuestion<T>): Promise<T | undefined> => {
    if (!isIdle(place)) {
      store.dispatch({ type: 'noticed', notice: { kind: 'busy' } });
      return undefined;
    }
    store.dispatch({ type: 'noticeClosed' });
    store.dispatch({ type: 'book', event: { type: 'began', task: 'plan' } });
    try {
      const answer = await inLane(() => {
        const { activity } = store.state();
        if (activity.kind === 'booking' && activity.isStopping) throw new KoersFault('cancelled', '');
        return question(koers, choices().language, onProgress);
      });
      store.dispatch({ type: 'book', event: { type: 'stopped' } });
      return answer;
    } catch (thrown) {
      const fault = faultOf(thrown);
      store.dispatch({ type: 'book', event: { type: 'stopped' } });
      if (fault.reason !== 'cancelled') store.dispatch({ type: 'noticed', notice: { kind: 'fault', fault } });
      return undefined;
    }
  };
  return {
    askPlan: ask,
    askQuietly: (question) => inLane(() => question(koers, choices().language, () => undefined)).catch(() => undefined),
    writePlan: async (order, seal) => {
      const done = await ask((planning, language, progress) => planning.writeRows(order, seal, language, progress));
      if (done?.kind !== 'done') return done;
      await look();
      store.dispatch({ type: 'book', event: { type: 'planned' } });
      return done;
    },
  };
}
