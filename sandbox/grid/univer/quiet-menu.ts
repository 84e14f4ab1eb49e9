import type { MenuConfig } from '@univerjs/ui';

/** Entries of Univer's menus for what the model cannot do. */
const hidden = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Only menu entries that the model can carry out are shown. */
export const quietMenu: MenuConfig = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
