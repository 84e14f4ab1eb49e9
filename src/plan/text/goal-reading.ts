import type { Message } from '../../core/message';
import type { Day } from '../../core/period';
import type { SmartLetter } from '../../core/smart-letter';
import type { Direction } from './direction';
import type { DeltaKind } from './figures';
import type { TimeRole } from './moment';
import type { BlankKind } from './proposal-words';
import type { Span } from './token';

export type GoalLanguage = 'nl' | 'en';

/** A figure of a goal: a number, a range `[low, high]`, or a length of time as written (`3:45`). */
export type GoalFigure = number | readonly [number, number] | string;

/** A part of the text, by its place and as written. */
export interface Words extends Span {
  readonly text: string;
}

/** What the text says of one letter, and the words that say it. */
export interface LetterReading {
  readonly verdict: 'met' | 'notMet' | 'unknown';
  readonly words: readonly Words[];
  readonly reason: Message;
  /** What to ask when the letter is not met or cannot be told. */
  readonly question?: Message;
}

/** What a careful reader would copy out of the text. Nothing is calculated from it, but the day of the deadline. */
export interface Extracted {
  /** What is counted or done, as written. */
  readonly indicator?: Words;
  readonly direction?: Direction;
  readonly baseline?: GoalFigure;
  readonly target?: GoalFigure;
  /** The size of a change, always positive: 10 for "by 10 %", 100 for "double". */
  readonly delta?: number;
  readonly deltaKind?: DeltaKind;
  /** As written, with the rate if there is one: `€`, `%`, `leads per maand`. */
  readonly unit?: string;
  readonly deadline?: Words;
  /** The last day of the deadline, where the text and today tell it. */
  readonly deadlineDay?: Day;
  readonly frequency?: Words;
  readonly timeRole: TimeRole | 'none';
  /** Numbers that describe the surroundings, a limit per case or means, not the target. */
  readonly scopeNumbers: readonly Words[];
}

/** Something else worth telling, with the words that it is about. */
export interface GoalRemark {
  readonly kind: 'compound' | 'guard' | 'scopeNumber' | 'abstract' | 'vagueTime' | 'impossibleDate' | 'arithmetic' | 'contradiction' | 'past';
  readonly words: Words;
  readonly message: Message;
}

/** A place in a proposal that somebody must fill in, with its marks: `‹datum›`. */
export interface Blank extends Span {
  readonly kind: BlankKind;
}

/** A better wording. Its figures come from the text or from what was passed in; everything else is a blank. */
export interface Proposal {
  readonly text: string;
  readonly blanks: readonly Blank[];
}

/** What is known of the goal outside its text: from a table or from data. */
export interface KnownParts {
  readonly baseline?: number;
  readonly target?: number;
  /** As it is written behind a figure: `%`, `leads per maand`; `€` is written before it. */
  readonly unit?: string;
  readonly deadline?: Day;
  readonly owner?: string;
  readonly rhythm?: 'day' | 'week' | 'month' | 'quarter' | 'year';
}

/** What the text of a goal says and lacks. */
export interface GoalReading {
  readonly text: string;
  readonly language: GoalLanguage;
  readonly letters: Readonly<Record<SmartLetter, LetterReading>>;
  readonly extracted: Extracted;
  /** The letters that are not met, in their order. */
  readonly missing: readonly SmartLetter[];
  readonly remarks: readonly GoalRemark[];
  readonly proposal: Proposal;
}
