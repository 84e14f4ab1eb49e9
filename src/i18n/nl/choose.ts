/** A row on the sheet Instellingen, also for whoever does not have that sheet yet. */
const settingsRow = (...cells: readonly string[]): string =>
  `zet op een blad Instellingen, met de kolommen Instelling, Tabel, Kolom en Waarde, de rij “${cells.join(' | ')}”`;

/** A sentence that tells how to say which column is meant, in Excel and without. */
export const chooseColumn = (table: string, column: string, chosen = 'uw kolomkop'): string =>
  `Kies de kolom bij Start in het deelvenster van Koers, of ${settingsRow('kolom', table, column, chosen)}.`;

/** Part of a sentence: to choose a column that was just named. */
export const chooseAnyColumn = 'kies haar bij Start in het deelvenster van Koers';

/** The same for a sheet or table. */
export const chooseSource = (table: string): string =>
  `Kies het blad bij Start in het deelvenster van Koers, of ${settingsRow('tabel', table, '(leeg)', 'naam van uw blad of tabel')}.`;

/** Part of a sentence: to set the order of day and month. */
export const chooseDateOrder = settingsRow('datumvolgorde', '(leeg)', '(leeg)', 'dag-maand-jaar');
