import type { Answer } from '../host/engine';

/** The numbers by which office.js calls on the host (`DispatchId`). */
export const dispatch = { refreshSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94, accessToken: 98 } as const;

/** Errors of the host by their number in office.js. */
export const hostErrors = { notSupported: 5000, notSignedIn: 13001 } as const;

/** The text of a batch, and whether it waits while the user edits a cell, in what office.js hands over. */
export function readBatch(call: readonly unknown[]): readonly [body: string, waitsForEdit: boolean] {
  return [String(call[4] ?? ''), (Number(call[6] ?? 0) & delayForCellEdit) !== 0];
}

const delayForCellEdit = 64;

/** What the calls of office.js come down to, whichever way they come. */
export interface Methods {
  /** One batch for the workbook, in and out as text. `waitsForEdit`: until the user has left the cell. */
  batch(body: string, waitsForEdit: boolean): Promise<Answer>;
  commandCompleted(invocation: string, status: number): void;
  /** JSON texts by name. */
  readonly settings: Map<string, string>;
  /** Called for what this host does not know. */
  unknown(what: string): void;
}
