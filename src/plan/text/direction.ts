import type { Figures } from './figures';
import type { GoalText } from './goal-text';
import { type Quantity, type TimeUnit } from './quantities';
import { isThingHere, means } from './token';

/** What counts as better. */
export type Direction = 'up' | 'down' | 'keep';

/** Hours of work in a unit of time, to compare lengths in different units; a week has five days of work. */
const hours: Readonly<Record<TimeUnit, number>> = {
  second: 1 / 3600, minute: 1 / 60, hour: 1, day: 24 * 5 / 7, workday: 24 * 5 / 7 * 7 / 5, week: 24 * 5, month: 24 * 21.7, quarter: 24 * 65, halfYear: 24 * 130, year: 24 * 260, schoolYear: 24 * 260, semester: 24 * 130, sprint: 24 * 10,
};

/** `1:45` is in minutes and seconds beside minutes, in hours and minutes beside hours. */
function sizeOf({ value, timeUnit, clock }: Quantity, other: Quantity): number {
  if (clock !== undefined && other.timeUnit) return value * hours[other.timeUnit === 'hour' ? 'minute' : 'second'];
  return timeUnit && (other.timeUnit ?? other.clock) !== undefined ? value * hours[timeUnit] : value;
}

function betweenFigures({ baseline, target }: Figures): Direction | undefined {
  if (!baseline || !target) return undefined;
  const from = sizeOf(baseline.quantity, target.quantity);
  const to = sizeOf(target.quantity, baseline.quantity);
  return from === to ? 'keep' : from < to ? 'up' : 'down';
}

/** Words that lead in a remark on what was named: what it says has no direction. */
const relatives = new Set(['die', 'who', 'which', 'whose']);

const denials = new Set(['niet', 'nooit', 'not', 'never', "don't", 'don’t', 'cannot', 'stop']);

/** `niet dalen`, `must not fall`, `don't increase`: what may not change is to be held. */
const isDenied = (tokens: GoalText['tokens'], at: number): boolean => [at - 1, at - 2].some((place) => denials.has(tokens[place]?.word ?? '')) && means(tokens[at], 'up', 'down');

/** The first word outside subordinate parts that says which way things go. */
function byWord(goal: GoalText, isLower: boolean): Direction | undefined {
  const { tokens, regions } = goal;
  const isFree = (at: number): boolean => !regions.some(({ from, to }) => at >= from && at < to);
  const isAside = (at: number): boolean => tokens.slice(0, at).some((token, place) => place > 0 && relatives.has(token.word) && !tokens.slice(place, at).some(({ text }) => text === ','));
  const verb = tokens.find((token, at) => isFree(at) && !isAside(at) && !isThingHere(token, tokens[at - 1]) && means(token, 'up', 'down', 'improve', 'keep'));
  const improved = isLower ? 'down' : 'up';
  if (verb && isDenied(tokens, tokens.indexOf(verb))) return 'keep';
  if (means(verb, 'down')) return 'down';
  if (means(verb, 'up') && !means(verb, 'improve')) return 'up';
  if (means(verb, 'keep') && !(goal.quantities.length === 0 && tokens.some((token) => means(token, 'deed', 'deliverable') && !means(token, 'measure', 'everyday')))) return 'keep';
  if (means(verb, 'improve')) return improved;
  const hasFigures = goal.quantities.length > 0;
  const beside = tokens.find((token, at) => isFree(at) && (means(token, 'more', 'less', 'better') || (hasFigures && means(token, 'growth', 'reduction'))));
  if (means(beside, 'less', 'reduction')) return 'down';
  if (means(beside, 'better')) return tokens.some((token) => means(token, 'perCase')) ? 'up' : improved;
  if (means(beside, 'more', 'growth')) return 'up';
  return tokens.some((token, at) => isFree(at) && means(token, 'acquire')) ? improved : undefined;
}

/**
 * Which way is better, by the figures first, then by limits, then by the words.
 * @param isLower whether the subject is one of which less is better
 */
export function directionOf(goal: GoalText, figures: Figures, isLower: boolean): Direction | undefined {
  const { target, delta, zero } = figures;
  const compared = betweenFigures(figures);
  if (compared) return compared;
  if (target?.side && target.quantity.high === undefined) return target.side === 'least' ? 'up' : 'down';
  const isKept = target?.quantity.high !== undefined && goal.tokens.some((token) => means(token, 'keep'));
  if (isKept) return 'keep';
  const word = byWord(goal, isLower);
  if (delta) return delta.way ?? word ?? undefined;
  if (zero !== undefined || (target?.quantity.value === 0 && target.quantity.high === undefined)) return 'down';
  if (word) return word;
  if (target) return plainLevel(goal, figures, isLower);
  return goal.tokens.some((token) => means(token, 'all', 'majority')) && !hasOnlyRate(goal) ? 'up' : undefined;
}

/** A level that the text merely names: an amount to be attained, unless it is one of which less is better. */
function plainLevel({ tokens }: GoalText, { target }: Figures, isLower: boolean): Direction | undefined {
  if (target?.isExplicit && tokens.some((token) => means(token, 'set')) && !tokens.some((token) => means(token, 'attain'))) return undefined;
  if (tokens.slice(0, target?.quantity.from).some((token) => means(token, 'most') && !means(token, 'least'))) return 'down';
  const isShare = target?.quantity.kind === 'percent' && (means(tokens[target.quantity.numberEnd], 'of') || tokens.some((token) => means(token, 'perCase')));
  if (isLower && !isShare && target?.isExplicit && target.quantity.kind !== 'percent') return 'down';
  return isLower && !isShare && target?.role === 'likely' && !tokens.some((token) => means(token, 'act', 'ability')) ? 'down' : 'up';
}

/** `every week` says nothing of how much is covered. */
const hasOnlyRate = ({ tokens, times }: GoalText): boolean =>
  tokens.every((token, at) => !means(token, 'all', 'majority') || times.some(({ isRate, from, to }) => isRate && at >= from && at < to));

