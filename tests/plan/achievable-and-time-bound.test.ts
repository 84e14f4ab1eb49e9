import { dayOf } from '../../src/core/period/calendar';
import type { kpiWith} from './kpi-workbook';
import { short, today, verdict, type KpiCase } from './kpi-workbook';

type Changes = Parameters<typeof kpiWith>[0];

const people = [{ id: 'M01', name: 'Joris' }, { id: 'M02', name: 'Sanne', end: dayOf(2026, 1, 31) }];

describe('achievable', () => {
  it.each([['Anja Prins', 'unknown', 'ask.ownerInPeople'], ['Sanne', 'notMet', 'ask.owner']])('asks what is missing of the owner: %s, %s, %s', (owner, kind, question) => {
    expect(verdict('achievable', { owner }, { people })).toMatchObject({ kind, question: { key: question } });
  });
  const range: Changes = { direction: 'range', target: undefined, lower: 3, upper: 5 };
  it.each<readonly [string, Changes, string, KpiCase]>([
    ['goes from 150 to 220', {}, 'met achievable.met K2', {}],
    ['keeps 220', { baseline: 220 }, 'met achievable.met K2', {}],
    ['starts past its target', { baseline: 221 }, 'notMet achievable.beyond K2', {}],
    ['goes from 12 to 10 where lower is better', { direction: 'lower', baseline: 12, target: 10 }, 'met achievable.met K2', {}],
    ['goes from 12 to 10 where higher is better', { baseline: 12, target: 10 }, 'notMet achievable.beyond K2', {}],
    ['goes from 9 to 10 where lower is better', { direction: 'lower', baseline: 9, target: 10 }, 'notMet achievable.beyond K2', {}],
    ['starts at 0', { baseline: 0 }, 'met achievable.met K2', {}],
    ['has a target of 0 where lower is better', { direction: 'lower', baseline: 4, target: 0 }, 'met achievable.met K2', {}],
    ['stays inside a range', { ...range, baseline: 4 }, 'met achievable.metRange L2', {}],
    ['comes into a range', { ...range, baseline: 9 }, 'met achievable.metRange L2', {}],
    ['has limits that are equal', { ...range, lower: 5 }, 'notMet achievable.limitsReversed L2', {}],
    ['has limits the wrong way round', { ...range, lower: 6 }, 'notMet achievable.limitsReversed L2', {}],
    ['lacks a limit', { ...range, upper: undefined }, 'notMet achievable.noTarget L2', {}],
    ['has no owner', { owner: undefined }, 'notMet achievable.noOwner C2', {}],
    ['has an owner that cannot be read', { owner: undefined, unreadable: ['owner'] }, 'unknown unreadable C2', {}],
    ['has no target', { target: undefined }, 'notMet achievable.noTarget K2', {}],
    ['has a target that cannot be read', { target: undefined, unreadable: ['target'] }, 'unknown unreadable K2', {}],
    ['has no baseline', { baseline: undefined }, 'unknown achievable.noBaseline J2', {}],
    ['has no baseline and no owner', { baseline: undefined, owner: undefined }, 'notMet achievable.noOwner C2', {}],
    ['has targets per period', { target: undefined }, 'unknown achievable.targetElsewhere K2', { targets: [{ measure: 'Leads', period: '2026-Q4', value: 60 }] }],
    ['has targets for everything', { target: undefined, measure: 'Revenue' }, 'unknown achievable.targetElsewhere K2', { targets: [{ period: '2026-Q4', value: 60 }] }],
    ['has targets of another measure only', { target: undefined }, 'notMet achievable.noTarget K2', { targets: [{ measure: 'Visits', period: '2026-Q4', value: 60 }] }],
  ])('a KPI that %s', (_, changes, expected, others) => {
    expect(short(verdict('achievable', changes, others))).toBe(expected);
  });
});

