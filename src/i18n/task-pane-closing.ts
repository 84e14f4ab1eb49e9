import type { Format } from './texts';

type CountText = (count: number, format: Format) => string;

/** What the pane says about tables that can be added. */
export interface AddTableTexts {
  readonly title: CountText;
  readonly hint: string;
  readonly groups: { readonly basic: string; readonly scheme: string; readonly people: string; readonly settlement: string };
  readonly add: string;
  readonly addNamed: (table: string) => string;
  readonly added: (table: string) => string;
  readonly wasThere: (table: string) => string;
}

/** What the pane says about closing periods. Periods come spoken: `september 2026`. */
export interface ClosingTexts {
  readonly more: string;
  readonly title: string;
  readonly about: string;
  readonly period: string;
  readonly refresh: string;
  readonly nothingOpen: string;
  readonly nothingRecorded: string;
  readonly willRecord: (period: string) => string;
  readonly lines: CountText;
  readonly due: (period: string) => string;
  readonly payee: string;
  readonly amount: string;
  readonly morePaid: CountText;
  readonly missing: CountText;
  readonly missingHint: string;
  readonly missingAll: CountText;
  /** One missing payout: of whom, of what, over which period. */
  readonly missingOne: (name: string, what: string, period: string) => string;
  readonly name: string;
  readonly nameNeeded: string;
  readonly nameHint: string;
  readonly reason: string;
  readonly reasonOptional: string;
  readonly reasonNeeded: string;
  readonly ticksNeeded: string;
  readonly close: (period: string) => string;
  readonly closed: (period: string) => string;
  readonly reopened: (period: string) => string;
  readonly reopen: string;
  readonly reopenNamed: (period: string) => string;
  readonly reopenHint: (period: string) => string;
  readonly reopenLater: string;
  readonly never: string;
  readonly closedTitle: string;
  readonly none: string;
  readonly holds: string;
  readonly sameAmounts: string;
  readonly differs: string;
  readonly by: (day: string, author: string) => string;
  readonly recording: string;
  readonly partly: string;
  readonly ledgerTitle: string;
  readonly interruptedClose: (period: string) => string;
  readonly interruptedReopening: (period: string) => string;
  readonly toClosing: string;
  readonly refused: {
    readonly notOver: (period: string) => string;
    readonly alreadyClosed: (period: string, by: string) => string;
    readonly nothing: (period: string) => string;
    readonly earlierOpen: (period: string, open: string) => string;
    readonly ledgerUnclear: (period: string) => string;
    readonly unclear: (period: string) => string;
    readonly missing: (period: string) => string;
    readonly badPeriod: (period: string) => string;
    readonly noReason: (period: string) => string;
    readonly notClosed: (period: string) => string;
    readonly notLast: (period: string, last: string) => string;
  };
}

/** What the pane says about the pages that people get. */
export interface PagesTexts {
  readonly period: string;
  readonly newest: string;
  readonly who: string;
  readonly everybody: string;
  readonly title: string;
  readonly about: string;
  readonly statements: string;
  readonly statementsAbout: string;
  readonly letters: string;
  readonly lettersAbout: string;
  readonly nobody: string;
  readonly written: CountText;
  /** Where one sheet cannot hold the pages of all. */
  readonly notAll: (shown: number, people: number, format: Format) => string;
}

/** What the pane says about what bonuses cost. */
export interface CostTexts {
  readonly title: string;
  readonly earned: string;
  readonly cost: string;
  readonly budget: string;
  readonly ofBudget: (share: string, budget: string) => string;
}

/** What the pane says about closing, pages and cost. */
export interface TaskPaneClosingTexts {
  readonly addTable: AddTableTexts;
  readonly closing: ClosingTexts;
  readonly schemes: { readonly title: string; readonly about: string; readonly open: string };
  readonly personPages: PagesTexts;
  readonly cost: CostTexts;
  readonly proof: string;
}
