import { transfer } from 'comlink';
import type { CellBlock } from '../../ports/cell-block';
import type { Progress } from '../../ports/progress';
import type { Area, Workbook } from '../../ports/workbook';
import type { HostSide } from '../host-side';
import { settle, type Settled } from '../settled';

type Blocks = AsyncIterator<CellBlock>;

/** The buffers of a block move to the worker, they are not copied. */
function moved(settled: Settled<CellBlock | null>): Settled<CellBlock | null> {
  if (!settled.ok || settled.value === null) return settled;
  const { kinds, numbers } = settled.value;
  return transfer(settled, [kinds.buffer, numbers.buffer]);
}

/** Serves the workbook of this thread to the worker. Every read and write is stopped by `progress.checkCancelled`. */
export function serveHost(workbook: Workbook, progress: Progress): HostSide {
  const reads = new Map<number, Blocks>();
  let count = 0;
  const nextOf = async (read: number): Promise<CellBlock | null> => {
    progress.checkCancelled();
    const result = await reads.get(read)?.next();
    return result === undefined || result.done === true ? null : result.value;
  };
  return {
    outline: () => settle(() => workbook.outline()),
    open: (area: Area) => {
      count += 1;
      reads.set(count, workbook.read(area, progress)[Symbol.asyncIterator]());
      return count;
    },
    next: async (read) => moved(await settle(() => nextOf(read))),
    close: (read) => {
      void reads.get(read)?.return?.();
      reads.delete(read);
    },
    write: (sheets) => settle(() => workbook.write(sheets, progress)),
    append: (table, rows) => settle(() => workbook.append(table, rows)),
    widen: (table, headers) => settle(() => workbook.widen(table, headers)),
    change: (changes) => settle(() => workbook.change(changes)),
    report: (step, done, total) => progress.report(step, done, total),
  };
}
