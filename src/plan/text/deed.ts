import type { Figures } from './figures';
import type { GoalText } from './goal-text';
import { headOf, isVerbHere, nounsOf, phrasesOf, type Phrase, type Subject } from './subject';
import type { Meaning } from './lexicon';
import { means, type Token } from './token';

/** Something to be done rather than a level to be reached. */
export interface Deed {
  /** What is done is named: `een marketingplan schrijven`, not `een plan maken`. */
  readonly isNamed: boolean;
  /** Afterwards one can see whether it was done: one thing, or a definite one. */
  readonly isCheckable: boolean;
  /** `ondersteunen`, `work on`: never finished. */
  readonly isEndless: boolean;
  /** The token of the verb, or of the word that says that it is finished. */
  readonly at: number;
}

/** Something finished: `website live`, `certificate obtained`. */
const isFinished = ({ tokens }: GoalText, at: number): boolean => means(tokens[at], 'done') && !means(tokens[at - 1], 'to', 'until', 'preposition', 'article');

function isPlural(head: Token | undefined): boolean {
  const word = head?.word ?? '';
  return /(?:[^s]s|en|'s)$/.test(word) && !means(head, 'abstract');
}

/** Dutch verbs of foreign origin, as a goal ends with them. */
const infinitive = /(?:is|ic|ul|in|on|at|et|nt|st|ct|rt|ell|ail|am)eren$/;

/** `Het intranet vernieuwen`: an unknown infinitive behind one thing with an article. */
function endsWithInfinitive(goal: GoalText, last: number): boolean {
  const phrase = phrasesOf(goal).find(({ from, to }) => from < last && last < to);
  return phrase !== undefined && phrase.hasArticle && !phrase.isLedIn && nounsOf(goal, phrase).length < phrase.to - phrase.from && goal.tokens[last]?.meanings.size === 0;
}

/** An unknown first word with an object behind it is taken for a verb: `Brunchen bij een strandtent`. */
function unknownVerb(goal: GoalText): number | undefined {
  const { tokens, times } = goal;
  const last = tokens.length - (tokens.at(-1)?.text === '.' ? 2 : 1);
  if (endsWithInfinitive(goal, last)) return last;
  if (last > 0 && tokens[last]?.meanings.size === 0 && infinitive.test(tokens[last]?.word ?? '')) return last;
  const start = times[0]?.from === 0 ? times[0].to : 0;
  const first = tokens[start];
  const next = tokens[start + 1];
  if (first?.kind !== 'word' || first.meanings.size > 0 || !means(next, 'article', 'definite', 'possessive', 'preposition')) return undefined;
  return means(next, 'preposition') && !/en$/.test(first.word) ? undefined : start;
}

/** A participle before what it belongs to: `vervulde vacatures`, `gegeven korting`. */
const isAdjective = ({ tokens, participle }: GoalText, at: number): boolean => participle.test(tokens[at]?.word ?? '') && isNoun(tokens[at + 1]);

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && (token.meanings.size === 0 || means(token, 'measure', 'lower', 'deed', 'outcome', 'stream', 'deliverable', 'everyday', 'abstract'));

/** True for a word that is a verb in its place: `call prospects`, and not `rating per call`, `use of features`, `after closing`. */
function isDoing(goal: GoalText, at: number): boolean {
  const { tokens } = goal;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || isAdjective(goal, at)) return false;
  if (means(tokens[at - 1], 'article', 'possessive', 'definite') && !means(tokens[at - 1], 'pronoun') && !/(?:en|ing)$/.test(token.word)) return false;
  if (means(next, 'of') && !/(?:en|ing)$/.test(token.word)) return false;
  if (/ing$/.test(token.word) && means(tokens[at - 1], 'after', 'before', 'preposition') && !means(tokens[at - 1], 'means')) return false;
  if (!means(token, 'measure', 'deed', 'stream', 'outcome', 'lower', 'deliverable', 'count')) return true;
  return isVerbHere(goal, at) && next !== undefined && !means(next, 'preposition', 'per');
}

/** The name of a measure, such as `Order lead time`, asks for no deed. */
function namesMeasure(goal: GoalText, phrase: Phrase | undefined, at: number): boolean {
  const head = phrase && headOf(goal, phrase);
  const isBehind = phrase?.from === 0 && (goal.tokens[at - 1]?.word === 'to' || means(goal.tokens[at - 1], 'per'));
  return (at <= 1 || isBehind) && means(head, 'measure', 'lower') && !means(head, 'deliverable', 'deed', 'stream', 'outcome') && !phrase?.hasArticle;
}

