import { KoersFault, type JobProgress } from '../../app/client/koers';
import type { CloseOrder, PageKind, Recorded, ReopenOrder } from '../../app/client/books';
import { faultOf } from './fault';
import type { BookTask } from './pane-state';
import { isIdle, type Workplace } from './workplace';

/** What the user can do with what was recorded, and with pages per person. None of them rejects; what goes wrong is shown. */
export interface BookActions {
  /** Looks at what was recorded, and at what closing this period (left out = the next) would record. */
  openBooks(period?: string): Promise<void>;
  close(order: CloseOrder): Promise<void>;
  reopen(order: ReopenOrder): Promise<void>;
  /** Of everybody or of one person by id; of one period, else of the one that the user wants, else of the newest finished. */
  makePages(kind: PageKind, of?: { readonly person?: string; readonly period?: string }): Promise<void>;
}

const progressOf =
  ({ store }: Workplace) =>
  (progress: JobProgress): void =>
    store.dispatch({ type: 'progressed', progress });

/** Does it when its turn comes; what goes wrong becomes its result, and a stop that was asked for none. */
async function booking(place: Workplace, task: BookTask, work: (onProgress: (progress: JobProgress) => void) => Promise<void>): Promise<void> {
  const { store, inLane } = place;
  if (!isIdle(place)) return;
  store.dispatch({ type: 'book', event: { type: 'began', task } });
  try {
    await inLane(async () => {
      const { activity } = store.state();
      if (activity.kind === 'booking' && activity.isStopping) throw new KoersFault('cancelled', '');
      await work(progressOf(place));
    });
  } catch (thrown) {
    const fault = faultOf(thrown);
    store.dispatch({ type: 'book', event: fault.reason === 'cancelled' ? { type: 'stopped' } : { type: 'ended', result: { kind: 'failed', task, fault } } });
  }
}

/** Faults after which Excel cannot be asked either. */
const isDeaf = ({ store }: Workplace): boolean => {
  const { bookResult } = store.state();
  return bookResult?.kind === 'failed' && (bookResult.fault.reason === 'editing' || bookResult.fault.reason === 'unreachable');
};

/** The actions on what was recorded. */
export function bookActions(place: Workplace, look: () => Promise<void>): BookActions {
  const { koers, store, choices } = place;
  const openBooks = (period?: string): Promise<void> =>
    booking(place, 'books', async (onProgress) => store.dispatch({ type: 'book', event: { type: 'known', books: await koers.books(period, choices().language, onProgress) } }));
  const recording = async (task: 'close' | 'reopen', period: string, record: (onProgress: (progress: JobProgress) => void) => Promise<Recorded>): Promise<void> => {
    if (!isIdle(place)) return;
    await booking(place, task, async (onProgress) => store.dispatch({ type: 'book', event: { type: 'ended', result: { kind: 'recorded', recorded: await record(onProgress) } } }));
    const { bookResult } = store.state();
    if (bookResult === undefined || isDeaf(place)) return;
    const isRecorded = bookResult.kind === 'recorded' && bookResult.recorded.kind !== 'refused';
    if (isRecorded) await look();
    await openBooks(isRecorded || task === 'reopen' ? undefined : period);
  };
  return {
    openBooks,
    close: (order) => recording('close', order.period, (onProgress) => koers.close(order, choices().language, onProgress)),
    reopen: (order) => recording('reopen', order.period, (onProgress) => koers.reopen(order, choices().language, onProgress)),
    makePages: (kind, of = {}) =>
      booking(place, kind, async (onProgress) => {
        const { language: paneLanguage, sheetLanguage } = choices();
        const period = of.period ?? store.state().period;
        const { person } = of;
        const pages = await koers.writePages({ kind, paneLanguage, ...(sheetLanguage && { language: sheetLanguage }), ...(period !== undefined && { period }), ...(person !== undefined && { person }) }, onProgress);
        store.dispatch({ type: 'book', event: { type: 'ended', result: { kind: 'pages', pages } } });
      }),
  };
}
