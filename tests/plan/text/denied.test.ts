import { readGoal } from '../../../src/plan/text/read-goal';

// What may not fall or rise is to be held: a proposal never turns a goal into its opposite.

it.each(['De omzet moet in 2027 niet dalen', 'Het verzuim mag niet stijgen vóór 1-7-2027', 'Revenue must not fall in 2027', "Don't increase costs in 2027"])('holds what may not change: %s', (text) => {
  const { extracted, proposal } = readGoal(text, {});
  expect(extracted.direction).toBe('keep');
  expect(proposal?.text).not.toMatch(/verlagen|verhogen|reduce|increase/i);
});

it.each(['Revenue must not fall', 'De omzet mag niet dalen', 'De marge mag niet zakken'])('takes the verb for no season and no subject: %s', (text) => {
  const { extracted, proposal } = readGoal(text, {});
  expect([extracted.timeRole, extracted.direction]).toEqual(['none', 'keep']);
  expect(proposal.text).not.toMatch(/fall|dalen|zakken/);
});

it('reads what something may not sink below as the least, of what sinks', () => {
  const { direction, target, indicator } = readGoal('De marge mag niet onder de 30 % zakken').extracted;
  expect([direction, target, indicator?.text]).toEqual(['up', 30, 'marge']);
});