/** `Every two weeks a progress meeting`: something to do that comes back needs no verb. */
function regularDeed(goal: GoalText): number | undefined {
  const isRegular = goal.times.some(({ isRate, from, role }) => isRate && (role === 'recurring' || means(goal.tokens[from], 'periodic', 'periodicName')));
  const phrase = phrasesOf(goal).find((each) => !each.isLedIn);
  return isRegular && phrase && means(headOf(goal, phrase), 'deed', 'deliverable') && !means(goal.tokens[phrase.from], 'count') ? phrase.from : undefined;
}

function verbAt(goal: GoalText, { target, delta }: Figures): number | undefined {
  const { tokens, regions, times } = goal;
  const isFree = (at: number): boolean => ![...regions, ...times].some(({ from, to }) => at >= from && at < to);
  const isPlaced = (place: number): boolean => isVerbHere(goal, place) || /en$/.test(tokens[place]?.word ?? '');
  const first = (...meanings: readonly Meaning[]): number => tokens.findIndex((token, place) => isFree(place) && means(token, ...meanings) && isDoing(goal, place) && isPlaced(place));
  const at = tokens.findIndex((token, place) => isFree(place) && ((means(token, 'act', 'endless', 'acquire') && isDoing(goal, place)) || isFinished(goal, place)));
  if (at >= 0) return at;
  if (target || delta) return undefined;
  const finished = finishedAt(goal);
  if (finished !== undefined) return finished;
  const isThingToDo = tokens.some((token) => means(token, 'deed', 'deliverable') && !means(token, 'everyday'));
  const other = isThingToDo ? first('attain', 'keep', 'set', 'perCase') : first('set', 'perCase');
  return other >= 0 ? other : (regularDeed(goal) ?? unknownVerb(goal));
}

/** `Het magazijn is opgeruimd`: an unknown participle at the end of a sentence with `is` or `wordt`. */
function finishedAt({ tokens, participle, times, regions }: GoalText): number | undefined {
  const isFree = (at: number): boolean => ![...times, ...regions].some(({ from, to }) => at >= from && at < to);
  const last = tokens.reduce((found, token, at) => (token.kind === 'word' && isFree(at) ? at : found), -1);
  const isParticiple = tokens[last]?.meanings.size === 0 && participle.test(tokens[last]?.word ?? '') && !/(?:de|te)$/.test(tokens[last]?.word ?? '');
  return isParticiple && tokens.slice(0, last).some((token) => means(token, 'be')) ? last : undefined;
}

const vague = ['vagueObject', 'everyday', 'abstract', 'quality', 'placeholder'] as const;

/** What a phrase names is more than `a plan` or `my work`. */
function isNamed({ tokens }: GoalText, phrase: Phrase | undefined): boolean {
  if (!phrase) return true;
  const words = tokens.slice(phrase.from, phrase.to);
  if (words.some((token) => means(token, 'deliverable') && !means(token, 'vagueObject') )) return true;
  if (means(words.at(-1), 'vagueObject')) return words.some((token) => !means(token, 'vagueObject', 'quality', 'placeholder', 'everyday'));
  return words.some((token) => !means(token, ...vague));
}

/** A colon or semicolon between verb and phrase: the phrase is no object of it. */
const isApart = ({ tokens }: GoalText, verb: number, from: number): boolean => tokens.slice(Math.min(verb, from), Math.max(verb, from)).some(({ text }) => text === ':' || text === ';');

/** The deed that a goal asks for; undefined where it speaks of a level or a change. */
export function deedOf(goal: GoalText, { phrase, isAbstract }: Subject, figures: Figures): Deed | undefined {
  const at = verbAt(goal, figures);
  if (at === undefined || (!figures.target && !figures.delta && !isFinished(goal, at) && namesMeasure(goal, phrase, at) && !goal.times.some(({ isRate }) => isRate))) return undefined;
  const isDoer = phrase !== undefined && phrase.to <= at && phrasesOf(goal).some(({ from }) => from > at) && goal.tokens.slice(phrase.from, phrase.to).every((token) => means(token, 'everyday', 'quality'));
  const behind = isDoer ? phrasesOf(goal).find(({ from }) => from > at) : phrase && phrase.from <= at && at < phrase.to ? (phrasesOf(goal).find(({ from }) => from > at) ?? (phrase.to - phrase.from > 1 ? phrase : undefined)) : phrase;
  const object = behind && isApart(goal, at, behind.from) ? undefined : behind;
  const isEndless = means(goal.tokens[at], 'endless') && !means(goal.tokens[at], 'act');
  const isWordless = phrase === undefined && means(goal.tokens[at], 'act', 'perCase') && phrasesOf(goal).length === 0;
  const named = !isWordless && isNamed(goal, object) && !isAbstract;
  const head = object && headOf(goal, object);
  const isOne = object === undefined || object.hasArticle || !isPlural(head);
  const isRegular = goal.times.some(({ isRate }) => isRate);
  return { at, isEndless, isNamed: named, isCheckable: named && !isEndless && (isOne || isRegular || figures.target !== undefined) };
}