describe('time-bound, on 22 November 2026, without figures', () => {
  it.each<readonly [string, Changes, string]>([
    ['deadline at the end of the year, weekly', { rhythm: 'week' }, 'met timeBound.met O2'],
    ['deadline at the end of the year, monthly', {}, 'notMet timeBound.tooSlow P2'],
    ['no deadline', { deadline: undefined }, 'notMet timeBound.noDeadline O2'],
    ['deadline yesterday', { deadline: today - 1 }, 'notMet timeBound.past O2'],
    ['deadline today, begun in January', { deadline: today, start: dayOf(2026, 1, 1) }, 'met timeBound.met O2'],
    ['deadline today, begun today', { deadline: today }, 'notMet timeBound.tooSlow P2'],
    ['deadline tomorrow, daily', { deadline: today + 1, rhythm: 'day' }, 'notMet timeBound.tooSlow P2'],
    ['deadline the day after tomorrow, daily', { deadline: today + 2, rhythm: 'day' }, 'met timeBound.met O2'],
    ['deadline a day less than two months away, monthly', { deadline: dayOf(2027, 1, 21) }, 'met timeBound.met O2'],
    ['deadline two days less than two months away, monthly', { deadline: dayOf(2027, 1, 20) }, 'notMet timeBound.tooSlow P2'],
    ['a year, looked at per half year', { rhythm: 'halfYear', start: dayOf(2026, 1, 1) }, 'met timeBound.met O2'],
    ['deadline in six weeks, quarterly', { rhythm: 'quarter' }, 'notMet timeBound.tooSlow P2'],
    ['deadline in six weeks, quarterly, begun in January', { rhythm: 'quarter', start: dayOf(2026, 1, 1) }, 'met timeBound.met O2'],
    ['a year, looked at once a year', { rhythm: 'year', start: dayOf(2026, 1, 1) }, 'notMet timeBound.tooSlow P2'],
    ['begins after the deadline', { start: dayOf(2027, 1, 1) }, 'notMet timeBound.reversed N2'],
    ['no rhythm', { rhythm: undefined }, 'notMet timeBound.noRhythm P2'],
    ['deadline that cannot be read', { deadline: undefined, unreadable: ['deadline'] }, 'unknown unreadable O2'],
    ['deadline that cannot be read and no rhythm', { deadline: undefined, rhythm: undefined, unreadable: ['deadline'] }, 'notMet timeBound.noRhythm P2'],
    ['start that cannot be read', { unreadable: ['start'] }, 'unknown unreadable N2'],
  ])('%s', (_, changes, expected) => {
    expect(short(verdict('timeBound', changes, { actuals: [] }))).toBe(expected);
  });

  it.each([
    [{ start: dayOf(2026, 1, 31), rhythm: 'month' as const }, dayOf(2026, 11, 30)],
    [{ rhythm: 'week' as const }, dayOf(2026, 11, 29)],
    [{ rhythm: 'twoWeeks' as const }, dayOf(2026, 12, 6)],
    [{ start: dayOf(2026, 1, 1), rhythm: 'halfYear' as const }, dayOf(2026, 7, 1)],
  ])('names the next checkpoint: %o', (changes, checkpoint) => {
    expect(verdict('timeBound', changes, { actuals: [] }).reason).toMatchObject({ args: { checkpoint } });
  });

  it('begins with its first figure where no start is given', () => {
    const quarterly = (actuals: KpiCase['actuals']) => short(verdict('timeBound', { rhythm: 'quarter' }, { actuals: actuals ?? [] }));
    expect(quarterly([{ kpi: 'Leads', period: '2026-Q1', value: 7 }])).toBe('met timeBound.met O2');
    expect(quarterly([{ kpi: 'Leads', period: '2026-10', value: 7 }])).toBe('notMet timeBound.tooSlow P2');
  });

  it('begins with the first row of its measure where no start is given', () => {
    const quarterly = (date: string) =>
      short(verdict('timeBound', { rhythm: 'quarter', measure: 'Revenue' }, { people: [{ id: 'Jan' }], measures: [{ measure: 'Revenue' }], sales: [{ date, person: 'Jan', amount: 1 }] }));
    expect(quarterly('2026-02-01')).toBe('met timeBound.met O2');
    expect(quarterly('2026-11-01')).toBe('notMet timeBound.tooSlow P2');
  });
});
