import type { MenuConfig } from '@univerjs/ui';

/** Entries of Univer's menus for what the model cannot do. */
const hidden: readonly string[] = [];

/** Only menu entries that the model can carry out are shown. */
export const quietMenu: MenuConfig = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));
