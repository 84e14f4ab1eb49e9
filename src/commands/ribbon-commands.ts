import type { PaneRequest } from '../app/client/requests';

/** The function that manifest.xml names for each button of the ribbon and of a cell's menu, with what it asks of the pane. */
export const ribbonCommands: Readonly<Record<string, PaneRequest>> = {
  koersRunBonus: 'runBonus',
  koersCheckKpis: 'checkKpis',
  koersDashboard: 'dashboard',
  koersExplain: 'explain',
  koersUndo: 'undo',
  koersHelp: 'help',
};

/** The action of shortcuts.json that only shows the pane; its other actions are functions of the ribbon. */
export const showPaneAction = 'koersShowPane';
