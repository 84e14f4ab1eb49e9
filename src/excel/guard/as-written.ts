import type { CellInput } from '../write/cell-input';

/** Whether a cell holds what was put there. Excel may write a formula in another way than it was given. */
export function isAsWritten(written: CellInput, now: unknown): boolean {
  if (typeof written !== 'string') return written === now;
  if (written.startsWith('=')) return typeof now === 'string' && now.startsWith('=');
  return now === (written.startsWith("'") ? written.slice(1) : written);
}
