import type { MomentText } from './moment-text';
import type { TimePhrase, TimeRole } from './moment';
import { timeUnitOf, type Quantity } from './quantities';
import { momentAt } from './read-moment';
import { tailEnd } from './time-tail';
import { means, type Token } from './token';

/** What must be known of the whole text to tell a limit per case from a deadline. */
export interface CaseSigns {
  readonly hasPerCase: boolean;
  readonly hasStream: boolean;
  readonly hasShare: boolean;
  readonly hasChange: boolean;
  /** The measure is a length of time itself or an average, and the text has one number: `levertijd binnen 5 dagen`. */
  readonly isDuration: boolean;
}

/** The words around a length of time. */
interface Surroundings {
  readonly head: Token | undefined;
  readonly before: Token | undefined;
  readonly tail: readonly Token[];
  /** It has a number: `5 days`. */
  readonly isCounted: boolean;
}

/** `na opname`, `of joining`: the event of each case; `after opening`, `na de verhuizing` and `from now` are one moment. */
const isCaseEvent = (tail: readonly Token[]): boolean =>
  tail.length > 0 && !tail.some((token) => means(token, 'definite', 'possessive', 'pronoun', 'today', 'now', 'later')) && !/(?:nu|vandaag|now|today|tijd|time|opening|launch|lancering|start)$/.test(tail.at(-1)?.word ?? '');

function durationRole(unit: string, { head, before, tail, isCounted }: Surroundings, signs: CaseSigns): TimeRole {
  if (means(before, 'to') && means(head, 'within')) return 'measure';
  const isShort = unit === 'second' || unit === 'minute' || unit === 'hour';
  if (isShort && (tail.length === 0 || isCaseEvent(tail))) return 'measure';
  if (tail.length > 0) return isCaseEvent(tail) && (signs.hasShare || signs.hasStream) && !signs.hasChange ? 'measure' : 'deadline';
  if (means(head, 'during') && !means(head, 'within', 'in')) return 'deadline';
  const perCase = signs.hasPerCase && !signs.hasChange;
  const isDays = unit === 'day' || unit === 'workday';
  if (isDays && signs.hasShare && signs.hasStream && !signs.hasChange) return 'measure';
  if ((isDays || unit === 'week') && perCase && (signs.hasShare || signs.hasStream)) return 'measure';
  if (signs.isDuration && isCounted && !signs.hasChange) return 'measure';
  if (unit === 'month') return perCase && signs.hasShare && signs.hasStream ? 'measure' : 'deadline';
  return 'deadline';
}

/** Words between a preposition and a length of time: `for a period of`, `within the`. */
const isSkipped = (token: Token | undefined): boolean =>
  means(token, 'definite', 'ordinal', 'possessive', 'most', 'article', 'function', 'of') || /^(?:periode|period)$/.test(token?.word ?? '');

/** `six months from now`, `zes weken lang`. */
function aheadPhrase({ tokens, quantityAt }: MomentText, at: number): TimePhrase | undefined {
  const quantity = quantityAt(at);
  const unit = timeUnitOf(tokens[at + 1]);
  if (means(tokens[at], 'article') && unit && means(tokens[at + 2], 'fromNow')) return { from: at, to: at + 3, role: 'deadline', moment: { kind: 'duration', count: 1, unit } };
  if (!quantity?.timeUnit) return undefined;
  const isAhead = means(tokens[quantity.numberEnd], 'fromNow') || /^(?:lang|long)$/.test(tokens[quantity.numberEnd]?.word ?? '');
  return isAhead ? { from: at, to: quantity.numberEnd + 1, role: 'deadline', moment: { kind: 'duration', count: quantity.value, unit: quantity.timeUnit } } : undefined;
}

/** `for less than 30 days`: how long each may last. */
const isLimited = (tokens: readonly Token[], from: number, to: number): boolean => means(tokens[from], 'during') && !means(tokens[from], 'within', 'in') && tokens.slice(from + 1, to).some((token) => means(token, 'most', 'least'));

/** `within six months`, `binnen een half jaar`, `for 12 weeks`: a length of time that something leads in. */
export function durationPhrase(text: MomentText, at: number, signs: CaseSigns): (TimePhrase & { readonly quantity?: Quantity }) | undefined {
  const { tokens, quantityAt } = text;
  const head = tokens[at];
  const isTimeBefore = timeUnitOf(tokens[at - 1]) !== undefined && tokens[at - 2]?.kind === 'number';
  if (means(head, 'until') && (tokens[at - 1]?.kind === 'number' || isTimeBefore)) return undefined;
  const ahead = aheadPhrase(text, at);
  if (ahead) return ahead;
  if (!means(head, 'within', 'in', 'during', 'after', 'before', 'until') && !/^(?:voor|over)$/.test(head?.word ?? '')) return undefined;
  let place = at + 1;
  while (isSkipped(tokens[place])) {
    if (quantityAt(place) || (timeUnitOf(tokens[place]) !== undefined && !means(tokens[place], 'ordinal'))) break;
    if (means(tokens[place], 'ordinal') && momentAt(text, place)) return undefined;
    place += 1;
  }
  const quantity = quantityAt(place);
  const half = means(tokens[place], 'half') ? (means(tokens[place + 1], 'article') ? place + 2 : place + 1) : place;
  const unit = quantity ? quantity.timeUnit : timeUnitOf(tokens[half]);
  const isOne = unit === 'halfYear' || means(head, 'within') || tokens.slice(at, place).some((token) => means(token, 'article') && !means(token, 'definite'));
  if (!unit || (!quantity && half === place && (place === at + 1 ? unit !== 'halfYear' : !isOne))) return undefined;
  const end = quantity ? quantity.numberEnd : half + 1;
  const tail = tailEnd(tokens, end);
  const count = (quantity?.value ?? 1) * (half > place ? 0.5 : 1);
  return { from: at, to: tail, role: isLimited(tokens, at, place) ? 'measure' : durationRole(unit, { head, before: tokens[at - 1], tail: tokens.slice(end, tail), isCounted: quantity !== undefined }, signs), moment: { kind: 'duration', count, unit }, ...(quantity && { quantity }) };
}
