import { readGoal } from '../../../plan/text/read-goal';
import type { GoalReading, KnownParts } from '../../../plan/text/goal-reading';
import { isBetter } from '../../../plan/wording/kpi-wording';
import { spokenReading } from '../../../sheets/planning/check-words';
import type { GoalLook, GoalText } from '../../client/planning';
import type { EngineOptions } from '../engine';

const hundred = 100;

/** What stands beside the text, as the reader of goals writes it: a ratio as per cent, money behind its sign. */
function knownParts({ unit, baseline, target, deadline }: GoalText): KnownParts {
  const shown = (value: number): number => (unit === 'ratio' ? Number((value * hundred).toFixed(6)) : value);
  return {
    ...(baseline !== undefined && { baseline: shown(baseline) }),
    ...(target !== undefined && { target: shown(target) }),
    ...(unit === 'ratio' && { unit: '%' }),
    ...(unit === 'money' && { unit: '€' }),
    ...(deadline !== undefined && { deadline }),
  };
}

/** The figures of the text as a table holds them: per cent as ratios. */
function figuresOf({ extracted: { baseline, target, unit, deadlineDay } }: GoalReading): GoalLook['figures'] {
  const isPercent = unit?.startsWith('%') === true;
  const held = (value: number): number => (isPercent ? Number((value / hundred).toFixed(8)) : value);
  return {
    ...(typeof baseline === 'number' && { baseline: held(baseline) }),
    ...(typeof target === 'number' && { target: held(target) }),
    ...(deadlineDay !== undefined && { deadline: deadlineDay }),
  };
}

/** What the text of a goal says of each letter, and a better wording where there is one. */
export function goalLook(goal: GoalText, { today, fallbackLanguage }: EngineOptions): GoalLook {
  const reading = readGoal(goal.text, { language: goal.language, today, known: knownParts(goal) });
  const { proposal } = reading;
  return { letters: spokenReading(reading, fallbackLanguage), ...(isBetter(reading) && { proposal: proposal.text }), blanks: proposal.blanks.length, figures: figuresOf(reading) };
}
