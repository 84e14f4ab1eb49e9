import { readGoal } from '../../../src/plan/text/read-goal';
import { describeShared } from '../../shared-data';
import { visibleGoals } from './labelled';
import { asExpected, ownGoals } from './own-goals';
import { scoresOf } from './score';

describeShared('goals labelled by a careful reader, but for those set aside', () => {
  const goals = visibleGoals();
  const scores = scoresOf(goals);

  it('have the verdicts of the three letters that a text can show in at least 95 of 100', () => expect(scores.allThree).toBeGreaterThanOrEqual(0.95));
  it('have their exact target in at least 95 of 100', () => expect(scores.target).toBeGreaterThanOrEqual(0.95));
  it('have their baseline in at least 90 of 100 that have one', () => expect(scores.baseline).toBeGreaterThanOrEqual(0.9));
  it('have their direction in at least 92 of 100', () => expect(scores.direction).toBeGreaterThanOrEqual(0.92));

  it('have proposals that are specific, measurable and time-bound once filled in, in at least 90 of 100', () => {
    expect(scores.proposals).toBeGreaterThanOrEqual(0.9);
  });

  it('are recognised as Dutch or English in at least 98 of 100', () => {
    const right = goals.filter(({ text, lang }) => readGoal(text).language === lang);
    expect(right.length / goals.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe('goals of our own from several fields of work', () => {
  const scores = scoresOf(ownGoals.map(asExpected));
  it('are at least 150', () => expect(scores.goals).toBeGreaterThanOrEqual(150));
  it('have the verdicts of the three letters in at least 95 of 100', () => expect(scores.allThree).toBeGreaterThanOrEqual(0.95));
  it('have their exact target, baseline and change in at least 95 of 100', () => {
    expect(Math.min(scores.target, scores.baseline, scores.delta)).toBeGreaterThanOrEqual(0.95);
  });
  it('have their direction in at least 95 of 100', () => expect(scores.direction).toBeGreaterThanOrEqual(0.95));
});
