/** A row on the Settings sheet, also for whoever does not have that sheet yet. */
const settingsRow = (...cells: readonly string[]): string =>
  `put the row “${cells.join(' | ')}” on a sheet Settings with the columns Setting, Table, Column and Value`;

/** A sentence that tells how to say which column is meant, in Excel and without. */
export const chooseColumn = (table: string, column: string, chosen = 'your header'): string =>
  `Choose the column under Start in the Koers pane, or ${settingsRow('mapping', table, column, chosen)}.`;

/** Part of a sentence: to choose a column that was just named. */
export const chooseAnyColumn = 'choose it under Start in the Koers pane';

/** The same for a sheet or table. */
export const chooseSource = (table: string): string =>
  `Choose the sheet under Start in the Koers pane, or ${settingsRow('table', table, '(blank)', 'name of your sheet or table')}.`;

/** Part of a sentence: to set the order of day and month. */
export const chooseDateOrder = settingsRow('date order', '(blank)', '(blank)', 'day-month-year');
