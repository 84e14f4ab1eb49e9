import type { Figures } from './figures';
import type { GoalText } from './goal-text';
import type { Meaning } from './lexicon';
import { timeUnitOf } from './quantities';
import { means, type Token } from './token';

/** Words in a row that name something, and how they are led in. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** `in`, `van`, `bij`: it stands behind a preposition. */
  readonly isLedIn: boolean;
  /** An article or the like stands before it. */
  readonly hasArticle: boolean;
}

/** What a goal is about. */
export interface Subject {
  readonly phrase?: Phrase;
  /** `communicatie`, `performance`: nothing that can be counted or seen. */
  readonly isAbstract: boolean;
  /** Less of it is better. */
  readonly isLower: boolean;
  /** Words that tell which one: a group, place, product, channel. */
  readonly narrowing: readonly Phrase[];
  /** Who acts: `Office Green wants to`. */
  readonly actor?: Phrase;
}

const grammar: readonly Meaning[] = [
  'function', 'pronoun', 'possessive', 'definite', 'article', 'preposition', 'and', 'modal', 'be', 'want', 'up', 'down', 'keep', 'improve', 'attain', 'acquire', 'act', 'endless', 'mental', 'ability', 'set',
  'more', 'less', 'better', 'strongly', 'extreme', 'least', 'most', 'goal', 'from', 'to', 'with', 'now', 'of', 'in', 'on', 'scopeFor', 'than', 'between', 'all', 'none', 'majority', 'double', 'halve', 'triple', 'half', 'times', 'factor',
  'apiece', 'never', 'within', 'by', 'before', 'until', 'starting', 'during', 'after', 'after event', 'until end', 'reference', 'since', 'vague', 'per', 'every', 'measured', 'percent', 'points', 'currency', 'multiplier', 'level', 'means', 'agreed', 'purpose', 'without', 'done', 'perCase',
];
const things: readonly Meaning[] = ['measure', 'lower', 'abstract', 'deed', 'outcome', 'stream', 'deliverable', 'everyday', 'vagueObject', 'count', 'placeholder', 'quality'];

/** True when a word does something here rather than name something: at the start, or behind `to`, a modal or a pronoun. */
export function isVerbHere({ tokens }: GoalText, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'sign' || means(before, 'modal', 'pronoun', 'want') || (before.word === 'to' || before.word === 'te');
}

/** A participle between a preposition or article and its noun: `share of recycled material`. */
function isParticiple({ tokens, participle }: GoalText, at: number): boolean {
  const next = tokens[at + 1];
  const isBeforeNoun = next?.kind === 'word' && (next.meanings.size === 0 || means(next, ...things));
  return isBeforeNoun && participle.test(tokens[at]?.word ?? '') && means(tokens[at], 'act', 'perCase', 'done') && means(tokens[at - 1], 'of', 'preposition', 'article', 'definite', 'count');
}

/** True for a word that names something. */
function isContent(goal: GoalText, at: number): boolean {
  const token = goal.tokens[at];
  if (token?.kind !== 'word') return false;
  const isThing = means(token, ...things);
  const isGrammar = means(token, ...grammar);
  if (!isGrammar || isParticiple(goal, at)) return true;
  if (!isThing) return means(token, 'growth', 'reduction') && !isVerbHere(goal, at) && means(goal.tokens[at - 1], 'article', 'definite');
  return !isVerbHere(goal, at) && !means(token, 'pronoun', 'article', 'more', 'less', 'definite', 'modal', 'be', 'function', 'all');
}

const isLedIn = ({ tokens }: GoalText, from: number): { readonly isLedIn: boolean; readonly hasArticle: boolean } => {
  let at = from - 1;
  let hasArticle = false;
  while (tokens[at]?.kind === 'number' || tokens[at]?.text === '-' || (means(tokens[at], 'article', 'definite', 'possessive', 'function', 'all', 'every', 'least', 'most') && !means(tokens[at], 'preposition'))) {
    hasArticle ||= means(tokens[at], 'article', 'definite', 'possessive', 'all', 'every');
    at -= 1;
  }
  return { isLedIn: means(tokens[at], 'preposition', 'within', 'in', 'on', 'scopeFor') && !isAfterCount(tokens, at), hasArticle };
};

/** `number of`, `% van de`, `3 van de`: what is counted stands behind it. */
const isAfterCount = (tokens: readonly Token[], preposition: number): boolean =>
  means(tokens[preposition], 'of') && (means(tokens[preposition - 1], 'count', 'percent', 'growth', 'reduction', 'majority', 'act', 'acquire', 'up', 'down', 'improve', 'attain') || tokens[preposition - 1]?.kind === 'number');

/** Everything in a goal that names something, outside time expressions and subordinate parts. */
export function phrasesOf(goal: GoalText): readonly Phrase[] {
  const { tokens, times, regions } = goal;
  const isOut = (at: number): boolean => [...times, ...regions].some(({ from, to }) => at >= from && at < to);
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isOut(at) || !isContent(goal, at)) continue;
    let to = at + 1;
    while (to < tokens.length && !isOut(to) && isContent(goal, to)) to += 1;
    const led = isLedIn(goal, at);
    const before = found.at(-1);
    const isContinued = before !== undefined && before.to === at - 1 && means(tokens[at - 1], 'and') && before.isLedIn;
    if (!isContinued) found.push({ from: at, to, ...led });
    at = to - 1;
  }
  return found;
}

