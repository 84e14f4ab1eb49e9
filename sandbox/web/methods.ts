import type { Answer } from './engine';

/** The numbers by which office.js calls on the host (`DispatchId`). */
export const dispatch = { refreshSettings: 75, saveSettings: 76, fileProperties: 86, batch: 93, commandCompleted: 94, accessToken: 98 } as const;

/** Errors of the host by their number in office.js. */
export const hostErrors = { notSupported: 5000, notSignedIn: 13001 } as const;

/** What the calls of office.js come down to, whichever way they come. */
export interface Methods {
  /** One batch for the workbook, in and out as text. */
  batch(body: string): Promise<Answer>;
  commandCompleted(invocation: string, status: number): void;
  readonly documentUrl: string;
  /** JSON texts by name. */
  readonly settings: Map<string, string>;
  /** Called for what this host does not know. */
  unknown(what: string): void;
}
