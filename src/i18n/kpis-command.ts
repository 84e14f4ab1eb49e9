/** What the command line says about the KPI library. */
export interface KpisCommandTexts {
  readonly addWhat: string;
  readonly unknownSector: (found: string, sectors: string) => string;
  readonly nothingFound: (words: string) => string;
  readonly found: (count: number) => string;
  readonly howToAdd: string;
  readonly unknownKpi: (found: string, near: string) => string;
  readonly unknownGoal: (found: string, goals: string) => string;
  readonly unknownOwner: (found: string, near: string) => string;
  readonly unknownScope: (found: string, near: string) => string;
  readonly noColumn: (column: string) => string;
  readonly added: (count: number, file: string) => string;
  readonly allPresent: (file: string) => string;
  readonly present: (kpi: string) => string;
  readonly baseline: (kpi: string, value: string, source: string) => string;
  readonly noBaseline: (kpi: string, why: string) => string;
  readonly why: {
    readonly byHand: string;
    readonly noTable: (table: string) => string;
    readonly noColumn: (table: string, column: string) => string;
    readonly notFilled: (table: string, column: string) => string;
    readonly noWords: (table: string, column: string) => string;
    readonly broken: string;
    readonly nameTaken: (measure: string) => string;
    readonly noFigure: string;
    readonly unknownScope: string;
  };
  /** The measure could be made, and the user's table has no place for it. */
  readonly noPlace: (kpi: string, table: string, column: string) => string;
  readonly measures: (names: string) => string;
  readonly addedColumns: (table: string, columns: string) => string;
  /** What the KPIs are for, where nothing in the workbook is called that yet. */
  readonly newScope: (scope: string) => string;
  readonly withoutPlace: (columns: string) => string;
  readonly targets: string;
}
