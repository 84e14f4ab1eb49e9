import type { PaneRequest } from '../app/client/requests';
import { askPane } from './ask-pane';
import { ribbonCommands } from './ribbon-commands';

const showPane = (): Promise<void> => Office.addin.showAsTaskpane();

/**
 * Excel keeps a button busy until its event is completed, so that happens whatever the pane does. Where Excel declines to
 * show the pane, the request is there already, and the user finds it when opening the pane; nobody could be told otherwise.
 */
async function answer(request: PaneRequest, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await askPane(request, showPane);
  } catch {
    // The request has arrived all the same.
  } finally {
    event.completed();
  }
}

/** Connects the buttons of the ribbon. Without Office.js there is no ribbon, and nothing to connect. */
export function connectRibbon(): void {
  if (typeof Office === 'undefined') return;
  for (const [name, request] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void answer(request, event));
  }
}
