import { checksOf, earnedIn, runCase } from './run-case';
import { type Case, day } from './workbook';

// Who has a scheme when a table is not clear about it: missing pay, never pay that is silently absent or somebody else's.

const scheme = 'Plan';
const base: Case = {
  people: [{ id: 'M1', name: 'Ann' }, { id: 'M2', name: 'Bob', role: 'Rep' }],
  sales: [
    { date: '2026-01-05', person: 'M1', amount: 1000 },
    { date: '2026-01-25', person: 'M2', amount: 500 },
    { date: '2026-02-05', person: 'M1', amount: 2000 },
    { date: '2026-02-25', person: 'M2', amount: 700 },
  ],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
};
const both: Case['assignments'] = [{ person: 'M1', scheme }, { person: 'M2', scheme }];

describe('a role on a scheme, and a later assignment of the person', () => {
  it('the role holds up to the day before the personal one starts', () => {
    const assignments = [{ role: 'Rep', scheme }, { person: 'M2', scheme, start: day('2026-02-01'), rate: 0.2 }];
    expect(earnedIn(runCase({ ...base, assignments }))).toEqual({ 'Bob, 2026-01, C': 50, 'Bob, 2026-02, C': 140 });
  });
  it('a change inside a period is measured in two parts', () => {
    const assignments = [{ role: 'Rep', scheme }, { person: 'M2', scheme, start: day('2026-02-10'), rate: 0.2 }];
    const run = runCase({ ...base, assignments });
    expect([Array.from(run.payouts.earned), Array.from(run.payouts.from), checksOf(run)]).toEqual([[50, 0, 140], ['2026-01-01', '2026-02-01', '2026-02-10'].map(day), []]);
  });
  it('an undated personal one takes the place of the role altogether', () => {
    const assignments = [{ role: 'Rep', scheme, start: day('2026-02-01') }, { person: 'M2', scheme, rate: 0.2 }];
    expect(earnedIn(runCase({ ...base, assignments }))).toEqual({ 'Bob, 2026-01, C': 100, 'Bob, 2026-02, C': 140 });
  });
  it('a personal one whose start cannot be read leaves no period of the role known', () => {
    const assignments = [{ role: 'Rep', scheme }, { person: 'M2', scheme, rate: 0.2, unreadable: ['start'] }];
    expect(earnedIn(runCase({ ...base, assignments }))).toEqual({ 'Bob, 2026-01, C': 'reason.assignmentUnreadable', 'Bob, 2026-02, C': 'reason.assignmentUnreadable' });
  });
});

describe('an assignment with an unreadable cell', () => {
  it('scheme: everything of the person is missing', () => {
    const run = runCase({ ...base, assignments: [{ person: 'M1', scheme: '', unreadable: ['scheme'] }, { person: 'M2', scheme }] });
    expect(earnedIn(run)).toEqual({ 'Ann, 2026-01, C': 'reason.assignmentUnreadable', 'Ann, 2026-02, C': 'reason.assignmentUnreadable', 'Bob, 2026-01, C': 50, 'Bob, 2026-02, C': 70 });
    expect(run.findings).toContainEqual(expect.objectContaining({ check: 'assignment.unclear', severity: 'error', args: { column: 'scheme', who: 'Ann', scheme: '' } }));
  });
  it.each(['person', 'role'])('%s: a finding says that a bonus of the scheme may be lacking', (column) => {
    const run = runCase({ ...base, assignments: [{ scheme, unreadable: [column] }, { person: 'M2', scheme }] });
    expect(Object.keys(earnedIn(run))).toEqual(['Bob, 2026-01, C', 'Bob, 2026-02, C']);
    expect(run.findings).toContainEqual(expect.objectContaining({ check: 'assignment.unclear', severity: 'error', args: { column, who: '', scheme } }));
  });
  it('person, with a role filled in: it is not taken for an assignment of the role', () => {
    const run = runCase({ ...base, assignments: [{ role: 'Rep', scheme, unreadable: ['person'] }, { person: 'M1', scheme }] });
    expect(earnedIn(run)).toEqual({ 'Ann, 2026-01, C': 100, 'Ann, 2026-02, C': 200 });
    expect(checksOf(run)).toEqual(['assignment.unclear']);
  });
  it('start, with another row from a day on: nobody knows when that one ends', () => {
    const assignments = [{ person: 'M1', scheme, start: day('2026-01-01') }, { person: 'M1', scheme: 'Other', unreadable: ['start'] }, { person: 'M2', scheme }];
    const run = runCase({ ...base, schemes: [{ scheme }, { scheme: 'Other' }], assignments });
    expect(earnedIn(run)).toMatchObject({ 'Ann, 2026-01, C': 'reason.assignmentUnreadable', 'Ann, 2026-02, C': 'reason.assignmentUnreadable', 'Bob, 2026-02, C': 70 });
  });
});

