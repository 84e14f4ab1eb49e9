/** What the command line says about statements, letters and payroll. Periods come spoken: `september 2026`. */
export interface PagesCommandTexts {
  readonly noPeriod: (command: string) => string;
  readonly nothing: string;
  /** How many people have a page in the file, and which. */
  readonly written: (pages: number, file: string) => string;
  readonly each: (files: number, folder: string) => string;
  readonly first: (shown: number, pages: number) => string;
  /** Names of the files: `Bonusoverzicht 2026-Q3 Sanne de Vries`. */
  readonly statement: string;
  readonly letter: string;
  readonly payroll: {
    readonly written: (lines: number, period: string, file: string) => string;
    readonly empty: (period: string) => string;
    readonly missing: (period: string, count: number) => string;
    readonly leftOut: (period: string, count: number) => string;
    readonly notClosed: (period: string) => string;
    readonly ledgerUnclear: (period: string) => string;
    readonly fromLedger: string;
    readonly noCode: (lines: number) => string;
    readonly errors: (errors: number) => string;
    readonly fileName: string;
  };
}
