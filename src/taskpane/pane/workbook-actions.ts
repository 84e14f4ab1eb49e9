import type { AddableTable, Correction, PaneLanguage } from '../../app/client/koers';
import { faultOf } from './fault';
import { isIdle, whenIdle, type Workplace } from './workplace';

/** What the user can do with the workbook itself. None of them rejects; what goes wrong is shown. */
export interface WorkbookActions {
  look(): Promise<void>;
  /** Keeps what the user says about a table or column, and looks again. */
  correct(correction: Correction): Promise<void>;
  addTemplate(): Promise<void>;
  /** Adds an empty table on a sheet of its own. */
  addTable(table: AddableTable): Promise<void>;
  goTo(sheet: string, cell: string): Promise<void>;
}

const tellIn =
  ({ store }: Workplace) =>
  (thrown: unknown): void =>
    store.dispatch({ type: 'noticed', notice: { kind: 'fault', fault: faultOf(thrown) } });

function looking(place: Workplace): () => Promise<void> {
  const { koers, store, inLane, choices } = place;
  return async () => {
    if (!isIdle(place)) return;
    store.dispatch({ type: 'began', what: 'looking' });
    try {
      const look = await inLane(() => koers.look(choices().language, (progress) => store.dispatch({ type: 'progressed', progress })));
      store.dispatch({ type: 'looked', look });
    } catch (thrown) {
      store.dispatch({ type: 'lookFailed', fault: faultOf(thrown) });
    }
  };
}

interface Change<T> {
  readonly what: 'correcting' | 'adding';
  readonly work: () => Promise<T>;
  /** Comes after the look that follows, because a look closes what was told before. */
  readonly afterwards?: (result: T) => void;
}

/** Changes the workbook, then looks at what it has become. */
async function changing<T>(place: Workplace, { what, work, afterwards }: Change<T>): Promise<void> {
  const { store, inLane } = place;
  if (!isIdle(place)) return;
  store.dispatch({ type: 'began', what });
  try {
    const result = await inLane(work);
    store.dispatch({ type: 'ended' });
    await looking(place)();
    afterwards?.(result);
  } catch (thrown) {
    store.dispatch({ type: 'ended' });
    tellIn(place)(thrown);
  }
}

/** A correction is the last thing written, so that nothing before it can be undone any more. */
function tellKept({ store }: Workplace): void {
  store.dispatch({ type: 'corrected' });
  const sheet = store.state().look?.tables.find(({ table }) => table === 'settings')?.found?.sheet;
  if (sheet !== undefined) store.dispatch({ type: 'noticed', notice: { kind: 'kept', sheet } });
}

/** A sheet that is not there any more leads to a new look: others may have gone with it. */
function going(place: Workplace): (sheet: string, cell: string) => Promise<void> {
  return async (sheet, cell) => {
    try {
      await place.koers.goTo(sheet, cell);
    } catch (thrown) {
      if (faultOf(thrown).reason === 'notFound') await looking(place)();
      tellIn(place)(thrown);
    }
  };
}

/** The actions on the workbook. */
export function workbookActions(place: Workplace): WorkbookActions {
  const { koers, store, choices } = place;
  const sheetLanguage = (): PaneLanguage => choices().sheetLanguage ?? store.state().look?.language ?? choices().language;
  return {
    look: looking(place),
    correct: async (correction) => {
      await whenIdle(place);
      return changing(place, { what: 'correcting', work: () => koers.correct(correction, sheetLanguage()), afterwards: () => tellKept(place) });
    },
    addTemplate: () =>
      changing(place, {
        what: 'adding',
        work: () => koers.addTemplate(sheetLanguage()),
        afterwards: ({ sheets }) => store.dispatch({ type: 'exampleAdded', sheets: sheets.length }),
      }),
    addTable: ({ table, label }) =>
      changing(place, {
        what: 'adding',
        work: () => koers.addTables([table], sheetLanguage()),
        afterwards: ({ sheets: [sheet] }) => sheet && store.dispatch({ type: 'tableAdded', added: { label, sheet } }),
      }),
    goTo: going(place),
  };
}
