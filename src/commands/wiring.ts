import type { PaneRequest } from '../app/client/requests';
import { helpAddress } from '../i18n/help-pages';
import { askPane } from './ask-pane';
import { ribbonCommands, showPaneAction } from './ribbon-commands';

const showPane = (): Promise<void> => Office.addin.showAsTaskpane();

/** Opens the help beside Excel; false where Excel or the browser does not allow that from here. */
function opensHelp(): boolean {
  const language = Office.context.displayLanguage.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  const address = new URL(helpAddress(language), location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(address);
    return true;
  }
  return window.open(address, '_blank') !== null;
}

async function carryOut(request: PaneRequest): Promise<void> {
  if (request === 'help' && opensHelp()) return;
  await askPane(request, showPane);
}

/**
 * Excel keeps a button busy until its event is completed, so that happens whatever the pane does; a shortcut may come without an
 * event. Where Excel declines to show the pane, the request is there already, and the user finds it when opening the pane;
 * nobody could be told otherwise.
 */
async function answer(work: () => Promise<void>, event: Office.AddinCommands.Event | undefined): Promise<void> {
  try {
    await work();
  } catch {
    // The request has arrived all the same.
  } finally {
    event?.completed();
  }
}

const associate = (name: string, work: () => Promise<void>): void =>
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => void answer(work, event));

/** Connects the buttons of the ribbon, the menu of a cell, and the shortcuts. Without Office.js there is nothing to connect. */
export function connectRibbon(): void {
  if (typeof Office === 'undefined') return;
  for (const [name, request] of Object.entries(ribbonCommands)) associate(name, () => carryOut(request));
  associate(showPaneAction, showPane);
}
