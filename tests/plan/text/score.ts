import type { GoalReading } from '../../../src/plan/text/goal-reading';
import { readGoal } from '../../../src/plan/text/read-goal';
import { filled } from './fill-blanks';
import type { LabelledGoal } from './labelled';

/** Shares of goals, 0 to 1. */
export interface Scores {
  readonly goals: number;
  /** Specific, measurable and time-bound all three as labelled. */
  readonly allThree: number;
  readonly specific: number;
  readonly measurable: number;
  readonly timeBound: number;
  readonly target: number;
  /** Of the goals that have a baseline. */
  readonly baseline: number;
  readonly direction: number;
  readonly delta: number;
  /** Proposals that are specific, measurable and time-bound once their blanks are filled in. */
  readonly proposals: number;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const share = (hits: readonly boolean[]): number => (hits.length === 0 ? 1 : hits.filter(Boolean).length / hits.length);

/** What a label says of a goal; the text decides, not what its source calls it. */
export type Expected = Pick<LabelledGoal, 'text' | 'lang'> & {
  readonly criteria: Pick<LabelledGoal['criteria'], 'specific' | 'measurable' | 'time_bound'>;
  readonly extracted: Pick<LabelledGoal['extracted'], 'direction' | 'target' | 'baseline' | 'delta' | 'delta_kind'>;
};

function hitsOf({ criteria, extracted }: Expected, { letters, extracted: read }: GoalReading) {
  const specific = (letters.specific.verdict === 'met') === criteria.specific;
  const measurable = (letters.measurable.verdict === 'met') === criteria.measurable;
  const timeBound = (letters.timeBound.verdict === 'met') === criteria.time_bound;
  return {
    specific, measurable, timeBound, allThree: specific && measurable && timeBound,
    target: same(read.target, extracted.target), direction: same(read.direction, extracted.direction), hasBaseline: extracted.baseline !== null,
    baseline: same(read.baseline, extracted.baseline), delta: same(read.delta, extracted.delta) && same(read.deltaKind, extracted.delta_kind),
  };
}

/** True when a goal is read wholly as labelled. */
export function isAsLabelled(goal: Expected): boolean {
  const { hasBaseline: _, ...hits } = hitsOf(goal, readGoal(goal.text, { language: goal.lang }));
  return Object.values(hits).every(Boolean);
}

/** True when a proposal, filled in, is specific, measurable and time-bound. */
export function proposalPasses({ text, lang }: Pick<LabelledGoal, 'text' | 'lang'>): boolean {
  const { proposal, extracted } = readGoal(text, { language: lang });
  const { letters } = readGoal(filled(proposal, lang, extracted.direction === 'down'), { language: lang });
  return [letters.specific, letters.measurable, letters.timeBound].every(({ verdict }) => verdict === 'met');
}

/** How many goals are read as labelled. The language is given, as it is in a workbook. */
export function scoresOf(goals: readonly Expected[]): Scores {
  const hits = goals.map((goal) => hitsOf(goal, readGoal(goal.text, { language: goal.lang })));
  const of = (part: 'specific' | 'measurable' | 'timeBound' | 'allThree' | 'target' | 'direction' | 'delta'): number => share(hits.map((hit) => hit[part]));
  return {
    goals: goals.length, allThree: of('allThree'), specific: of('specific'), measurable: of('measurable'), timeBound: of('timeBound'), target: of('target'),
    baseline: share(hits.filter(({ hasBaseline }) => hasBaseline).map(({ baseline }) => baseline)), direction: of('direction'), delta: of('delta'), proposals: share(goals.map(proposalPasses)),
  };
}
