import type { KnownParts } from './goal-reading';

/** What a blank of a proposal asks for. */
export type BlankKind = 'measureFor' | 'measure' | 'baseline' | 'target' | 'date' | 'result' | 'count';

/** Sentences of proposals. A word between braces is filled in: `{what} verhogen van {from} naar {to}`. */
export interface ProposalWords {
  /** What stands in a blank; `{what}` quotes the text. */
  readonly blanks: Readonly<Record<BlankKind, string>>;
  readonly fromTo: Readonly<Record<'up' | 'down' | 'keep' | 'unknown', string>>;
  readonly byDelta: Readonly<Record<'up' | 'down', string>>;
  readonly toTarget: Readonly<Record<'up' | 'down' | 'keep', string>>;
  readonly deliver: string;
  readonly numberOf: string;
  readonly by: string;
  /** For a level that is kept. */
  readonly until: string;
  /** For what holds in every case. */
  readonly since: string;
  readonly now: string;
  readonly owner: string;
  readonly reviewed: Readonly<Record<NonNullable<KnownParts['rhythm']>, string>>;
  /** January to December, as in a date. */
  readonly months: readonly string[];
  /** `{day} {month} {year}`. */
  readonly date: string;
}
