const dutch: Readonly<Record<string, string>> = {
  '#N/A': '#N/B', '#NAME?': '#NAAM?', '#VALUE!': '#WAARDE!', '#DIV/0!': '#DEEL/0!', '#REF!': '#VERW!', '#NUM!': '#GETAL!', '#NULL!': '#LEEG!', '#CALC!': '#BEREKEN!', '#SPILL!': '#OVERLOOP!', '#BUSY!': '#BEZET!',
};
const english = Object.fromEntries(Object.entries(dutch).map(([key, word]) => [word, key]));

/** An error value as a Dutch Excel shows it. */
export const dutchError = (error: string): string => dutch[error] ?? error;
/** The error value that a Dutch Excel shows so. */
export const englishError = (error: string): string => english[error.toUpperCase()] ?? error;
export const dutchErrors: readonly string[] = Object.values(dutch);
