import { smartLetters } from '../../core/smart-letter';
import type { GoalLanguage, GoalReading } from '../../plan/text/goal-reading';
import { readGoal } from '../../plan/text/read-goal';
import type { Spill } from '../each-cell';
import { cellAt, type Grid } from '../grid';
import { readText } from '../read-cell';
import { isError, type Outcome } from '../reading';

/** What is told of a goal. */
type Told = (reading: GoalReading) => Outcome;

/** How many letters the text meets. */
export const metLetters: Told = ({ letters }) => smartLetters.filter((letter) => letters[letter].verdict === 'met').length;

/** The names of the letters that it does not meet. */
export const missingLetters: Told = ({ missing }) => ({ text: (texts) => missing.map((letter) => texts.letters[letter]).join(', ') });

/** A better wording. */
export const proposal: Told = (reading) => reading.proposal.text;

/** What is told of the goal in each cell. */
export function goalSpill(goals: Grid, language: GoalLanguage | undefined, told: Told): Spill {
  const outcome = (row: number, column: number): Outcome => {
    const text = readText(cellAt(goals, row, column), goals.name);
    return isError(text) ? text : told(readGoal(text, language ? { language } : {}));
  };
  return Array.from({ length: goals.rows }, (_, row) => Array.from({ length: goals.columns }, (__, column) => outcome(row, column)));
}
