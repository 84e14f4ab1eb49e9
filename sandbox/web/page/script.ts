/**
 * The source of a function that runs in a browser. It may use its argument and what a page offers, nothing else of this
 * program. A compiler that keeps names for stack traces calls `__name`, which a page does not know.
 */
export const scriptOf = <T>(run: (argument: T) => unknown, argument: T): string =>
  `{ const __name = (it) => it; (${String(run)})(${JSON.stringify(argument)}); }`;
