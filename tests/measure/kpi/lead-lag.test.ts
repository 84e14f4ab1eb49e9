import { type Case } from '../../cases/workbook';
import { figuresOf } from './look';

/** Numbers that look like chance (mulberry32), the same every time. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296 - 0.5;
  };
}

const month = (at: number): string => `${2023 + Math.floor((at + 9) / 12)}-${String(((at + 9) % 12) + 1).padStart(2, '0')}`;
/** Thirty-six months up to September 2026. */
const months = Array.from({ length: 36 }, (_, at) => month(at));
const kept = (kpi: string, values: readonly number[]) => values.map((value, at) => ({ kpi, period: months[months.length - values.length + at]!, value }));

const draw = noise(7);
const visits = Array.from({ length: 40 }, () => 100 + 40 * draw());
/** Two months after a visit more, revenue is 50 more; besides that a little chance. */
const revenue = Array.from({ length: 36 }, (_, at) => 1_000 + 50 * (visits[at + 2] ?? 0) + 60 * draw());
const leading = { kpi: 'Visits', kind: 'leading', rhythm: 'month', target: 100, targetPer: 'month' } as const;
const lagging = { kpi: 'Revenue', kind: 'lagging', unit: 'money', rhythm: 'month', target: 6_000, targetPer: 'month' } as const;
const both = (kpis: Case['kpis'], last = 36): Case => ({ kpis: kpis ?? [], actuals: [...kept('Visits', visits.slice(4).slice(-last)), ...kept('Revenue', revenue.slice(-last))] });
const links = (one: Case) => figuresOf(one, '2026-10-15').links ?? [];

