import { examGoalsEn, examGoalsNl } from './exam-goals';
import { furtherGoalsEn, furtherGoalsNl } from './further-goals';
import { moreGoalsEn } from './more-goals-en';
import { moreGoalsNl } from './more-goals-nl';
import { ownGoalsEn } from './own-goals-en';
import { ownGoalsNl } from './own-goals-nl';
import { planGoalsEn } from './plan-goals-en';
import { planGoalsNl } from './plan-goals-nl';
import { practiceGoalsEn, practiceGoalsNl } from './practice-goals';
import type { Expected } from './score';
import { secondExamGoalsEn, secondExamGoalsNl } from './second-exam-goals';

/** A goal of our own, with what the labelling guide says of it. */
export interface OwnGoal {
  readonly id: string;
  readonly lang: 'nl' | 'en';
  readonly text: string;
  readonly specific: boolean;
  readonly measurable: boolean;
  readonly timeBound: boolean;
  readonly direction: Expected['extracted']['direction'];
  readonly target: number | readonly number[] | null;
  readonly baseline: number | null;
  readonly delta: number | null;
  readonly deltaKind: 'percent' | 'points' | 'absolute' | null;
}

const deltaKinds: Readonly<Record<string, OwnGoal['deltaKind']>> = { '%': 'percent', p: 'points', a: 'absolute' };
const given = (text: string): OwnGoal['direction'] => (text === 'up' || text === 'down' || text === 'keep' ? text : null);
const number = (text: string): number => Number(text.replace(',', '.'));

function goalOf(line: string, lang: 'nl' | 'en', at: number): OwnGoal {
  const [text = '', flags = '', direction = '-', target = '-', baseline = '-', delta = '-'] = line.split('|').map((part) => part.trim());
  const range = target.split('..').map(number);
  return {
    id: `own-${lang}-${String(at + 1)}`, lang, text, specific: flags[0] === '1', measurable: flags[1] === '1', timeBound: flags[2] === '1',
    direction: given(direction), target: target === '-' ? null : range.length > 1 ? range : (range[0] ?? null),
    baseline: baseline === '-' ? null : number(baseline), delta: delta === '-' ? null : number(delta.slice(0, -1)), deltaKind: deltaKinds[delta.slice(-1)] ?? null,
  };
}

/** Goals as they are listed, one on each line; see `own-goals-en`. */
export const linesOf = (text: string, lang: 'nl' | 'en'): readonly OwnGoal[] => text.trim().split('\n').filter((line) => line !== '').map((line, at) => goalOf(line, lang, at));

/** Goals of our own from ten fields of work, in both languages. */
export const ownGoals: readonly OwnGoal[] = [...linesOf(ownGoalsNl + moreGoalsNl + furtherGoalsNl + planGoalsNl + practiceGoalsNl, 'nl'), ...linesOf(ownGoalsEn + moreGoalsEn + furtherGoalsEn + planGoalsEn + practiceGoalsEn, 'en')];

/** Goals that the grammar was not made with when it was first scored on them. */
export const examGoals: readonly OwnGoal[] = [...linesOf(examGoalsNl + secondExamGoalsNl, 'nl'), ...linesOf(examGoalsEn + secondExamGoalsEn, 'en')];

/** A goal of our own as a label. */
export const asExpected = ({ text, lang, specific, measurable, timeBound, direction, target, baseline, delta, deltaKind }: OwnGoal): Expected => ({
  text, lang, criteria: { specific, measurable, time_bound: timeBound }, extracted: { direction, target, baseline, delta, delta_kind: deltaKind },
});
