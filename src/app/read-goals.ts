import type { Day } from '../core/period';
import type { GoalLanguage, GoalReading } from '../plan/text/goal-reading';
import { readGoal } from '../plan/text/read-goal';

export type { GoalFigure, GoalReading, LetterReading } from '../plan/text/goal-reading';

/** The text of a goal, with its language where that is known. */
export interface WrittenGoal {
  readonly id: string;
  readonly text: string;
  readonly language?: GoalLanguage;
}

/** Reads the texts of goals, each on its own, as on a day. */
export const readGoals = (goals: readonly WrittenGoal[], today: Day): readonly { readonly id: string; readonly reading: GoalReading }[] =>
  goals.map(({ id, text, language }) => ({ id, reading: readGoal(text, { today, ...(language && { language }) }) }));