describe('which KPI moves before which', () => {
  it('finds for a linked pair the lag, and what one more of the leading KPI does', () => {
    const [link, another] = links(both([{ ...leading, drives: 'Revenue' }, lagging]));
    expect(another).toBeUndefined();
    expect(link).toMatchObject({ leading: 0, lagging: 1, isStated: true, result: { kind: 'leads', best: { lag: 2, strength: 'strong' } }, effect: { step: 1 } });
    expect(link!.effect!.low).toBeLessThan(50);
    expect(link!.effect!.high).toBeGreaterThan(50);
  });

  it('says the effect of a percentage point of a KPI in per cent', () => {
    const shares = both([{ ...leading, unit: 'ratio', drives: 'Revenue' }, lagging]);
    const one = { ...shares, actuals: shares.actuals!.map((row) => (row.kpi === 'Visits' ? { ...row, value: row.value / 100 } : row)) };
    const [link] = links(one);
    expect(link!.effect!.step).toBe(0.01);
    expect(link!.effect!.value).toBeGreaterThan(30);
    expect(link!.effect!.value).toBeLessThan(70);
  });

  it('says of a linked pair that there is too little to go by', () => {
    expect(links(both([{ ...leading, drives: 'Revenue' }, lagging], 12))).toMatchObject([{ isStated: true, result: { kind: 'tooShort', points: 12 } }]);
  });

  it('proposes a pair that nobody linked and that runs ahead', () => {
    expect(links(both([leading, lagging]))).toMatchObject([{ leading: 0, lagging: 1, isStated: false, result: { kind: 'leads' } }]);
  });

  it('proposes nothing below eighteen months, nor what shows no relation, nor KPIs of other teams', () => {
    expect(links(both([leading, lagging], 17))).toEqual([]);
    const unrelated = noise(99);
    const chance: Case = { kpis: [leading, lagging], actuals: [...kept('Visits', visits.slice(4)), ...kept('Revenue', months.map(() => unrelated()))] };
    expect(links(chance)).toEqual([]);
    const people = [{ id: 'A', team: 'Noord' }, { id: 'B', team: 'Zuid' }];
    expect(links({ ...both([{ ...leading, scope: 'Noord' }, { ...lagging, scope: 'Zuid' }]), people })).toEqual([]);
  });

  it('proposes nothing more for a KPI that the user has linked', () => {
    const one = both([{ ...leading, drives: 'Other' }, lagging, { ...lagging, kpi: 'Other' }]);
    expect(links(one)).toMatchObject([{ leading: 0, lagging: 2, isStated: true }]);
  });

  it('proposes nothing among more pairs than anything could stand out from', () => {
    const many = Array.from({ length: 23 }, (_, at) => [{ ...leading, kpi: `L${at}` }, { ...lagging, kpi: `R${at}` }]).flat();
    const actuals = Array.from({ length: 23 }, (_, at) => [...kept(`L${at}`, visits.slice(4)), ...kept(`R${at}`, revenue)]).flat();
    expect(links({ kpis: many.slice(0, 4), actuals }).length).toBeGreaterThan(0);
    expect(links({ kpis: many, actuals })).toEqual([]);
  });

  it('sees figures that only share a trend as that', () => {
    const little = noise(3);
    const growing = (slope: number) => months.map((_, at) => 100 + slope * at + little());
    const [link] = links({ kpis: [{ ...leading, drives: 'Revenue' }, lagging], actuals: [...kept('Visits', growing(5)), ...kept('Revenue', growing(9))] });
    expect(link?.result.kind).toBe('trendOnly');
    expect(link?.effect).toBeUndefined();
  });

  it('asks more of each pair as more are looked at', () => {
    const others = Array.from({ length: 8 }, (_, at) => ({ ...leading, kpi: `L${at}`, drives: 'Revenue' }));
    const faint = noise(5);
    const one = both([{ ...leading, drives: 'Revenue' }, lagging]);
    const actuals = [...kept('Visits', visits.slice(4)), ...kept('Revenue', months.map((_, at) => 1_000 + 20 * (visits[at + 2] ?? 0) + 900 * faint()))];
    const alone = links({ ...one, actuals })[0]!.result;
    const among = links({ ...one, kpis: [...one.kpis!, ...others], actuals })[0]!.result;
    expect([alone.kind === 'leads', among.kind === 'leads']).toEqual([true, false]);
  });

  it('leaves out the month that still runs', () => {
    const one = both([{ ...leading, drives: 'Revenue' }, lagging]);
    const running = { ...one, actuals: [...one.actuals!, { kpi: 'Visits', period: '2026-10', value: 1 }, { kpi: 'Revenue', period: '2026-10', value: 1 }] };
    expect(links(running)[0]?.result).toMatchObject({ kind: 'leads', best: { lag: 2 } });
  });

  it('looks at a KPI of a year by month, where its rows say so', () => {
    const sales = revenue.map((amount, at) => ({ date: `${months[at]!}-15`, person: 'Ann', amount }));
    const one: Case = { kpis: [{ ...leading, drives: 'Revenue' }, { ...lagging, measure: 'R', targetPer: 'year', rhythm: 'year' }], measures: [{ measure: 'R', aggregate: 'sum' }], actuals: kept('Visits', visits.slice(4)), sales };
    expect(links(one)).toMatchObject([{ result: { kind: 'leads', best: { lag: 2 } } }]);
  });

  it('links a KPI with the one of its own team, else with all of that name; never with itself', () => {
    const people = [{ id: 'A', team: 'Noord' }, { id: 'B', team: 'Zuid' }];
    const named = (kpis: Case['kpis']) => links({ people, kpis: kpis ?? [], actuals: [] }).map((link) => [link.leading, link.lagging]);
    expect(named([{ ...leading, scope: 'Noord', drives: 'revenue' }, { ...lagging, scope: 'Zuid' }, { ...lagging, scope: 'Noord' }])).toEqual([[0, 2]]);
    expect(named([{ ...leading, drives: 'Revenue' }, { ...lagging, scope: 'Zuid' }, { ...lagging, scope: 'Noord' }])).toEqual([[0, 1], [0, 2]]);
    expect(named([{ ...leading, drives: 'Visits' }])).toEqual([]);
  });
});

describe('how the KPIs stood', () => {
  it('is counted at the end of each month, a quarter by its newest one', () => {
    const { statuses } = figuresOf({ kpis: [{ kpi: 'A', target: 10, targetPer: 'month' }, { kpi: 'B', target: 10, targetPer: 'quarter' }], actuals: [{ kpi: 'A', period: '2026-07', value: 10 }, { kpi: 'A', period: '2026-08', value: 5 }, { kpi: 'A', period: '2026-09', value: 9 }, { kpi: 'B', period: '2026-Q2', value: 1 }, { kpi: 'B', period: '2026-Q3', value: 10 }] }, '2026-10-15');
    expect(statuses!.map(({ month: { name }, onCourse, attention, offCourse, missing }) => [name, onCourse, attention, offCourse, missing])).toEqual([
      ['2026-06', 0, 0, 1, 0],
      ['2026-07', 1, 0, 1, 0],
      ['2026-08', 0, 0, 2, 0],
      ['2026-09', 1, 1, 0, 0],
    ]);
  });
});

describe('how close forecasts came', () => {
  it('is the average over the KPIs that can tell, and left out where none can', () => {
    const steady = months.map((_, at) => 100 + (at % 2));
    expect(figuresOf({ kpis: [lagging], actuals: kept('Revenue', steady) }, '2026-10-15').accuracy).toMatchObject({ kpis: 1, off: expect.closeTo(0.005, 1) });
    expect(figuresOf({ kpis: [lagging], actuals: kept('Revenue', [1, 2]) }, '2026-10-15').accuracy).toBeUndefined();
  });
});
