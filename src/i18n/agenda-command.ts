/** What the command line says about the agenda and about recording KPIs. Periods, days and statuses come spoken. */
export interface AgendaCommandTexts {
  readonly written: (file: string, pages: number) => string;
  readonly nothing: string;
  /** A page: who, when, how many KPIs are to be reviewed and off course, and the actions. */
  readonly page: (of: { readonly group: string; readonly day: string; readonly due: number; readonly offCourse: number; readonly actions: number; readonly overdue: number }) => string;
  readonly company: string;
  readonly calendar: (file: string, reviews: number, actions: number) => string;
  readonly proposed: (count: number) => string;
  readonly noneProposed: string;
  readonly action: (of: { readonly id: string; readonly kpi: string; readonly action: string; readonly owner: string; readonly due: string }) => string;
  readonly withoutPlace: (columns: string) => string;
  /** The table of actions lacks a column that is needed. */
  readonly noColumn: (column: string) => string;
  readonly findings: (errors: number, warnings: number) => string;
  readonly record: {
    readonly noPeriod: string;
    /** How many KPIs over how many periods; together they are `rows`. */
    readonly recorded: (of: { readonly kpis: number; readonly periods: number; readonly rows: number }, file: string) => string;
    readonly none: string;
    readonly kpi: (kpi: string, period: string, status: string) => string;
    readonly status: { readonly onCourse: string; readonly attention: string; readonly offCourse: string; readonly missing: string };
    readonly present: (count: number) => string;
    readonly unknown: (count: number) => string;
    readonly unknownKpi: (kpi: string, period: string) => string;
    readonly notOver: (period: string) => string;
    readonly nothing: (period: string) => string;
    readonly noColumn: (column: string) => string;
    readonly errors: (errors: number) => string;
  };
}
