import type { Remote } from 'comlink';
import type { CellBlock } from '../../ports/cell-block';
import type { Progress } from '../../ports/progress';
import type { Area, Workbook } from '../../ports/workbook';
import type { HostSide } from '../host-side';
import { valueOf } from '../settled';

/** What of the workbook port the engine uses. */
export type EngineWorkbook = Omit<Workbook, 'undo' | 'select' | 'shrink'>;

/** The blocks of an area; the next one is asked for while this one is looked at. */
async function* blocksOf(host: Remote<HostSide>, area: Area): AsyncGenerator<CellBlock> {
  const read = await host.open(area);
  try {
    let coming = host.next(read);
    for (;;) {
      const block = valueOf(await coming);
      if (block === null) return;
      coming = host.next(read);
      yield block;
    }
  } finally {
    await host.close(read);
  }
}

/** The workbook as the worker sees it: every call goes to the thread of the host. */
export function remoteWorkbook(host: Remote<HostSide>): EngineWorkbook {
  return {
    outline: async () => valueOf(await host.outline()),
    read: (area) => blocksOf(host, area),
    write: async (sheets) => valueOf(await host.write(sheets)),
    append: async (table, rows) => valueOf(await host.append(table, rows)),
    widen: async (table, headers) => valueOf(await host.widen(table, headers)),
    change: async (changes) => valueOf(await host.change(changes)),
  };
}

/** Progress that is told on the thread of the host; there a job is stopped as well. */
export const remoteProgress = (host: Remote<HostSide>): Progress => ({
  report: (step, done, total) => void host.report(step, done, total),
  checkCancelled: () => undefined,
});
