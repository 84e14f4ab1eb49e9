import type { PaneRequest } from '../app/client/requests';
import { askPane } from './ask-pane';
import { ribbonCommands } from './ribbon-commands';

const showPane = (): Promise<void> => Office.addin.showAsTaskpane();

/** Excel keeps a button pressed until its event is completed, so that happens whatever the pane does. */
async function answer(request: PaneRequest, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await askPane(request, showPane);
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