const plainWords: readonly Meaning[] = ['everyday', 'quality', 'placeholder', 'vagueObject', 'measure', 'lower', 'abstract', 'count', 'growth', 'reduction'];

const wordsOf = ({ tokens }: GoalText, { from, to }: Phrase): readonly Token[] => tokens.slice(from, to);

/** The words of a phrase without an unknown infinitive that ends the goal: `mijn grenzen aangeven`. */
export function nounsOf(goal: GoalText, phrase: Phrase): readonly Token[] {
  const words = wordsOf(goal, phrase);
  const last = words.at(-1);
  const before = words.at(-2);
  const rest = goal.tokens.slice(phrase.to).every(({ kind }) => kind === 'sign');
  const isVerb = rest && before !== undefined && !before.word.endsWith('e') && last?.meanings.size === 0 && goal.infinitive.test(last.word);
  return isVerb ? words.slice(0, -1) : words;
}

/** The word that the others in a phrase belong to: the last that is more than an adjective. */
export const headOf = (goal: GoalText, phrase: Phrase): Token | undefined => [...nounsOf(goal, phrase)].reverse().find((token) => !means(token, 'quality', 'placeholder') || means(token, 'measure'));

/** A group, place, product or channel behind a preposition; everyday words and placeholders are none. */
function narrowsBehind(goal: GoalText, phrase: Phrase): boolean {
  const words = wordsOf(goal, phrase);
  if (words.some((token) => means(token, 'placeholder'))) return false;
  const isEveryday = words.every((token) => means(token, 'everyday', 'abstract', 'count', 'quality', 'vagueObject') || timeUnitOf(token) !== undefined);
  return !isEveryday || (words.length > 1 && words.some((token) => means(token, 'quality')) && words.some((token) => means(token, 'everyday')));
}

/** A word before the head that tells which one: `newsletter subscribers`. */
function narrowsInside(goal: GoalText, phrase: Phrase): boolean {
  const head = headOf(goal, phrase);
  // What is counted stands behind `aantal`, and does not narrow it.
  if (means(goal.tokens[phrase.from], 'count')) return false;
  return nounsOf(goal, phrase).some((token) => token !== head && !means(token, ...plainWords) && !timeUnitOf(token));
}

/** `rapportcijfer communicatie`: a grade can be given for anything. */
const isGrade = (token: Token): boolean => means(token, 'measure') && /(?:cijfer|score|rating|index)$/.test(token.word);

function isAbstractPhrase(goal: GoalText, phrase: Phrase): boolean {
  const words = wordsOf(goal, phrase);
  if (words.some((token) => means(token, 'count') || isGrade(token)) || means(goal.tokens[phrase.from - 2], 'count')) return false;
  const head = headOf(goal, phrase);
  return means(head, 'abstract') && !means(head, 'measure', 'deliverable');
}

/** The phrase that the goal is about: behind a verb of change if there is one, else the first. */
function mainPhrase(goal: GoalText, phrases: readonly Phrase[], figures: Figures): Phrase | undefined {
  const free = phrases.filter((phrase) => !phrase.isLedIn);
  const isActor = (phrase: Phrase): boolean => means(goal.tokens[phrase.to], 'want') || (means(goal.tokens[phrase.to], 'act', 'perCase') && !/en$/.test(goal.tokens[phrase.to]?.word ?? '') && phrases.some(({ from }) => from > phrase.to));
  const isDoer = (phrase: Phrase): boolean => (means(goal.tokens[phrase.to], 'modal') || means(goal.tokens[phrase.from - 1], 'modal')) && free.some(({ from }) => from > phrase.to) && !wordsOf(goal, phrase).some((token) => means(token, 'count'));
  const candidates = free.filter((phrase) => !isActor(phrase) && !isDoer(phrase));
  const unit = figures.target?.quantity.numberEnd ?? figures.delta?.quantity?.numberEnd;
  const measured = candidates.find((phrase) => wordsOf(goal, phrase).some((token) => means(token, 'measure', 'lower', 'count')));
  const compared = candidates.find(({ from }) => means(goal.tokens[from - 1], 'more', 'less'));
  return measured ?? compared ?? candidates[0] ?? phrases.find(({ from }) => from === unit) ?? phrases[0];
}

/** `per visit`: part of the measure. */
const isDenominator = ({ tokens }: GoalText, { from }: Phrase): boolean => means(tokens[from - 1], 'per') && !means(tokens[from - 1], 'article');

/** What a goal is about, and what makes it one thing rather than another. */
export function subjectOf(goal: GoalText, figures: Figures): Subject {
  const phrases = phrasesOf(goal);
  const phrase = mainPhrase(goal, phrases, figures);
  const actor = phrases.find((other) => other !== phrase && !other.isLedIn && means(goal.tokens[other.to], 'want'));
  const others = phrases.filter((other) => other !== phrase && other !== actor && other.isLedIn && !isDenominator(goal, other) && narrowsBehind(goal, other));
  const inside = phrase && narrowsInside(goal, phrase) ? [phrase] : [];
  const isLower = phrase !== undefined && !means(headOf(goal, phrase), 'remedy') && wordsOf(goal, phrase).some((token) => means(token, 'lower'));
  return { ...(phrase && { phrase }), isAbstract: phrase !== undefined && isAbstractPhrase(goal, phrase) && !(means(headOf(goal, phrase), 'growth') && others.length > 0), isLower, narrowing: [...inside, ...others], ...(actor && { actor }) };
}
