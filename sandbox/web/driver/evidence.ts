import type { Page } from 'playwright-core';

/** What a pane must not leave behind. */
export interface Evidence {
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
  /** Addresses that the pane asked for outside its own, Excel's and that of office.js. */
  readonly foreignRequests: readonly string[];
  /** What the pane used and the simulated Excel lacks. */
  readonly unimplemented: readonly string[];
}

export interface Collection extends Evidence {
  foreign(url: string): void;
  lacks(what: string): void;
}

/** Listens to everything that a page and the frames in it complain about. */
export function collectEvidence(page: Page, lackingInModel: () => readonly string[]): Collection {
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const foreignRequests: string[] = [];
  const lacking: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (problem) => pageErrors.push(problem.stack ?? problem.message));
  page.on('websocket', (socket) => foreignRequests.push(socket.url()));
  return {
    consoleErrors,
    pageErrors,
    foreignRequests,
    get unimplemented() {
      return [...new Set([...lacking, ...lackingInModel()])];
    },
    foreign: (url) => void foreignRequests.push(url),
    lacks: (what) => void lacking.push(what),
  };
}

/** Throws with everything that was found, unless there is nothing. */
export function expectNothing(evidence: Evidence): void {
  const { consoleErrors, pageErrors, foreignRequests, unimplemented } = evidence;
  const found = Object.entries({ consoleErrors, pageErrors, foreignRequests, unimplemented }).filter(([, list]) => list.length > 0);
  if (found.length === 0) return;
  throw new Error(`The pane was not clean.\n${found.map(([kind, list]) => `${kind}:\n  ${list.join('\n  ')}`).join('\n')}`);
}
