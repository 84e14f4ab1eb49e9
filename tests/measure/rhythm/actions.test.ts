import { day } from '../../cases/workbook';
import { actionsIn, agendaOf, leads, monthly, theKpi } from './rhythm-case';

const red = { kpis: [{ ...leads, owner: 'Ann', escalation: 'To the board' }], actuals: monthly([80, 50]) };
const action = { kpi: 'Leads', action: 'Call days' } as const;

describe('open actions of a KPI', () => {
  it('are overdue from the day after they are due, by whole days', () => {
    const due = (text: string) => theKpi({ ...red, actions: [{ ...action, due: day(text) }] }).actions[0]?.daysOverdue;
    expect(['2026-10-16', '2026-10-15', '2026-10-14', '2026-09-15'].map(due)).toEqual([0, 0, 1, 30]);
  });

  it('stand longest overdue first, then by day, those without a day last', () => {
    const actions = [['A', undefined], ['B', '2026-11-01'], ['C', '2026-10-10'], ['D', '2026-10-20'], ['E', '2026-09-01']].map(([id, due]) => ({ ...action, id: id!, ...(due !== undefined && { due: day(due) }) }));
    expect(theKpi({ ...red, actions }).actions.map(({ id }) => id)).toEqual(['E', 'C', 'D', 'B', 'A']);
  });

  it('are to be escalated when overdue and the KPI is still off course, to whom the action or else the KPI says', () => {
    const late = { ...action, due: day('2026-10-01') };
    expect(theKpi({ ...red, actions: [late] }).actions[0]).toMatchObject({ isEscalationDue: true, escalation: 'To the board' });
    expect(theKpi({ ...red, actions: [{ ...late, escalation: 'To Bea' }] }).actions[0]?.escalation).toBe('To Bea');
    expect(theKpi({ ...red, actions: [{ ...late, due: day('2026-10-15') }] }).actions[0]?.isEscalationDue).toBe(false);
    expect(theKpi({ ...red, actuals: monthly([80, 100]), actions: [late] }).actions[0]?.isEscalationDue).toBe(false);
  });

  it('are those of whoever corrects the KPI, else of its owner, where nobody is named', () => {
    const owner = (kpi: object, cells = {}) => theKpi({ ...red, kpis: [{ ...leads, ...kpi }], actions: [{ ...action, ...cells }] }).actions[0];
    expect(owner({ owner: 'Ann', corrector: 'Bob' })).toMatchObject({ owner: 'Bob', ownerFrom: 'kpi' });
    expect(owner({ owner: 'Ann' })).toMatchObject({ owner: 'Ann', ownerFrom: 'kpi' });
    expect(owner({ owner: 'Ann' }, { owner: 'Cy' })).toMatchObject({ owner: 'Cy', ownerFrom: 'action' });
    expect(owner({})).toMatchObject({ owner: '', ownerFrom: 'nobody' });
  });

  it.each([
    ['open without a state', {}, 1],
    ['done by its day', { done: day('2026-10-01') }, 0],
    ['done', { state: 'done' }, 0],
    ['dropped', { state: 'dropped' }, 0],
    ['open with a day on which it was done', { state: 'open', done: day('2026-10-01') }, 1],
    ['of a state that cannot be read', { unreadable: ['state'] }, 1],
    ['of a text that cannot be read', { action: '', unreadable: ['action'] }, 1],
  ] as const)('an action %s', (_, cells, open) => expect(theKpi({ ...red, actions: [{ ...action, ...cells }] }).actions).toHaveLength(open));

  it('keep the five whys in order', () => {
    expect(theKpi({ ...red, actions: [{ ...action, why1: 'a', why3: 'c' }] }).actions[0]?.whys).toEqual(['a', '', 'c', '', '']);
  });
});

describe('a proposed action', () => {
  const proposal = (cells: object, actions: readonly object[] = [], actuals = monthly([80, 50])) => theKpi({ kpis: [{ ...leads, owner: 'Ann', response: 'Call days', ...cells }], actuals, actions: actions.map((one) => ({ ...action, ...one })) }).proposal;

  it('is for whoever corrects, by the next review, with what was agreed beforehand', () => {
    expect(proposal({ corrector: 'Bob', reviewed: day('2026-09-21') })).toMatchObject({ owner: 'Bob', due: day('2026-10-21'), response: 'Call days', period: { name: '2026-09' } });
  });

  it('is by the review after the coming one where the KPI is to be reviewed now', () => {
    expect(proposal({ rhythm: 'week' })?.due).toBe(day('2026-10-22'));
  });

  it.each([
    ['the KPI needs attention only', [], [80, 95]],
    ['the KPI is on course', [], [80, 100]],
    ['an action is open', [{ period: '2026-08' }], [80, 50]],
    ['an action about this period was done', [{ period: '2026-09', state: 'done' }], [80, 50]],
    ['an action about this period was dropped', [{ period: 'september 2026', state: 'dropped' }], [80, 50]],
  ] as const)('is not made when %s', (_, actions, values) => expect(proposal({}, actions, monthly(values))).toBeUndefined());

  it('is made when an action about an earlier period is done', () => expect(proposal({}, [{ period: '2026-08', state: 'done' }])).toBeDefined());
});

