import { day } from '../../cases/workbook';
import { leads, monthly, theKpi } from './rhythm-case';

const kindsOf = (values: readonly (number | null)[], cells = {}) => theKpi({ kpis: [{ ...leads, ...cells }], actuals: monthly(values) }).celebrations.map((one) => ('periods' in one ? `${one.kind} ${one.periods}` : one.kind));

describe('what deserves celebrating', () => {
  it.each([
    ['the target was reached after a month in which it was not', [99, 100], ['crossed']],
    ['the target was reached before too', [100, 101], []],
    ['the target was just not reached', [98, 99.9], []],
    ['there is no figure before', [null, 100], []],
    ['the best figure of six months', [50, 51, 52, 53, 54, 55], ['record 6']],
    ['the best figure of five months is no record yet', [51, 52, 53, 54, 55], []],
    ['as good as the best before is no record', [50, 55, 52, 53, 54, 55], []],
    ['three months on course, longer than two before', [100, 100, 50, 101, 101, 101], ['longestRun 3']],
    ['two months on course', [50, 50, 101, 101], []],
    ['three months on course, as long as before', [100, 100, 100, 50, 100, 100, 100], []],
    ['twelve months on course', Array.from({ length: 12 }, () => 100), ['longestRun 12']],
  ] as const)('%s', (_, values, expected) => expect(kindsOf(values)).toEqual(expected));

  it('takes the lowest figure as the best where lower is better', () => {
    expect(kindsOf([220, 210, 215, 230, 210, 205], { direction: 'lower' })).toEqual(['record 6']);
    expect(kindsOf([220, 210, 215, 230, 210, 231], { direction: 'lower' })).toEqual([]);
  });

  it('celebrates a return inside the limits, and no record there', () => {
    const range = { target: undefined, direction: 'range', lower: 90, upper: 110 } as unknown as Partial<typeof leads>;
    expect(kindsOf([120, 121, 122, 123, 124, 100], range)).toEqual(['crossed']);
  });

  it('does not celebrate a month that still runs', () => {
    const kpi = theKpi({ kpis: [leads], actuals: [...monthly([90, 95]), { kpi: 'Leads', period: '2026-10', value: 500 }] });
    expect(kpi.celebrations).toEqual([]);
  });

  it('remembers an action that was finished, when its KPI is on course again', () => {
    const action = { kpi: 'Leads', period: '2026-08', action: 'Call days', state: 'done', done: day('2026-09-20'), result: '101 leads' } as const;
    const one = (value: number, done = action.done) => theKpi({ kpis: [{ ...leads, reviewed: day('2026-09-15') }], actuals: monthly([80, value]), actions: [{ ...action, done }] }).celebrations;
    expect(one(101)).toContainEqual({ kind: 'actionWorked', action: 'Call days', result: '101 leads', done: day('2026-09-20') });
    expect(one(81).map(({ kind }) => kind)).not.toContain('actionWorked');
    expect(one(101, day('2026-09-14')).map(({ kind }) => kind)).not.toContain('actionWorked');
  });
});

describe('what changed since the previous period', () => {
  const change = (values: readonly (number | null)[], cells = {}) => {
    const { change: found } = theKpi({ kpis: [{ ...leads, ...cells }], actuals: monthly(values) });
    return found && [found.kind, found.by];
  };

  it.each([
    ['higher', [80, 90], ['better', 10]],
    ['higher', [90, 80], ['worse', -10]],
    ['higher', [90, 90], ['same', 0]],
    ['lower', [90, 80], ['better', -10]],
    ['lower', [80, 90], ['worse', 10]],
    ['higher', [null, 90], undefined],
    ['higher', [80, null, 90], undefined],
  ] as const)('%s is better: %j', (direction, values, expected) => expect(change(values, { direction })).toEqual(expected));

  it.each([
    ['both inside', [95, 105], 'same'],
    ['out of the range', [95, 115], 'worse'],
    ['nearer to it', [125, 115], 'better'],
    ['from above to as far below', [115, 85], 'same'],
  ] as const)('inside limits: %s', (_, values, kind) => expect(change(values, { target: undefined, direction: 'range', lower: 90, upper: 110 })?.[0]).toBe(kind));

  it('compares whole months while a sum still runs', () => {
    const { change: found, figure } = theKpi({ kpis: [leads], actuals: [...monthly([80, 90]), { kpi: 'Leads', period: '2026-10', value: 5 }] });
    expect(figure.current.period.name).toBe('2026-10');
    expect([found?.kind, found?.from.period.name, found?.to.period.name]).toEqual(['better', '2026-08', '2026-09']);
  });
});

describe('whether a KPI is still the right one', () => {
  const doubts = (values: readonly (number | null)[], cells = {}, others = {}) => theKpi({ kpis: [{ ...leads, ...cells }], actuals: monthly(values), ...others }).doubts.map((one) => ('periods' in one ? `${one.kind} ${one.periods}` : one.kind));

  it.each([
    ['the same figure for six months', [90, 95, 95, 95, 95, 95, 95], ['unchanged 6']],
    ['the same figure for five months', [90, 95, 95, 95, 95, 95], []],
    ['twelve months on course', [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112], ['alwaysOnCourse 12']],
    ['eleven months on course', [102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112], []],
    ['no figure for the two months that have passed since', [95, 96, null, null], ['noFigures 2']],
    ['no figure for a month', [95, 96, null], []],
    ['off course for three months without an action', [95, 50, 51, 52], ['nobodyActs 3']],
    ['off course for two months without an action', [95, 50, 51], []],
  ] as const)('%s', (_, values, expected) => expect(doubts(values)).toEqual(expected));

  it('asks nothing of nobody acting where an action was written down, finished or not', () => {
    expect(doubts([50, 51, 52], {}, { actions: [{ kpi: 'leads', action: 'Call', state: 'dropped' }] })).toEqual([]);
  });

  it('asks about a deadline from the day after it', () => {
    expect([day('2026-10-14'), day('2026-10-15')].map((deadline) => doubts([95], { deadline }))).toEqual([['pastDeadline'], []]);
  });

  it('asks about a metric that nobody has, and about a KPI without a rhythm or any figure', () => {
    expect(doubts([95], { level: 'metric' })).toEqual(['onlyWatched']);
    expect(doubts([95], { level: 'metric', owner: 'Ann' })).toEqual([]);
    expect(doubts([95], { rhythm: undefined })).toEqual(['noRhythm']);
    expect(doubts([])).toEqual(['neverMeasured']);
    expect(doubts([], { unreadable: ['target'] })).toEqual([]);
  });
});
