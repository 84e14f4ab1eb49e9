import type { TimePhrase } from './moment';
import { timeUnitOf } from './quantities';
import type { MomentText } from './moment-text';
import { momentAt } from './read-moment';
import { means, type Token } from './token';

const partsOfDay = new Set(['ochtend', 'middag', 'avond', 'nacht', 'morning', 'afternoon', 'evening', 'night']);

/** `per month`, `/week`, `a day`. */
function perUnit(tokens: readonly Token[], at: number): number | undefined {
  if (!means(tokens[at], 'per') || timeUnitOf(tokens[at + 1]) === undefined || means(tokens[at + 2], 'fromNow')) return undefined;
  const isArticle = means(tokens[at], 'article');
  if (isArticle && means(tokens[at - 1], 'within', 'in', 'during', 'after', 'before', 'preposition', 'half')) return undefined;
  return at + 2;
}

/** `every week`, `elke maandag`, `iedere twee weken`, `every second month`. */
function everyUnit({ tokens, quantityAt, weekdayOf }: MomentText, at: number): number | undefined {
  if (!means(tokens[at], 'every')) return undefined;
  const quantity = quantityAt(at + 1);
  if (quantity?.timeUnit) return quantity.numberEnd;
  const place = means(tokens[at + 1], 'ordinal') ? at + 2 : at + 1;
  if (timeUnitOf(tokens[place]) || means(tokens[place], 'turn')) return place + 1;
  const isWeekday = weekdayOf(tokens[place]?.word ?? '') !== undefined || partsOfDay.has(tokens[place]?.word ?? '');
  return isWeekday ? place + (partsOfDay.has(tokens[place + 1]?.word ?? '') ? 2 : 1) : undefined;
}

/** `weekly report`: with an article before it and one thing behind it, the period is part of a name. */
function isInName(tokens: readonly Token[], at: number): boolean {
  let last = at + 1;
  while (tokens[last + 1]?.kind === 'word' && !means(tokens[last + 1], 'preposition', 'and', 'act', 'be', 'modal', 'every', 'within', 'by', 'before', 'until')) last += 1;
  const next = tokens[at + 1];
  return means(tokens[at - 1], 'article', 'definite', 'possessive') && next?.kind === 'word' && !/[^s]s$/.test(tokens[last]?.word ?? '') && !means(next, 'preposition', 'and', 'act');
}

const isMeasured = (tokens: readonly Token[], at: number): boolean => [1, 2].some((back) => means(tokens[at - back], 'measured'));

/** A rate or recurrence at a place. Whether it is owed in every period or is the unit of a level is told later. */
export function ratePhrase(text: MomentText, at: number): TimePhrase | undefined {
  const { tokens } = text;
  const token = tokens[at];
  const measured = isMeasured(tokens, at);
  const every = everyUnit(text, at);
  if (every !== undefined) return { from: at, to: every, role: measured ? 'measure' : 'recurring', isRate: true };
  if (means(token, 'per') && !means(token, 'article') && means(tokens[at + 1], 'season', 'turn')) return { from: at, to: at + 2, role: 'measure', isRate: true };
  const per = perUnit(tokens, at);
  if (per !== undefined) return { from: at, to: per, role: 'measure', isRate: true };
  if (means(token, 'periodic', 'periodicName') && !isInName(tokens, at)) return { from: at, to: at + 1, role: 'measure', isRate: true };
  const isBareUnit = means(token, 'in') && timeUnitOf(tokens[at + 1]) !== undefined && tokens[at + 2] === undefined;
  return isBareUnit ? { from: at, to: at + 2, role: 'measure', isRate: true } : undefined;
}

/** `bij de volgende meting`, `at the next audit`: one of them, not `at the following locations`. */
function isNextEvent({ tokens }: MomentText, at: number): boolean {
  const next = means(tokens[at + 1], 'definite', 'possessive') ? at + 2 : at + 1;
  const noun = tokens[next + 1];
  return means(tokens[at], 'preposition', 'in', 'on', 'by') && means(tokens[next], 'next') && noun?.kind === 'word' && timeUnitOf(noun) === undefined && !/(?:[^s]s|en)$/.test(noun.word);
}

/** A moment tied to one event: `na het lezen van de tekst`, `before the move`. */
export function eventPhrase(text: MomentText, at: number): TimePhrase | undefined {
  const { tokens } = text;
  const token = tokens[at];
  const isBefore = means(token, 'before') && token?.word !== 'voor' && means(tokens[at + 1], 'definite', 'possessive', 'article') && !means(tokens[at + 1], 'pronoun');
  // `before graduation`: at the end of its part of the sentence.
  const isBareEvent = means(token, 'before') && token?.word !== 'voor' && tokens[at + 1]?.kind === 'word' && (tokens[at + 2] === undefined || tokens[at + 2]?.kind === 'sign');
  const isEnd = means(token, 'until end') && (means(tokens[at + 1], 'definite', 'possessive', 'article', 'name') || (/ (?:of|van)$/.test(token?.word ?? '') && tokens[at + 1]?.kind === 'word'));
  const isDuring = /^(?:tijdens|during)$/.test(token?.word ?? '') && means(tokens[at + 1], 'definite', 'possessive');
  if (!isBefore && !isBareEvent && !isEnd && !isDuring && !means(token, 'after event') && !isNextEvent(text, at)) return undefined;
  if ([at + 1, at + 2].some((place) => momentAt(text, place))) return undefined;
  let to = means(token, 'after event') ? at + 2 : at + 3;
  while (to < tokens.length && tokens[to]?.kind !== 'sign' && (tokens[to]?.kind !== 'number' || means(tokens[to - 1], 'name')) && !means(tokens[to], 'modal', 'be', 'up', 'down', 'want', 'all', 'act', 'done', 'attain', 'perCase')) to += 1;
  return to > at + 1 ? { from: at, to, role: 'deadline', moment: { kind: 'named' } } : undefined;
}
