/** A calendar day as Excel counts it in the 1900 system: whole days since 1899-12-30 (1 = 1899-12-31, 46387 = 2026-12-31). */
export type Day = number;

/** How long a period is; `custom`: one of the user's own calendar. */
export type PeriodGrain = 'year' | 'half' | 'quarter' | 'month' | 'custom';

/**
 * A span of days: `start` included, `end` excluded. `name` is its neutral text: `2026`, `2026-H1`, `2026-Q3`, `2026-09`,
 * or the user's own name for a custom period. Two periods are the same when their names are.
 */
export interface Period {
  readonly grain: PeriodGrain;
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  /** True where the source marks its figure as provisional (`2020 1e kwartaal*`). */
  readonly provisional?: true;
}
