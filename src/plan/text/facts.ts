import type { GoalFacts } from './criteria';
import { deedOf } from './deed';
import { directionOf } from './direction';
import { figuresOf, type Figures } from './figures';
import type { GoalText } from './goal-text';
import { subjectOf } from './subject';
import { chiefTime, withRole } from './time-role';
import { isThingHere, means } from './token';

/** `Aantal leads`, `% on time`: the name of a measure at the start, and nothing that says what it should be. */
function isBareMetric({ tokens }: GoalText, { target, delta, zero }: Figures): boolean {
  if (delta || zero !== undefined || (target && target.role !== 'limit' && target.role !== 'perhaps')) return false;
  const isVerb = means(tokens[0], 'act') && !means(tokens[1], 'of');
  const isNamed = (means(tokens[0], 'count', 'percent') && !isVerb) || (means(tokens[0], 'article', 'definite') && means(tokens[1], 'count'));
  const says = tokens.some((token, at) => !isThingHere(token, tokens[at - 1]) && means(token, 'up', 'down', 'improve', 'keep', 'attain', 'modal', 'want', 'more', 'less', 'better', 'set', 'all'));
  return isNamed && !says;
}

/** Everything that can be known of a goal before the verdicts. */
export function factsOf(goal: GoalText): GoalFacts {
  const read = figuresOf(goal);
  const bare = isBareMetric(goal, read);
  const { target: _, ...rest } = read;
  const figures = bare ? rest : read;
  const subject = subjectOf(goal, figures);
  const deed = bare ? undefined : deedOf(goal, subject, figures);
  const times = goal.times.map((time) => withRole({ goal, figures, deed }, time));
  const direction = bare ? undefined : directionOf(goal, figures, subject.isLower);
  return { goal, figures, subject, deed, direction, times, time: chiefTime(times), isBareMetric: bare };
}
