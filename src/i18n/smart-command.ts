/** What the command line says about the texts of goals. */
export interface SmartCommandTexts {
  readonly broken: (file: string, detail: string) => string;
  readonly notAList: (file: string) => string;
  readonly nothing: (file: string) => string;
  readonly noText: (row: number, id: string) => string;
  readonly stdin: string;
  /** S, M, A, R, T in their order. */
  readonly letters: { readonly specific: string; readonly measurable: string; readonly achievable: string; readonly relevant: string; readonly timeBound: string };
  readonly verdicts: { readonly met: string; readonly notMet: string; readonly unknown: string };
  readonly proposal: string;
  /** Instead of a proposal that would repeat the goal. */
  readonly nothingToImprove: string;
  /** The letters that the text of one or more goals says nothing about. */
  readonly notFromText: (letters: readonly string[]) => string;
}
