import { WorkbookFault, type FaultReason } from '../ports/workbook';

/** The user has asked to stop. */
export class Cancelled extends Error {}

/** Why something did not succeed: the workbook's reason, stopped by the user, or a fault of Koers itself. */
export type SettledReason = FaultReason | 'cancelled' | 'unexpected';

/** How a call ended, as plain data that can go from one thread to another. */
export type Settled<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: SettledReason; readonly detail: string };

/** A fault that happened on the other thread and is not the workbook's. */
export class RemoteFault extends Error {}

function failed(fault: unknown): Settled<never> {
  if (fault instanceof WorkbookFault) return { ok: false, reason: fault.reason, detail: fault.detail };
  if (fault instanceof Cancelled) return { ok: false, reason: 'cancelled', detail: '' };
  return { ok: false, reason: 'unexpected', detail: fault instanceof Error ? fault.message : String(fault) };
}

/** Does the work and tells how it ended; never rejects. */
export async function settle<T>(work: () => T | Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (fault) {
    return failed(fault);
  }
}

/** The value, or the fault thrown again as what it was. */
export function valueOf<T>(settled: Settled<T>): T {
  if (settled.ok) return settled.value;
  const { reason, detail } = settled;
  if (reason === 'cancelled') throw new Cancelled();
  if (reason === 'unexpected') throw new RemoteFault(detail);
  throw new WorkbookFault(reason, detail);
}
