import type { TimeUnit } from './quantities';

/** What a time expression says, before a calendar is laid beside it. A year that is not written is left out. */
export type Moment =
  | { readonly kind: 'day'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year?: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year?: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year?: number; readonly half: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'schoolYear'; readonly year?: number }
  /** 1 = Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** `this quarter`, `the next 12 weeks`. */
  | { readonly kind: 'period'; readonly which: 'this' | 'next' | 'last'; readonly count: number; readonly unit: TimeUnit }
  /** `six months`, counted from today. */
  | { readonly kind: 'duration'; readonly count: number; readonly unit: TimeUnit }
  /** `today`: 0, `tomorrow`: 1. */
  | { readonly kind: 'today'; readonly days: number }
  /** The end of the year, quarter or month that runs now. */
  | { readonly kind: 'named' };

/** What a time expression does in a goal. */
export type TimeRole = 'deadline' | 'start' | 'recurring' | 'measure' | 'vague' | 'reference';

/** Which part of a moment is meant: its beginning or end, or everything before it. */
export type MomentEdge = 'begin' | 'middle' | 'end' | 'before';

/** A time expression: its tokens, its role, and what it says. */
export interface TimePhrase {
  readonly from: number;
  readonly to: number;
  readonly role: TimeRole;
  readonly moment?: Moment;
  readonly edge?: MomentEdge;
  /** A day that the calendar does not have: 30 February. */
  readonly isImpossible?: true;
  /** A rate or recurrence: `per month`, `every week`. */
  readonly isRate?: true;
}
