import { asExpected, examGoals } from './own-goals';
import { isAsLabelled } from './score';

/**
 * Goals that are not read as labelled: a duration behind a deed that could be a deadline, a service that is a system, and verbs
 * that no list knows. One that comes to be read rightly leaves this list.
 */
const notYet: readonly string[] = [
  'Close the books in 6 working days',
  'Restore service within 2 hours after an outage',
  'Vóór de open dag van januari hangt er een nieuw bord bij de ingang',
  'Put up a new sign at the entrance before the open day',
];

describe('goals that the grammar was examined on', () => {
  it('are 120', () => expect(examGoals).toHaveLength(120));

  it('are read as labelled, but for those that are known not to be', () => {
    const wrong = examGoals.filter((goal) => !isAsLabelled(asExpected(goal))).map(({ text }) => text);
    expect([...wrong].sort()).toEqual([...notYet].sort());
  });
});
