import { dayOf } from '../../src/core/period/calendar';
import { periodsTo, spanOf } from '../../src/plan/data/chance';
import { checked, kpiWith, short, type KpiCase } from './kpi-workbook';

type Changes = Parameters<typeof kpiWith>[0];

/** Figures of the months up to and with October 2026. */
const months = (kpi: string, values: readonly (number | null)[]): NonNullable<KpiCase['actuals']> =>
  values.flatMap((value, at) => {
    const month = 10 - values.length + 1 + at;
    const [year, of] = [2026 + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
    return value === null ? [] : [{ kpi, period: `${year}-${String(of).padStart(2, '0')}`, value }];
  });

const far = { deadline: dayOf(2026, 12, 31), rhythm: 'month', start: dayOf(2026, 1, 1) } as const;
const kpiOf = (values: readonly (number | null)[], changes: Changes = {}) => checked([kpiWith({ ...far, ...changes })], { actuals: months('Leads', values) }).kpis[0]!;

describe('periods up to a deadline, of months up to and with October 2026', () => {
  it.each([
    [[2026, 12, 31], 2],
    [[2026, 12, 1], 1],
    [[2026, 12, 2], 2],
    [[2026, 11, 30], 1],
    [[2026, 10, 31], 0],
    [[2026, 9, 1], 0],
    [[2027, 10, 31], 12],
  ] as const)('%j: %i', ([year, month, day], expected) => {
    expect(periodsTo(dayOf(year, month, day), { values: [], periodsPerYear: 12, end: dayOf(2026, 11, 1) })).toBe(expected);
  });

  it('counts quarters', () => expect(periodsTo(dayOf(2027, 6, 30), { values: [], periodsPerYear: 4, end: dayOf(2026, 10, 1) })).toBe(3));
});

describe('achievable by its own figures', () => {
  const wandering = [150, 155, 148, 153, 157, 149, 152, 156, 147, 154, 151, 158, 150, 153];
  const steady = Array.from({ length: 14 }, (_, at) => 150 + (at % 3));

  it('is not met where the chance is below 10 %, whatever the text says', () => {
    const kpi = kpiOf(steady, { description: 'Leads verhogen van 150 naar 220 per maand, haalbaar met het nieuwe team' });
    expect(short(kpi.letters.achievable)).toBe('notMet achievable.unlikely K2');
    expect(kpi.letters.achievable.reason).toMatchObject({ args: { figures: 14, isFew: false } });
    expect(kpi.remarks.find(({ check }) => check === 'kpiText.feasible')).toMatchObject({ severity: 'warning', args: { words: 'haalbaar', figures: 14 } });
  });

  it('does not hold against a text what it does not claim', () => {
    expect(kpiOf(steady, { description: 'Leads verhogen van 150 naar 220 per maand, niet haalbaar zonder nieuw team' }).remarks.map(({ check }) => check)).not.toContain('kpiText.feasible');
  });

  it('cannot be known from fewer than twelve figures', () => {
    expect(short(kpiOf(steady.slice(0, 11)).letters.achievable)).toBe('unknown achievable.unlikely K2');
    expect(short(kpiOf(steady.slice(0, 12)).letters.achievable)).toBe('notMet achievable.unlikely K2');
  });

  it('is met with the chance where that is fair', () => {
    const kpi = kpiOf(wandering, { target: 152 });
    const [evidence] = kpi.evidence;
    expect(kpi.letters.achievable).toMatchObject({ kind: 'met', reason: { args: { chance: evidence!.chance } } });
    expect(evidence).toMatchObject({ letter: 'achievable', says: { key: 'series.chance', args: { points: 14, periods: 2 } }, isThin: false, how: { key: 'smart.chanceMethod' } });
    expect(evidence!.chance).toBeGreaterThan(0.3);
  });

  it.each([5, 6])('takes six figures: %i', (count) => {
    expect(kpiOf(steady.slice(0, count), { target: 151 }).evidence[0]).toMatchObject(count < 6 ? { says: { key: 'series.chanceTooShort' }, isThin: true } : { says: { key: 'series.chance' }, isThin: true });
  });

  it('does without a baseline', () => expect(short(kpiOf(wandering, { target: 152, baseline: undefined }).letters.achievable)).toBe('met achievable.metByFigures K2'));

  it.each<readonly [string, Changes]>([
    ['a deadline', { deadline: undefined }],
    ['a deadline to come', { deadline: dayOf(2026, 11, 21) }],
    ['a target', { target: undefined }],
  ])('says nothing without %s', (_, changes) => expect(kpiOf(steady, changes).evidence).toEqual([]));

  it('looks at limits where the figure should stay inside them', () => {
    const kpi = kpiOf(steady, { direction: 'range', target: undefined, lower: 140, upper: 160 });
    expect(kpi.evidence[0]!.chance).toBeGreaterThan(0.9);
  });
});

describe('relevant by the figures of both', () => {
  // A fixed pattern without trend; revenue follows two months later.
  const wave = Array.from({ length: 34 }, (_, at) => 100 + ((at * 37) % 23) - ((at * 11) % 7));
  const check = (drives: string, leading: readonly number[], lagging: readonly number[]) =>
    checked([kpiWith({ ...far, drives }), kpiWith({ ...far, kpi: 'Revenue', kind: 'lagging' })], { actuals: [...months('Leads', leading), ...months('Revenue', lagging)] }).kpis[0]!;
  const [early, late] = [wave.slice(2), wave.slice(0, 32)];

  it('tells that it moves before the KPI that it drives', () => {
    expect(check('Revenue', early, late).evidence.find(({ letter }) => letter === 'relevant')).toMatchObject({ says: { key: 'series.leads', args: { lag: 2, leading: 'Leads', lagging: 'Revenue' } } });
  });

  it('warns where the other one moves first', () => {
    const kpi = check('Revenue', late, early);
    expect(kpi.remarks).toMatchObject([{ check: 'kpiData.reversed', args: { drives: 'Revenue', lag: 2 } }]);
  });

  it('is silent where the figures are too few, or it drives nothing', () => {
    expect(check('Revenue', early.slice(0, 9), late.slice(0, 9)).evidence.map(({ letter }) => letter)).not.toContain('relevant');
    expect(check('Nothing', early, late).evidence.map(({ letter }) => letter)).not.toContain('relevant');
  });
});

describe('a sum over a year with few years of its own', () => {
  const inYear = { target: 1900, targetPer: 'year', unit: 'number', deadline: dayOf(2026, 12, 31) } as const;
  const twentyTwo = Array.from({ length: 22 }, (_, at) => 150 + [3, -5, 2, 6, -4][at % 5]!);

  it('is judged by its months: what is there, and what the months to come are expected to add', () => {
    const [evidence] = kpiOf(twentyTwo, inYear).evidence;
    expect(evidence).toMatchObject({ letter: 'achievable', says: { key: 'series.chanceOfTotal', args: { ahead: 2, points: 22 } } });
    expect(evidence!.chance).toBe(0.01);
    expect(kpiOf(twentyTwo, { ...inYear, target: 1700 }).evidence[0]!.chance).toBe(0.99);
  });

  it('has no chance from fewer than six months, and says so', () => {
    expect(kpiOf(twentyTwo.slice(0, 5), inYear).evidence[0]).toMatchObject({ says: { key: 'series.chanceTooShort' } });
  });

  it.each([
    [[2026, 12, 31], { from: -10, to: 2 }],
    [[2026, 6, 30], { from: -10, to: 2 }],
    [[2027, 12, 31], { from: 2, to: 14 }],
    [[2027, 1, 1], { from: -10, to: 2 }],
  ] as const)('with a deadline on %j takes the months of that year', ([year, month, day], expected) => {
    const figure = { current: { period: { start: dayOf(2026, 1, 1) } }, series: { periodsPerYear: 1 } };
    expect(spanOf(dayOf(year, month, day), figure as Parameters<typeof spanOf>[1], dayOf(2026, 11, 1))).toEqual(expected);
  });
});
