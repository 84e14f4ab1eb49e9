import type { GoalText } from './goal-text';
import type { Lead } from './lead';
import type { Quantity } from './quantities';
import { means } from './token';

/** `in a growth of`: so far from the beginning. */
const START = 4;

/** True when the goal says that something changes. */
export const hasChange = ({ tokens }: GoalText): boolean => tokens.some((token) => means(token, 'up', 'down', 'improve', 'growth', 'reduction'));

/** `meer`, `fewer`, `hogere` beside the number or behind its unit. */
export function wayBeside(goal: GoalText, { numberEnd, to, sign }: Quantity): 'up' | 'down' | undefined {
  const beside = [goal.tokens[numberEnd], goal.tokens[to], ...[1].map((step) => goal.tokens[numberEnd + step]).filter(() => to > numberEnd + 1)];
  if (beside.some((token) => means(token, 'more') && !means(token, 'least'))) return 'up';
  if (beside.some((token) => means(token, 'less') && !means(token, 'most'))) return 'down';
  return sign === '+' ? 'up' : sign === '-' ? 'down' : undefined;
}

/** `een groei van 6%`, `a 12% reduction`. */
export function isSizeOfChange(goal: GoalText, quantity: Quantity, lead: Lead): boolean {
  const behind = goal.tokens[quantity.numberEnd];
  if (means(behind, 'growth', 'reduction') && quantity.kind !== 'time') return true;
  for (let at = quantity.numberEnd; at < quantity.numberEnd + 4; at += 1) {
    const token = goal.tokens[at];
    if (means(token, 'growth', 'reduction') && quantity.kind !== 'time') return true;
    if (token?.kind !== 'word' || means(token, 'preposition', 'to', 'with', 'by', 'be', 'modal', 'and', 'act')) break;
  }
  if (means(lead.token, 'of') && [1, 2, 3].some((back) => means(goal.tokens[lead.at - back], 'more')) && goal.tokens[0]?.kind === 'word' && lead.at <= START) return true;
  return means(lead.token, 'of', 'from') && means(goal.tokens[lead.at - 1], 'growth', 'reduction');
}

/** `increase sales 10%`, `grow 5% per year`: a change verb, and no preposition between it and the size. */
export function followsChange({ tokens }: GoalText, before: number): boolean {
  for (let at = before; at >= 0; at -= 1) {
    const token = tokens[at];
    if (means(token, 'up', 'down', 'improve')) return true;
    if (token?.kind !== 'word' || means(token, 'to', 'in', 'of', 'from', 'attain', 'act', 'keep', 'preposition')) return false;
  }
  return false;
}

/** `from 12 to 10.2 (15%)`, `= 15%`: what the change before it is called. */
export function isChangeAside({ tokens, quantities }: GoalText, { from, kind }: Quantity): boolean {
  if (kind !== 'percent' && kind !== 'points') return false;
  const isAside = tokens[from - 1]?.text === '(' || means(tokens[from - 1], 'be') || /^(?:=|dus|oftewel|ofwel|namelijk|genoemd|called|namely)$/.test(tokens[from - 1]?.word ?? '');
  return isAside && quantities.filter((other) => other.from < from).length >= 2 && tokens.slice(0, from).some((token, at) => means(token, 'to') && tokens[at + 1]?.kind === 'number');
}

/** `2 keer een oefening houden`: how often, not how much more. */
export const isCounted = (goal: GoalText, { numberEnd }: Quantity): boolean =>
  /^(?:keer|maal|times)$/.test(goal.tokens[numberEnd - 1]?.word ?? '') && !hasChange(goal) && goal.tokens.some((token) => means(token, 'act', 'deed', 'deliverable')) && !means(goal.tokens[numberEnd], 'more', 'less') && goal.tokens[numberEnd]?.word !== 'as';
