/** The cell that the user has selected: the first of it, when it is a range. */
export interface SelectedCell {
  readonly sheet: string;
  /** A1 notation, without the sheet. */
  readonly cell: string;
}

/** Where the user is in the workbook. Only a host with a screen has it. */
export interface Selection {
  current(): Promise<SelectedCell | undefined>;
  /** Calls the listener after each change of the selection, until the returned function is called. */
  watch(listener: (selected: SelectedCell) => void): Promise<() => void>;
}
