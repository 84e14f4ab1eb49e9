import type { GoalText } from './goal-text';
import { near, type Lead } from './lead';
import { yearOf } from './moment-text';
import { isInside } from './no-target';
import type { Quantity } from './quantities';
import { means, type Token } from './token';

/** So many words may stand between `nu` and its number. */
const CLOSE = 6;

/** `18 → 21`. */
const isArrow = (token: Token | undefined): boolean => token?.kind === 'sign' && means(token, 'to');

/** `8k followers on TikTok now`: before the next comma or number. */
function isNowBehind({ tokens }: GoalText, { numberEnd }: Quantity): boolean {
  for (let at = numberEnd; at < tokens.length && at < numberEnd + CLOSE; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || means(token, 'to', 'and')) return false;
    if (means(token, 'now')) return !(tokens[at + 1]?.kind === 'number') && !means(tokens[at + 1], 'article');
  }
  return false;
}

/** `120 last year`, `vorig jaar 120`: a level, not a change compared with then. */
const isLastPeriods = ({ tokens, times }: GoalText, { from, to, kind, numberEnd }: Quantity): boolean =>
  kind !== 'times' && !means(tokens[numberEnd], 'more', 'less') &&
  times.some((time) => time.moment?.kind === 'period' && time.moment.which === 'last' && ((time.from === to && !means(tokens[time.from], 'reference')) || (time.to === from && !tokens.slice(0, time.to).some((token) => means(token, 'reference', 'than')))));

/** `versus 1.8 million`: what is compared with; a year is no figure. */
export const isCompared = ({ regions, tokens }: GoalText, quantity: Quantity): boolean =>
  quantity.kind !== 'time' && yearOf(tokens[quantity.from]) === undefined && isInside(regions.filter(({ kind }) => kind === 'reference'), quantity);

/** True for the number that a goal starts from: `van 150 naar`, `18 → 21`, `nu 40`, `8k now`, `vorig jaar 120`. */
export function isBaseline(goal: GoalText, quantity: Quantity, lead: Lead, later: readonly Quantity[]): boolean {
  if (lead.side === undefined && (near(goal, quantity.from - 1, CLOSE, 'now') || isNowBehind(goal, quantity) || (isLastPeriods(goal, quantity) && !means(lead.token, 'with', 'up', 'down')))) return true;
  if (isArrow(goal.tokens[quantity.numberEnd]) || isArrow(goal.tokens[quantity.to])) return true;
  const leadsOn = later.some((other) => goal.tokens.slice(quantity.numberEnd, other.from).some((token) => means(token, 'to') && token.word !== 'op') && !goal.tokens.slice(quantity.numberEnd, other.from).some(({ text }) => text === ';'));
  const isBehind = means(lead.token, 'from') && (lead.token?.word === 'from' || goal.tokens[lead.at - 1]?.text === '(') && goal.tokens.slice(0, lead.at).some((token, at) => means(token, 'to') && goal.tokens[at + 1]?.kind === 'number');
  return means(lead.token, 'from') && lead.side === undefined && (leadsOn || isBehind);
}
