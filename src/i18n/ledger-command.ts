/** What the command line says about closes and the ledger. Periods come spoken: `september 2026`. */
export interface LedgerCommandTexts {
  readonly noPeriod: (command: string) => string;
  readonly noAuthor: (command: string) => string;
  readonly closed: (period: string, run: string, lines: number, file: string) => string;
  readonly reopened: (period: string, run: string, lines: number, file: string) => string;
  readonly due: (payee: string, amount: string) => string;
  readonly refused: {
    readonly notOver: (period: string) => string;
    readonly alreadyClosed: (period: string, by: string) => string;
    readonly nothing: (period: string) => string;
    readonly earlierOpen: (period: string, open: string) => string;
    readonly ledgerUnclear: (period: string) => string;
    readonly missing: (period: string, count: number) => string;
    readonly unclear: (period: string) => string;
    readonly noReason: string;
    readonly notClosed: (period: string) => string;
    readonly notLast: (period: string, last: string) => string;
  };
  readonly leftOut: (count: number) => string;
  readonly missingAmount: (payee: string, scheme: string, component: string, period: string) => string;
  readonly noLedger: string;
  readonly balances: string;
  readonly balance: (of: { readonly period: string; readonly due: string; readonly draws: string; readonly held: string; readonly carried: string }) => string;
  readonly closes: string;
  readonly close: (of: { readonly period: string; readonly isClose: boolean; readonly day: string; readonly author: string; readonly reason: string; readonly missing: number }) => string;
  readonly holds: string;
}
