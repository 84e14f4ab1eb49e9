import type { PaneRequest } from '../app/client/requests';

/** The function that manifest.xml names for each button of the ribbon, with what it asks of the pane. */
export const ribbonCommands: Readonly<Record<string, PaneRequest>> = {
  koersRunBonus: 'runBonus',
  koersCheckKpis: 'checkKpis',
  koersDashboard: 'dashboard',
  koersUndo: 'undo',
};