describe('a person whom the table does not make clear', () => {
  it('with an unreadable id: missing, and so is the pay that an assignment may give them', () => {
    const run = runCase({ ...base, people: [{ id: '', name: 'Ann', unreadable: ['id'] }, { id: 'M2', name: 'Bob' }], assignments: both });
    expect(earnedIn(run)).toEqual({ 'Ann, 2026-01, C': 'reason.personUnclear', 'Ann, 2026-02, C': 'reason.personUnclear', 'Bob, 2026-01, C': 50, 'Bob, 2026-02, C': 70 });
    expect(checksOf(run)).toEqual(['assignment.unknownPerson', 'people.unreadableId']);
  });
  it('two with unreadable ids are two people', () => {
    const people = [{ id: '', name: 'Ann', unreadable: ['id'] }, { id: '', name: 'Bob', unreadable: ['id'] }];
    expect(Object.keys(earnedIn(runCase({ ...base, people })))).toEqual(['Ann, 2026-01, C', 'Ann, 2026-02, C', 'Bob, 2026-01, C', 'Bob, 2026-02, C']);
  });
  it('with an unreadable role: missing on the schemes of roles', () => {
    const people = [{ id: 'M1', name: 'Ann', unreadable: ['role'] }, { id: 'M2', name: 'Bob', role: 'Rep' }];
    expect(earnedIn(runCase({ ...base, people, assignments: [{ role: 'Rep', scheme }] }))).toEqual({
      'Ann, 2026-01, C': 'reason.assignmentUnreadable', 'Ann, 2026-02, C': 'reason.assignmentUnreadable', 'Bob, 2026-01, C': 50, 'Bob, 2026-02, C': 70,
    });
  });
  it('who left before the first day: missing, with a finding', () => {
    const people = [{ id: 'M1', name: 'Ann', start: day('2026-02-01'), end: day('2026-01-31') }, { id: 'M2', name: 'Bob' }];
    const run = runCase({ ...base, people, assignments: both });
    expect([earnedIn(run)['Ann, 2026-01, C'], earnedIn(run)['Ann, 2026-02, C'], checksOf(run)]).toEqual(['reason.serviceReversed', 'reason.serviceReversed', ['people.endBeforeStart']]);
  });
  it.each([['m1'], ['M 1'.replace(' ', '\u200b')], ['Ḿ1']])('two ids that are one without case and accents (%s): both missing, the sales nobody’s', (id) => {
    const people = [{ id: 'M1', name: 'Ann' }, { id: 'M2', name: 'Bob' }, { id, name: 'Cas' }];
    const run = runCase({ ...base, people, assignments: [...both, { person: id, scheme }] });
    const why = 'reason.personUnclear';
    expect(earnedIn(run)).toEqual({ 'Ann, 2026-01, C': why, 'Ann, 2026-02, C': why, 'Bob, 2026-01, C': 50, 'Bob, 2026-02, C': 70, 'Cas, 2026-01, C': why, 'Cas, 2026-02, C': why });
    expect(run.reconciliation[0]).toMatchObject({ creditedAmount: 1200, uncredited: [{ why: 'unknownPayee', rows: 2, amount: 3000 }] });
    expect(run.findings).toContainEqual(expect.objectContaining({ check: 'people.sameId', severity: 'error' }));
  });
  it('Renée is Renee, however the accent is written', () => {
    const people = [{ id: 'M1', name: 'Renée' }];
    const sales = [{ date: '2026-01-05', person: 'Renee', amount: 1000 }, { date: '2026-01-06', person: 'Rene\u0301e', amount: 500 }, { date: '2026-01-07', person: 'RENÉE', amount: 250 }];
    expect(earnedIn(runCase({ ...base, people, sales }))).toEqual({ 'Renée, 2026-01, C': 175 });
  });
});
