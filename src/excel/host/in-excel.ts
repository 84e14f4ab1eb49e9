import { WorkbookFault } from '../../ports/workbook';
import { officeFault } from './office-fault';

/** A batch of calls to Excel. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch; what Excel refuses is thrown as a `WorkbookFault`. */
export async function inExcel<T>(batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw officeFault(error);
  }
}

/** Runs a batch that changes nothing: when Excel does not answer it is asked once more. */
export async function askExcel<T>(batch: Batch<T>): Promise<T> {
  try {
    return await inExcel(batch);
  } catch (fault) {
    if (isFault(fault, 'unreachable')) return inExcel(batch);
    throw fault;
  }
}

/** True for a fault with this reason. */
export const isFault = (error: unknown, reason: WorkbookFault['reason']): error is WorkbookFault => error instanceof WorkbookFault && error.reason === reason;

/** True for a fault that may be over the next time: Excel does not answer, or the user is typing in a cell. */
export const isPassing = (error: unknown): boolean => isFault(error, 'unreachable') || isFault(error, 'editing');
