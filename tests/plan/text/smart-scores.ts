import { setAsideGoals, visibleGoals, type LabelledGoal } from './labelled';
import { asExpected, examGoals, ownGoals } from './own-goals';
import { scoresOf, type Expected, type Scores } from './score';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function linesOf(title: string, { goals, ...shares }: Scores): readonly string[] {
  return [`${title}: ${String(goals)} goals`, ...Object.entries(shares).map(([part, share]) => `  ${part.padEnd(12)} ${percent(share)}`)];
}

const scored = (title: string, goals: readonly (LabelledGoal | Expected)[]): readonly string[] =>
  goals.length === 0 ? [`${title}: skipped, the shared data folder is absent (set KOERS_SHARED)`] : linesOf(title, scoresOf(goals));

// What was set aside is scored once, when the grammar is done: only where that is asked for.
const isSetAsideAsked = process.argv.includes('--set-aside');
const lines = [...scored('Visible', visibleGoals()), ...scored('Our own', ownGoals.map(asExpected)), ...scored('Exam, read again', examGoals.map(asExpected)), ...(isSetAsideAsked ? scored('Set aside', setAsideGoals()) : [])];
process.stdout.write(`${lines.join('\n')}\n`);
