/** Sheets that Koers writes for people to read: nothing on them is ever taken for a table. */
export const resultSheets: ReadonlySet<string> = new Set(['bonus', 'explanation', 'findings', 'kpiCheck', 'dashboard', 'kpiTeams', 'proof', 'cost', 'letters', 'statements', 'closing', 'comparison', 'agenda', 'functions', 'guide']);

/** What stands below the title of a result sheet, in Dutch or English, whatever the day, the period and the file are. */
const headings: readonly RegExp[] = [
  /^(?:Berekend op|Calculated on) .+ (?:uit|from) .+: \d/,
  /^(?:Wat de bonussen kosten, berekend op|What the bonuses cost, calculated on) /,
  /^(?:Hoe elke uitbetaling tot stand kwam, stap voor stap|How each payout came about, step by step)\./,
  /^(?:Gevonden op|Found on) .+(?:Klik op de plaats om naar de cel te gaan|Click the place to go to the cell)\.$/,
  /^(?:Elke uitbetaling opnieuw berekend met formules van Excel|Each payout calculated once more with Excel formulas) /,
  /^(?:Wat er per medewerker en periode is vastgelegd en uit te betalen is|What was recorded and is due per person and period), /,
  /^\d+ (?:vergelijkingen|vergelijking|comparisons|comparison) (?:van twee cijfers|of two figures), /,
  /^\d.* KPI.* (?:gecontroleerd op|checked on) /,
  /^(?:Agenda gemaakt op|Agenda made on) .+ (?:uit|from) .+: \d/,
  /^(?:Voor|For) .+(?:ieder op een eigen bladzijde|each on a page of their own)\.$/,
  /^(?:Elke functie met een voorbeeld dat rekent|Every function with an example that calculates), /,
  /^(?:De voorbeeldrijen werken meteen|The example rows work at once): /,
];

/** True for the sentence below the title of a sheet that Koers writes for people to read; in a copy it is there too. */
export const isResultHeading = (text: string): boolean => headings.some((heading) => heading.test(text));

/** True for the name of an Excel table of such a sheet, or of a copy of it: `KoersCostSchemes`, `KoersCostSchemes3`. */
export const isResultTable = (name: string): boolean => /^Koers(?:Bonus|Explanation|Findings|KpiCheck|Dashboard|Proof|Cost|Leaderboard|Letters|Statements|Closing|Comparison|Functions)[A-Za-z]*(?:_?\d+)*$/.test(name);
