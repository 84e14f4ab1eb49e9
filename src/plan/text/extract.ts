import type { Day } from '../../core/period';
import { deadlineDay } from './deadline-day';
import type { GoalFacts } from './criteria';
import type { Extracted, GoalFigure, Words } from './goal-reading';
import type { GoalText } from './goal-text';
import type { Quantity } from './quantities';
import { quote } from './quote';
import { phrasesOf } from './subject';
import { means } from './token';

/** A quantity as a figure: a number, a range, or a length of time as written. */
export const figureOf = ({ value, high, clock }: Quantity): GoalFigure => clock ?? (high === undefined ? value : [value, high]);

/** The unit of a quantity as written: signs and words, without the number. */
function unitText(goal: GoalText, { unit }: Quantity): string | undefined {
  const text = unit.map((at) => goal.tokens[at]).reduce((line, token, place, all) => {
    const before = all[place - 1];
    return token ? line + (before && before.end !== token.start ? ' ' : '') + token.text : line;
  }, '');
  return text === '' ? undefined : text;
}

/** What is counted or done, with what belongs to it directly behind it: `wachttijd op de polikliniek`. */
export function indicatorOf({ goal, subject }: GoalFacts): Words | undefined {
  const { phrase } = subject;
  if (!phrase) return undefined;
  let { to } = phrase;
  const isTaken = (at: number): boolean => [...goal.times, ...goal.regions, ...goal.quantities].some((part) => at >= part.from && at < part.to);
  for (const other of phrasesOf(goal)) {
    if (other.from <= to) continue;
    const between = goal.tokens.slice(to, other.from);
    if (!between.every((token, step) => !isTaken(to + step) && means(token, 'preposition', 'article', 'definite', 'possessive', 'function', 'and'))) break;
    to = other.to;
  }
  return quote(goal, phrase.from, to);
}

/** The words of the deadline or start of a goal. */
function deadlineParts({ goal, time }: GoalFacts, today: Day | undefined): Pick<Extracted, 'deadline' | 'deadlineDay'> {
  if (time?.role !== 'deadline' && time?.role !== 'start') return {};
  const day = today === undefined || !time.moment ? undefined : deadlineDay(time.moment, time.role === 'start' ? 'begin' : time.edge, today);
  return { deadline: quote(goal, time.from, time.to), ...(day !== undefined && { deadlineDay: day }) };
}

/** What a careful reader would copy out of a goal. */
export function extract(facts: GoalFacts, today: Day | undefined): Extracted {
  const { goal, figures, direction, times, time } = facts;
  const { baseline, target, delta, zero, limit, scopes } = figures;
  const indicator = indicatorOf(facts);
  const unit = [target?.quantity, baseline?.quantity, delta?.quantity].map((quantity) => quantity && unitText(goal, quantity)).find((text) => text !== undefined);
  const rate = times.find(({ isRate }) => isRate);
  return {
    ...(indicator && { indicator }), ...(direction && { direction }),
    ...(baseline && { baseline: figureOf(baseline.quantity) }),
    ...(zero !== undefined ? { target: 0 } : target && { target: figureOf(target.quantity) }),
    ...(delta && { delta: delta.value, deltaKind: delta.kind }),
    ...(unit !== undefined && { unit }),
    ...deadlineParts(facts, today), ...(rate && { frequency: quote(goal, rate.from, rate.to) }),
    timeRole: time?.role ?? ([target, baseline].some((role) => role?.quantity.kind === 'time') ? 'measure' : 'none'),
    scopeNumbers: [...scopes, ...(limit && limit !== target ? [limit] : [])].map(({ quantity }) => quote(goal, quantity.from, quantity.to)),
  };
}
