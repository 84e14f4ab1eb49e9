/** A formula in a cell, in Excel's English notation. */
export class Formula {
  constructor(public text: string) {}

  /** False for what Excel would not accept in a cell. */
  get isWellFormed(): boolean {
    return this.text.length > 1;
  }
}
