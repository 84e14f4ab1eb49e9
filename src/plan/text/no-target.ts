import type { GoalText } from './goal-text';
import { near, type Lead } from './lead';
import type { Quantity } from './quantities';
import { means, type Token } from './token';

/** `9 out of 10`, `19 van de 20`: the whole that a count is taken from. */
export function isTotal({ tokens, quantities, times }: GoalText, quantity: Quantity): boolean {
  const before = quantities.filter(({ from, numberEnd }) => numberEnd <= quantity.from && !times.some((time) => from >= time.from && from < time.to)).at(-1);
  if (before?.kind !== 'plain' || quantity.kind !== 'plain' || before.high !== undefined) return false;
  const between = tokens.slice(before.numberEnd, quantity.from);
  const isJoined = between.length > 0 && between.length <= 3 && between.every((token) => means(token, 'of', 'definite', 'every', 'article') || /^(?:out|op|in)$/.test(token.word));
  const isPart = between.some((token) => means(token, 'of', 'on')) || (between.length === 1 && between[0]?.word === 'in');
  return isJoined && isPart && before.value <= quantity.value;
}

const YOUNGEST = 10;

/** `van 18 tot 25 jaar`, `aged 18 to 25`: of whom, not how much. */
export function isAge(goal: GoalText, quantity: Quantity): boolean {
  const { tokens, quantities } = goal;
  if (near(goal, quantity.from - 1, 3, 'age') || means(tokens[quantity.numberEnd], 'age') || means(tokens[quantity.to], 'age')) return true;
  const next = quantities.find(({ from }) => from > quantity.from);
  const isYears = ({ timeUnit, value }: Quantity): boolean => timeUnit === 'year' && value >= YOUNGEST;
  const leadsTo = next !== undefined && means(tokens[next.from - 1], 'to', 'until') && next.from - quantity.numberEnd <= 2;
  if (leadsTo && isYears(next) && means(tokens[quantity.from - 1], 'from')) return true;
  const before = quantities.filter(({ from }) => from < quantity.from).at(-1);
  return isYears(quantity) && before !== undefined && quantity.from - before.numberEnd <= 2 && means(tokens[quantity.from - 1], 'to', 'until') && means(tokens[before.from - 1], 'from');
}

/** `in één keer`: at once, no number. */
export const isOnce = ({ tokens, times }: GoalText, { from: at, kind, value, numberEnd }: Quantity): boolean =>
  (kind === 'times' || tokens[at]?.word === 'once') && value === 1 && !times.some(({ isRate, from }) => isRate && from === numberEnd);

/** True for a quantity within one of some parts. */
export const isInside = (parts: readonly { readonly from: number; readonly to: number }[], { from }: Quantity): boolean => parts.some((part) => from >= part.from && from < part.to);

/** A word that names something. */
export const isPartOfPhrase = (token: Token | undefined): boolean => token?.kind === 'word' && (token.meanings.size === 0 || means(token, 'measure', 'everyday', 'deed', 'stream', 'outcome'));

/** `posten >90 dagen halveren`: which ones. */
export const isAgeOfThing = (goal: GoalText, quantity: Quantity, lead: Lead, later: readonly Quantity[]): boolean =>
  quantity.kind === 'time' && goal.tokens[quantity.from - 1]?.kind === 'sign' && lead.side !== undefined && isPartOfPhrase(lead.token) &&
  (later.some(({ kind }) => kind !== 'time') || goal.tokens.slice(quantity.to).some((token) => means(token, 'up', 'down', 'halve', 'double')));
