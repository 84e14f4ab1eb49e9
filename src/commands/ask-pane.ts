import { type PaneRequest, sendRequest } from '../app/client/requests';

/**
 * Hands a request to the pane and brings the pane into view. The request goes first, so that it arrives even where Excel
 * does not show the pane.
 */
export async function askPane(request: PaneRequest, showPane: () => Promise<void>): Promise<void> {
  sendRequest(request);
  await showPane();
}
