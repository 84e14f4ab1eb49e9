import type { GoalFacts } from './criteria';
import type { Words } from './goal-reading';
import { quote } from './quote';
import { means } from './token';

/** A change that is more than tenfold while nothing else may change is out of reach on its face. */
const EXTREME_PERCENT = 900;

/** The verb says up and the figures go down, or the other way round. */
export function isContradiction({ goal, figures, direction, subject }: GoalFacts): boolean {
  if (!figures.baseline || !figures.target || figures.target.quantity.high !== undefined) return false;
  const verb = goal.tokens.find((token) => means(token, 'up', 'down', 'keep'));
  if (means(verb, 'improve') || subject.phrase === undefined) return false;
  return (means(verb, 'up') && !means(verb, 'down') && direction === 'down') || (means(verb, 'down') && direction === 'up');
}

/** What makes a goal impossible on its face: a share over 100 %, `never`, an extreme change with nothing else changing. */
export function isImpossible({ goal, figures }: GoalFacts): Words | undefined {
  const { target, delta } = figures;
  const quantity = target?.quantity;
  if (quantity?.kind === 'percent' && quantity.value > 100 && means(goal.tokens[quantity.numberEnd], 'of')) return quote(goal, quantity.from, quantity.to);
  const never = goal.tokens.findIndex((token) => means(token, 'never'));
  if (never >= 0) return quote(goal, never, never + 1);
  const alone = goal.regions.find(({ kind }) => kind === 'without');
  return delta && delta.kind === 'percent' && delta.value >= EXTREME_PERCENT && alone ? quote(goal, delta.from, delta.to) : undefined;
}