describe('rows of Actions that are not right', () => {
  const people = [{ id: 'Ann', team: 'North' }, { id: 'Tom', team: 'North', end: day('2026-05-31') }];
  const checks = (cells: object, others: object = {}) => agendaOf({ people, ...red, ...others, actions: [{ ...action, ...cells }] }).findings.map(({ check }) => check);

  it.each([
    ['done without a day', { state: 'done' }, ['action.doneUndated']],
    ['done on a day that is still to come', { done: day('2026-10-16') }, ['action.doneLater']],
    ['open with a day on which it was done', { state: 'open', done: day('2026-10-01') }, ['action.doneButOpen']],
    ['due before its period', { period: '2026-09', due: day('2026-08-31') }, ['action.dueBeforePeriod']],
    ['due on the first day of its period', { period: '2026-09', due: day('2026-09-01') }, []],
    ['of somebody who has left', { owner: 'Tom' }, ['action.ownerLeft']],
    ['of two, one of whom has left', { owner: 'Ann en Tom' }, ['action.ownerLeft']],
    ['of somebody unknown', { owner: 'Zed' }, ['action.unknownOwner']],
    ['of a team', { owner: 'north' }, []],
    ['done, of somebody who has left', { owner: 'Tom', done: day('2026-05-01') }, []],
    ['all right', { owner: 'Ann', period: '2026-09', due: day('2026-10-20'), state: 'busy' }, []],
    ['for a team that has no such KPI', { scope: 'South' }, ['action.otherScope']],
  ] as const)('%s', (_, cells, expected) => expect(checks(cells)).toEqual(expected));

  it('that could be about several KPIs are on the agenda all the same', () => {
    const one = { people, kpis: [{ ...leads, scope: 'North' }, { ...leads, scope: 'Ann' }], actuals: [], actions: [action] };
    const agenda = agendaOf(one);
    expect(agenda.findings.map(({ check }) => check)).toContain('action.whichKpi');
    expect(agenda.groups.flatMap((group) => actionsIn(group).map(({ text }) => text))).toEqual(['Call days']);
  });

  it('name the cell', () => {
    expect(agendaOf({ people, ...red, actions: [{ ...action, owner: 'Tom' }] }).findings[0]?.subject).toMatchObject({ sheet: 'Actions', row: 2 });
  });
});

describe('the groups of an agenda', () => {
  const people = [{ id: 'M1', name: 'Ann', team: 'North' }, { id: 'M2', name: 'Bob', team: 'South' }];
  const agenda = agendaOf({
    people,
    kpis: [
      { ...leads, kpi: 'Own', scope: 'Bob', owner: 'Bob' },
      { ...leads, kpi: 'Project', scope: 'New site', owner: 'Ann' },
      { ...leads, kpi: 'Calls', scope: 'north', owner: 'Ann', rhythm: 'week', reviewed: day('2026-10-12') },
      { ...leads, kpi: 'Visits', scope: 'North', owner: 'Ann', corrector: 'Bob' },
      { ...leads, kpi: 'Revenue', owner: 'Bea', goal: 'growth' },
    ],
    goals: [{ goal: 'Growth', why: 'We must', parent: 'Health' }],
    actions: [{ action: 'Clean up', scope: 'South', owner: 'Bob' }, { action: 'Anything' }],
  });

  it('are the company, teams, projects and people, in that order, whatever the spelling', () => {
    expect(agenda.groups.map(({ over, name }) => [over, name])).toEqual([['company', ''], ['team', 'North'], ['team', 'South'], ['other', 'New site'], ['person', 'Bob']]);
    expect(agenda.groups.map(({ kpis }) => kpis.map(({ figure }) => figure.kpi))).toEqual([['Revenue'], ['Calls', 'Visits'], [], ['Project'], ['Own']]);
  });

  it('meet per rhythm, on the first day on which a KPI of it is to be reviewed', () => {
    expect(agenda.groups[1]?.meetings).toEqual([
      { rhythm: 'week', day: day('2026-10-19'), kpis: ['Calls'], due: [] },
      { rhythm: 'month', day: day('2026-10-15'), kpis: ['Visits'], due: ['Visits'] },
    ]);
  });

  it('are attended by owners, correctors and whoever has an action, each once', () => {
    expect(agenda.groups.map(({ participants }) => participants)).toEqual([['Bea'], ['Ann', 'Bob'], ['Bob'], ['Ann'], ['Bob']]);
  });

  it('repeat the goal with its why', () => expect(agenda.groups[0]?.kpis[0]?.goal).toEqual({ goal: 'growth', why: 'We must', parent: 'Health' }));

  it('have every action that belongs to no KPI', () => {
    expect(agenda.groups.map(({ looseActions }) => looseActions.map(({ text }) => text))).toEqual([['Anything'], [], ['Clean up'], [], []]);
  });
});
