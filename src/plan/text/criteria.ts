import type { Deed } from './deed';
import type { Direction } from './direction';
import type { Figures } from './figures';
import type { GoalText } from './goal-text';
import type { TimePhrase } from './moment';
import type { Subject } from './subject';
import { means } from './token';

/** Everything that is known of a goal before a verdict is given. */
export interface GoalFacts {
  readonly goal: GoalText;
  readonly figures: Figures;
  readonly subject: Subject;
  readonly deed: Deed | undefined;
  readonly direction: Direction | undefined;
  readonly times: readonly TimePhrase[];
  readonly time: TimePhrase | undefined;
  /** A name of a measure without a norm: `Aantal leads per maand`. */
  readonly isBareMetric: boolean;
}

const isFree = ({ regions, times }: GoalText, at: number): boolean => ![...regions, ...times].some(({ from, to }) => at >= from && at < to);

/** `a full pipeline`: a quality, not all of it. */
const isFull = ({ tokens }: GoalText, at: number): boolean => /^(?:full|volledige?)$/.test(tokens[at]?.word ?? '') && /^(?:an?|een)$/.test(tokens[at - 1]?.word ?? '');

/** The word that says how much without a number: `alle`, `every`, `the majority of`. */
export const coverageAt = (goal: GoalText): number => goal.tokens.findIndex((token, at) => isFree(goal, at) && means(token, 'all', 'majority', 'rank') && !isFull(goal, at));

/** True when the goal has a number, or a word that stands for one. */
export const hasSize = ({ goal, figures }: GoalFacts): boolean =>
  figures.target !== undefined || figures.delta !== undefined || figures.zero !== undefined || coverageAt(goal) >= 0;

const isSuperlative = ({ goal, figures }: GoalFacts): boolean => figures.target === undefined && figures.delta === undefined && goal.tokens.some((token) => means(token, 'extreme'));
const isKnowledge = ({ goal, figures }: GoalFacts): boolean => figures.target === undefined && goal.tokens.some((token) => means(token, 'mental')) && !goal.tokens.some((token) => means(token, 'more', 'less', 'up', 'down'));

/** `100%`, `minimaal 50`: how much, and not of what. */
const isOnlyFigure = ({ goal: { tokens } }: GoalFacts): boolean =>
  tokens.some(({ kind }) => kind === 'number') && tokens.every((token) => token.kind !== 'word' || means(token, 'percent', 'points', 'currency', 'multiplier', 'least', 'most', 'goal', 'function', 'article', 'up', 'down'));

/** `Iedereen moet zijn best doen`: who does it is said, and not what. */
function isVagueForAll({ goal, subject: { phrase }, deed, figures }: GoalFacts): boolean {
  if (!phrase || !deed || deed.isNamed || figures.target || figures.delta) return false;
  return coverageAt(goal) !== phrase.from - 1 && goal.tokens.slice(phrase.from, phrase.to).every((token) => means(token, 'vagueObject'));
}

/** What stands in the way of a concrete subject. */
export type SubjectGap = 'abstract' | 'superlative' | 'knowledge' | 'noDirection' | 'tooWide' | 'vagueDeed' | 'endless' | 'nothing';

/** Why a goal is not specific; undefined when it is. */
export function specificGap(facts: GoalFacts): SubjectGap | undefined {
  const { subject, deed, direction, goal } = facts;
  if (isSuperlative(facts)) return 'superlative';
  if (subject.isAbstract) return 'abstract';
  if (isKnowledge(facts)) return 'knowledge';
  if (deed?.isEndless && direction !== undefined && !hasSize(facts)) return 'endless';
  if (isOnlyFigure(facts) || (!subject.phrase && !deed && !hasSize(facts))) return 'nothing';
  if (isVagueForAll(facts)) return 'vagueDeed';
  if (facts.isBareMetric) return 'noDirection';
  if (direction === undefined && !hasSize(facts)) return deedGap(deed);
  const hasScope = subject.narrowing.length > 0 || goal.regions.some(({ kind }) => kind === 'means');
  return hasSize(facts) || hasScope ? undefined : 'tooWide';
}

function deedGap(deed: Deed | undefined): SubjectGap | undefined {
  if (!deed) return 'noDirection';
  if (deed.isEndless) return 'endless';
  return deed.isNamed ? undefined : 'vagueDeed';
}

/** What stands in the way of telling afterwards whether the goal was reached. */
export type MeasureGap = 'abstract' | 'superlative' | 'knowledge' | 'noNumber' | 'bareMetric' | 'endless' | 'vagueDeed' | 'uncounted' | 'settingOnly';

/** Why a goal is not measurable; undefined when it is. */
export function measurableGap(facts: GoalFacts): MeasureGap | undefined {
  const { subject, deed, direction, figures } = facts;
  if (isSuperlative(facts)) return 'superlative';
  if (subject.isAbstract) return 'abstract';
  if (facts.isBareMetric) return 'bareMetric';
  if (isVagueForAll(facts)) return 'vagueDeed';
  if (hasSize(facts)) return undefined;
  if (isKnowledge(facts)) return 'knowledge';
  if (direction !== undefined || !deed) return figures.scopes.length > 0 ? 'settingOnly' : 'noNumber';
  if (deed.isEndless) return 'endless';
  if (!deed.isNamed) return 'vagueDeed';
  return deed.isCheckable ? undefined : 'uncounted';
}

/** True when a deadline, a start or a recurrence binds the goal. */
export const isTimeBound = ({ time }: GoalFacts): boolean => time?.role === 'deadline' || time?.role === 'start' || time?.role === 'recurring';
