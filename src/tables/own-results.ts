/** Sheets that Koers writes for people to read: nothing on them is ever taken for a table. */
export const resultSheets: ReadonlySet<string> = new Set(['bonus', 'explanation', 'findings', 'kpiCheck', 'dashboard', 'proof', 'cost', 'letters', 'statements', 'closing', 'guide']);
