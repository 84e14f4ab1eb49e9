import type { Deed } from './deed';
import type { Figures } from './figures';
import type { GoalText } from './goal-text';
import type { TimePhrase, TimeRole } from './moment';
import { hasChange } from './change-role';
import { timeUnitOf } from './quantities';
import { means } from './token';

/** What a rate is decided by. */
export interface RateContext {
  readonly goal: GoalText;
  readonly figures: Figures;
  readonly deed: Deed | undefined;
}

const isOutcome = ({ tokens }: GoalText, figures: Figures): boolean => {
  const { numberEnd = 0, kind = 'plain', unit = [] } = figures.target?.quantity ?? {};
  const named = unit.filter((at) => !means(tokens[at], 'per') && timeUnitOf(tokens[at]) === undefined);
  const head = tokens[named.at(-1) ?? numberEnd];
  return (kind !== 'plain' && kind !== 'times') || (means(head, 'outcome', 'measure') && !means(head, 'deed', 'deliverable'));
};

/** True for a rate that is owed in every period, false for one that is the unit of a level. */
function isOwed({ goal, figures, deed }: RateContext, { from, to }: TimePhrase): boolean {
  const { tokens } = goal;
  if ([1, 2].some((back) => means(tokens[from - back], 'measured'))) return false;
  const unit = timeUnitOf(tokens[to - 1]);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return false;
  const isAdverb = means(tokens[from], 'periodic') && !(tokens[to]?.kind === 'word' && !means(tokens[to], 'preposition', 'least', 'article', 'and', 'act', 'more', 'definite', 'perCase', 'endless', 'until', 'by', 'during') && tokens[from]?.word.endsWith('ly'));
  if (!deed && !figures.target && !figures.delta && figures.zero === undefined && !hasChange(goal)) return false;
  if (isAdverb && /^(?:annually|yearly|jaarlijks)$/.test(tokens[from]?.word ?? '')) return true;
  if (figures.delta?.kind === 'percent' && !figures.baseline) return true;
  const startsThere = figures.baseline !== undefined && !(figures.target && figures.target.quantity.from < figures.baseline.quantity.from);
  if (startsThere || (figures.target?.isExplicit && !figures.target.isNamed) || (figures.delta?.kind === 'absolute' && hasChange(goal))) return false;
  if (figures.target?.side === 'most' && !tokens.some((token) => means(token, 'deed'))) return false;
  const attains = tokens.some((token) => means(token, 'attain', 'keep')) || hasChange(goal);
  if (isAdverb && figures.target?.side && figures.target.quantity.kind === 'percent' && !deed) return false;
  if (isAdverb) return deed !== undefined || figures.target === undefined || !attains;
  if (attains && !deed) return false;
  if (deed) return !tokens.some((token) => means(token, 'attain'));
  if (figures.target?.side === 'most' || means(tokens[0], 'count')) return false;
  return figures.target !== undefined && !isOutcome(goal, figures);
}

/** In a name of a measure a length of time belongs to the name: `Heropnames binnen 30 dagen`. */
const isPartOfName = ({ goal, figures, deed }: RateContext, { moment }: TimePhrase): boolean =>
  (moment?.kind === 'duration' || moment?.kind === 'named') && !deed && !figures.target && !figures.delta && figures.zero === undefined && !goal.tokens.some((token) => means(token, ...says));

const says = ['up', 'down', 'improve', 'keep', 'attain', 'acquire', 'modal', 'be', 'want', 'more', 'less', 'better', 'set', 'all', 'majority', 'none', 'act', 'endless', 'mental'] as const;

/** The date of the figure that a goal starts from: `van 52 dagen (Q3 2026) naar 40`, `van 7,4 in 2025 naar 8`. */
function isOfBaseline({ goal: { tokens }, figures: { baseline, target } }: RateContext, { from, to }: TimePhrase): boolean {
  if (!baseline || !target || target.quantity.from < to || means(tokens[from], 'by', 'before', 'until')) return false;
  const isBracketed = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
  const [begins, ends] = isBracketed ? [from - 1, to + 1] : [from, to];
  return (begins === baseline.quantity.to || begins === baseline.quantity.numberEnd) && means(tokens[ends], 'to');
}

/** A time expression with the role that it has in the whole goal. */
export function withRole(context: RateContext, phrase: TimePhrase): TimePhrase {
  if (phrase.role === 'deadline' && isOfBaseline(context, phrase)) return { ...phrase, role: 'reference' };
  if (phrase.role === 'deadline' && isPartOfName(context, phrase)) return { ...phrase, role: 'measure' };
  return phrase.isRate && phrase.role === 'measure' && isOwed(context, phrase) ? { ...phrase, role: 'recurring' } : phrase;
}

const order: readonly TimeRole[] = ['deadline', 'start', 'recurring', 'measure', 'vague', 'reference'];

/** The time expression that counts most: a deadline before a start, a start before a recurrence, and so on. */
export const chiefTime = (times: readonly TimePhrase[]): TimePhrase | undefined =>
  order.map((role) => times.find((time) => time.role === role)).find((time) => time !== undefined);
