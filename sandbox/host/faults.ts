/** Where a batch breaks off: before anything is done, after everything is done but before the answer, or halfway its actions. */
export type FaultKind = 'before' | 'after' | 'middle';

/** Faults that a test has ordered. */
export class Faults {
  private ordered: { readonly kind: FaultKind; readonly isLasting: boolean; countdown: number } | undefined;
  private isDisconnected = false;

  /** `n` = 1 is the next batch. A lasting fault leaves Excel out of reach from then on. */
  failAt(n: number, kind: FaultKind, isLasting: boolean): void {
    this.ordered = { kind, isLasting, countdown: n };
  }

  heal(): void {
    this.ordered = undefined;
    this.isDisconnected = false;
  }

  /** How the batch that begins now fails, if it does. */
  next(): FaultKind | undefined {
    if (this.isDisconnected) return 'before';
    if (!this.ordered || --this.ordered.countdown > 0) return undefined;
    const { kind, isLasting } = this.ordered;
    this.ordered = undefined;
    this.isDisconnected = isLasting;
    return kind;
  }
}
