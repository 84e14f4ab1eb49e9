import type { AgendaCommandTexts } from './agenda-command';
import type { KpisCommandTexts } from './kpis-command';
import type { LedgerCommandTexts } from './ledger-command';
import type { PagesCommandTexts } from './pages-command';
import type { SmartCommandTexts } from './smart-command';

/** Everything the command line says, one object per language. */
export interface CommandLineTexts {
  readonly help: string;
  readonly usage: {
    readonly noCommand: string;
    readonly unknownCommand: (found: string) => string;
    readonly unknownOption: (found: string) => string;
    readonly missingFile: (command: string) => string;
    readonly tooManyFiles: (command: string) => string;
    readonly badLanguage: (found: string) => string;
    readonly badDay: (found: string) => string;
    readonly badPeriod: (found: string) => string;
    readonly badJob: (found: string) => string;
    readonly seeHelp: string;
  };
  readonly faults: {
    readonly encrypted: (file: string) => string;
    readonly strict: (file: string) => string;
    readonly notAWorkbook: (file: string) => string;
    readonly damaged: (file: string, detail: string) => string;
    readonly tooLarge: (file: string, detail: string) => string;
    readonly changedMeanwhile: (file: string, detail: string) => string;
    readonly nameTaken: (file: string, detail: string) => string;
    readonly protected: (file: string, detail: string) => string;
    readonly notFound: (file: string, detail: string) => string;
    readonly occupied: (file: string, detail: string) => string;
    readonly readOnly: (file: string) => string;
    readonly editing: (file: string) => string;
    readonly unreachable: (file: string, detail: string) => string;
    readonly unfinished: (file: string, detail: string) => string;
    readonly noSuchFile: (file: string) => string;
    readonly notReadable: (file: string, code: string) => string;
    readonly notWritable: (file: string, code: string) => string;
    readonly isThere: (file: string) => string;
    readonly isChanged: (file: string) => string;
    readonly unexpected: (detail: string) => string;
  };
  readonly progress: { readonly reading: string; readonly calculating: string; readonly writing: string };
  readonly check: {
    readonly tables: string;
    readonly notFound: string;
    readonly columns: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly rows: (count: number) => string;
  };
  readonly run: {
    readonly total: (amount: string, payees: number, periods: string) => string;
    readonly provisional: (amount: string) => string;
    readonly missing: (count: number) => string;
    readonly nothing: string;
    readonly kpis: (count: number, smart: number) => string;
    /** Pairs of measures that were compared, and how many figures and numbers differ. */
    readonly comparisons: (pairs: number, figures: number, numbers: number) => string;
    readonly dashboard: (counts: { readonly onCourse: number; readonly attention: number; readonly offCourse: number; readonly missing: number }) => string;
    readonly sheet: (name: string, isNew: boolean) => string;
    /** Only the job that was asked for was done; how to get the others. */
    readonly others: (of: 'kpiCheck' | 'dashboard' | 'bonus', file: string) => string;
    readonly written: (file: string) => string;
    readonly kept: (file: string) => string;
    readonly findings: (errors: number, warnings: number, notes: number, sheet: string) => string;
  };
  readonly template: { readonly written: (file: string) => string; readonly functions: (file: string) => string };
  readonly add: {
    readonly noTables: string;
    readonly unknownTable: (found: string) => string;
    readonly written: (file: string, sheets: string) => string;
    /** The book has the table already, on a sheet. */
    readonly present: (table: string, sheet: string) => string;
  };
  readonly ledger: LedgerCommandTexts;
  readonly pages: PagesCommandTexts;
  readonly smart: SmartCommandTexts;
  readonly kpis: KpisCommandTexts;
  readonly agenda: AgendaCommandTexts;
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
}
