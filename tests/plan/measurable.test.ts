import { dayOf } from '../../src/core/period/calendar';
import type { kpiWith} from './kpi-workbook';
import { short, verdict, type KpiCase } from './kpi-workbook';

type Changes = Parameters<typeof kpiWith>[0];
const figure = (cells: object): KpiCase => ({ actuals: [{ kpi: 'Leads', value: 163, ...cells }] });

describe('measurable by figures in Actuals, on 22 November 2026', () => {
  it.each<readonly [string, Changes, string, KpiCase]>([
    ['of last month', {}, 'met measurable.met A2', {}],
    ['of exactly two months ago', {}, 'met measurable.met A2', figure({ date: dayOf(2026, 9, 22) })],
    ['of two months and a day ago', {}, 'notMet measurable.old A2', figure({ date: dayOf(2026, 9, 21) })],
    ['of two months and a day ago, looked at per quarter', { rhythm: 'quarter' }, 'met measurable.met A2', figure({ date: dayOf(2026, 9, 21) })],
    ['of two quarters and a day ago, looked at per quarter', { rhythm: 'quarter' }, 'notMet measurable.old A2', figure({ date: dayOf(2026, 5, 21) })],
    ['of six weeks ago, looked at per week', { rhythm: 'week' }, 'met measurable.met A2', figure({ date: dayOf(2026, 10, 11) })],
    ['of six weeks ago, without a rhythm', { rhythm: undefined }, 'met measurable.met A2', figure({ date: dayOf(2026, 10, 11) })],
    ['of the running quarter', {}, 'met measurable.met A2', figure({ period: '2026-Q4' })],
    ['of next month only', {}, 'unknown measurable.noFigures A2', figure({ period: '2026-12' })],
    ['that cannot be read', {}, 'unknown measurable.noFigures A2', figure({ value: NaN, period: '2026-10', unreadable: ['value'] })],
    ['of an old month, with a rhythm that cannot be read', { rhythm: undefined, unreadable: ['rhythm'] }, 'unknown unreadable P2', figure({ period: '2026-01' })],
    ['that are absent, with a unit and a target', {}, 'unknown measurable.noFigures A2', { actuals: [] }],
    ['that are absent, with a unit and both limits', { target: undefined, lower: 3, upper: 5 }, 'unknown measurable.noFigures A2', { actuals: [] }],
    ['that are absent, with a unit and no target', { target: undefined }, 'notMet measurable.nothing A2', { actuals: [] }],
    ['that are absent, with a target and no unit', { unit: undefined }, 'notMet measurable.nothing A2', { actuals: [] }],
    ['that are absent, with a target that cannot be read', { target: undefined, unreadable: ['target'] }, 'unknown unreadable K2', { actuals: [] }],
    ['that are absent, with targets per period', { target: undefined }, 'unknown measurable.noFigures A2', { actuals: [], targets: [{ measure: 'leads', value: 60, period: '2026-Q4' }] }],
    ['of another KPI', {}, 'unknown measurable.noFigures A2', { actuals: [{ kpi: 'Visits', period: '2026-10', value: 4 }] }],
  ])('figures %s', (_, changes, expected, others) => {
    expect(short(verdict('measurable', changes, others))).toBe(expected);
  });

  it('tells to which day the figures reach, and the baseline', () => {
    expect(verdict('measurable', {}).reason).toEqual({ key: 'smart.measurable.met', args: { last: dayOf(2026, 10, 31), baseline: 150, unit: 'number', figures: 1, periods: 1 } });
  });

  it('takes the latest of several figures, whatever their order', () => {
    const both = { actuals: [{ kpi: 'Leads', period: '2026-10', value: 163 }, { kpi: 'leads', period: '2026-09', value: 150 }] };
    expect(verdict('measurable', {}, both).reason).toMatchObject({ args: { last: dayOf(2026, 10, 31), figures: 2, periods: 2 } });
  });

  it.each([
    [[10, 9, 8], 3, 'met measurable.met A2'],
    [[10, 8, 7], 4, 'met measurable.met A2'],
    [[10, 9, 5], 6, 'notMet measurable.gaps A2'],
    [[10, 2], 9, 'notMet measurable.gaps A2'],
  ])('has figures of the months %j: of %i periods no more than a quarter may lack one', (months, periods, expected) => {
    const found = verdict('measurable', {}, { actuals: months.map((month) => ({ kpi: 'Leads', period: `2026-${String(month).padStart(2, '0')}`, value: 150 + month })) });
    expect([short(found), found.reason.args]).toEqual([expected, expect.objectContaining({ figures: months.length, periods })]);
  });

  it('knows the user\'s own periods and fiscal year', () => {
    const periods = [{ name: 'Autumn', start: dayOf(2026, 9, 1) }, { name: 'Winter', start: dayOf(2026, 11, 1) }];
    expect(verdict('measurable', {}, { ...figure({ period: 'autumn' }), periods }).reason).toMatchObject({ args: { last: dayOf(2026, 10, 31) } });
    const settings = [{ setting: 'fiscalYearStart' as const, value: 'july' }];
    expect(verdict('measurable', {}, { ...figure({ period: '2027-Q1' }), settings }).reason).toMatchObject({ args: { last: dayOf(2026, 9, 30) } });
  });
});

describe('measurable by a measure', () => {
  const withRows = (date: string): KpiCase => ({ actuals: [], people: [{ id: 'Jan' }], measures: [{ measure: 'Revenue' }], sales: [{ date, person: 'Jan', amount: 10 }] });
  it.each<readonly [string, string, KpiCase]>([
    ['has rows of this month', 'met measurable.met G2', withRows('2026-11-02')],
    ['has rows of long ago only', 'notMet measurable.old G2', withRows('2026-01-02')],
    ['has rows of days to come only', 'unknown measurable.noRows G2', withRows('2026-12-02')],
    ['is not in the table of measures', 'notMet measurable.unknownMeasure G2', { measures: [] }],
    ['cannot be calculated', 'notMet measurable.brokenMeasure G2', { ...withRows('2026-11-02'), measures: [{ measure: 'Revenue', column: 'Nothing' }] }],
  ])('a measure that %s', (_, expected, others) => {
    expect(short(verdict('measurable', { measure: 'Revenue' }, others))).toBe(expected);
  });

  it('that cannot be read leaves it open', () => {
    expect(short(verdict('measurable', { unreadable: ['measure'] }))).toBe('unknown unreadable G2');
  });
});
