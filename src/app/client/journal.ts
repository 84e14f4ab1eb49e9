import { type Workbook, WorkbookFault } from '../../ports/workbook';
import { type KeptEntries, keptEntries } from './kept-entries';
import { type AppendedRows, type Entry, lastRows } from './reversal';

/** What can be taken back as a whole. */
export type Whole = 'plan' | 'scheme';

/** Keeps what is written between two moments, to take it back as a whole. */
export interface Journal extends Pick<KeptEntries, 'takeBack'> {
  /** The workbook that is written through. What could not be taken back before is taken back first. */
  readonly workbook: Workbook;
  /**
   * Does what writes several things that belong together. When it fails halfway, what was written before that is taken back: at
   * once, or as soon as Excel answers. What it wrote can be taken back later, as a whole.
   */
  asOne<T>(what: Whole, work: () => Promise<T>): Promise<T>;
  /** True while what was kept is the last that was written; of one kind, or of any. */
  hasKept(what?: Whole): boolean;
}

/** A journal of a workbook. */
export function journalOf(workbook: Workbook): Journal {
  const kept = keptEntries(workbook);
  // 'begun': what was kept before can be taken back until something else is really written.
  let keeping: 'no' | 'begun' | 'writing' = 'no';
  let last: Whole | undefined;
  const hasWritten = (): boolean => keeping === 'writing';
  const note = (entry: Entry): void => {
    if (keeping !== 'writing') kept.forget();
    if (keeping === 'no') return;
    keeping = 'writing';
    kept.add(entry);
  };
  const asOne: Journal['asOne'] = async (what, work) => {
    keeping = 'begun';
    try {
      return await work();
    } catch (fault) {
      if (hasWritten() && !isUnfinished(fault)) kept.giveUp();
      await kept.settle().catch(() => undefined);
      throw fault;
    } finally {
      if (hasWritten()) last = what;
      keeping = 'no';
    }
  };
  return { workbook: watched(workbook, { settle: kept.settle, note, hasWritten }), asOne, hasKept: (what = last) => kept.has() && what === last, takeBack: kept.takeBack };
}

/** True when sheets were written, all but their looks. */
const isUnfinished = (fault: unknown): boolean => fault instanceof WorkbookFault && fault.reason === 'unfinished';

interface Watch {
  readonly settle: () => Promise<void>;
  readonly note: (entry: Entry) => void;
  readonly hasWritten: () => boolean;
}

/** The workbook, of which is kept what is written. */
function watched(workbook: Workbook, { settle, note, hasWritten }: Watch): Workbook {
  const keep = async <T>(work: () => Promise<T>, entry: Entry): Promise<T> => {
    await settle();
    const done = await work();
    note(entry);
    return done;
  };
  return {
    ...workbook,
    outline: async () => {
      await settle();
      return workbook.outline();
    },
    write: async (sheets, progress) => {
      try {
        return await keep(() => workbook.write(sheets, progress), { kind: 'sheets' });
      } catch (fault) {
        // The answer may be all that is lacking; where it is more, there is nothing to undo.
        if (hasWritten() || isUnfinished(fault)) note({ kind: 'sheets' });
        throw fault;
      }
    },
    append: async (table, rows) => {
      const entry: AppendedRows = { kind: 'rows', table, rows, held: undefined };
      await keep(() => workbook.append(table, rows), entry);
      entry.held = await lastRows(workbook, table, rows.length);
    },
    widen: (table, headers) => keep(() => workbook.widen(table, headers), { kind: 'columns', table, count: headers.length }),
    change: (changes) => keep(() => workbook.change(changes), { kind: 'cells', changes }),
  };
}
