import { fold } from '../../core/fold';
import type { WizardAnswers, WizardProblem } from './answers';

const most = { main: 1, sub: 2 } as const;

/** What is wrong with the goals: there is one main goal, with at most two sub-goals, each named once. */
export function checkGoals({ mainGoals, subGoals }: WizardAnswers): readonly WizardProblem[] {
  const named = mainGoals.filter(({ goal }) => goal.trim() !== '');
  const all = [...named, ...subGoals];
  const twice = all.filter(({ goal }, at) => all.findIndex((other) => fold(other.goal) === fold(goal)) < at);
  const problem = (step: 'goal' | 'subGoals', kind: WizardProblem['kind'], about = ''): WizardProblem => ({ step, kind, weight: 'stop', about });
  return [
    ...(named.length === 0 ? [problem('goal', 'noGoal')] : []),
    ...(named.length > most.main ? [problem('goal', 'severalGoals')] : []),
    ...(subGoals.length > most.sub ? [problem('subGoals', 'severalSubGoals')] : []),
    ...subGoals.flatMap(({ goal }, at) => (goal.trim() === '' ? [{ ...problem('subGoals', 'noName'), at }] : [])),
    ...twice.map(({ goal }) => problem('subGoals', 'goalTwice', goal)),
  ];
}
