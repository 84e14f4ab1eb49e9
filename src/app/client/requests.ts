/** What a button of the ribbon, the menu of a cell, or a shortcut can ask of the pane. */
export type PaneRequest = 'runBonus' | 'checkKpis' | 'dashboard' | 'explain' | 'undo' | 'help';

/** Receives what the ribbon asks. */
export type RequestListener = (request: PaneRequest) => void;

let listener: RequestListener | undefined;
let waiting: readonly PaneRequest[] = [];

/** Asks the pane for something; when nobody listens yet, the request waits. Pane and ribbon live on one page. */
export function sendRequest(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = [...waiting, request];
}

/** Listens from now on, beginning with what waits, oldest first. One listener at a time; the returned function stops it. */
export function onRequest(next: RequestListener): () => void {
  listener = next;
  const kept = waiting;
  waiting = [];
  kept.forEach(next);
  return () => {
    if (listener === next) listener = undefined;
  };
}
