import fc from 'fast-check';
import { type Case, day } from '../../cases/workbook';
import { shown, theKpi } from './look';

const people = [
  { id: 'M1', name: 'Ann', team: 'Noord' },
  { id: 'M2', name: 'Bea', team: 'Noord' },
  { id: 'M3', name: 'Cas', team: 'Zuid' },
  { id: 'M4', name: 'Dop' },
];
const sale = (person: string, amount: number, customer = 'A') => ({ date: '2026-09-03', person, amount, customer });
const selling = (sales: NonNullable<Case['sales']>, one: Case = {}, measure: object = {}): Case => ({
  people,
  measures: [{ measure: 'R', aggregate: 'sum', ...measure }],
  kpis: [{ kpi: 'R', measure: 'R', target: 1_000, targetPer: 'month' }],
  sales,
  ...one,
});
const partsOf = (one: Case, over: 'team' | 'person') => theKpi(one).parts.filter((part) => part.over === over).map(({ name, actual }) => [name, shown(actual)]);

describe('the teams and people behind a KPI', () => {
  const four = [sale('Ann', 300), sale('Bea', 200), sale('M3', 400), sale('Dop', 50)];

  it('of a sum are what each brought in', () => {
    expect(partsOf(selling(four), 'team')).toEqual([['Noord', 500], ['Zuid', 400]]);
    expect(partsOf(selling(four), 'person')).toEqual([['Ann', 300], ['Bea', 200], ['Cas', 400], ['Dop', 50]]);
  });

  it('leave apart what is of no team, and what is of nobody', () => {
    expect(theKpi(selling([...four, sale('Wie?', 25)])).unassigned).toEqual({ team: 75, person: 25 });
    expect(theKpi(selling(four)).unassigned).toEqual({ team: 50 });
    expect(theKpi(selling(four.slice(0, 3))).unassigned).toBeUndefined();
  });

  it('with what is apart add up to the whole, to the cent', () => {
    const names = fc.constantFrom('Ann', 'Bea', 'Cas', 'Dop', 'M1', 'Wie?');
    const cents = fc.integer({ min: -100_000, max: 1_000_000 }).map((amount) => amount / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(names, cents), { minLength: 1, maxLength: 40 }), (rows) => {
        const { current, parts, unassigned } = theKpi(selling(rows.map(([name, amount]) => sale(name, amount))));
        for (const over of ['team', 'person'] as const) {
          const own = parts.filter((part) => part.over === over).map(({ actual }) => (actual.kind === 'known' ? Math.round(actual.value * 100) : NaN));
          const rest = Math.round((unassigned?.[over] ?? 0) * 100);
          expect(own.reduce((sum, one) => sum + one, rest)).toBe(current.actual.kind === 'known' ? Math.round(current.actual.value * 100) : NaN);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of an average are averages of their own rows, not parts of the whole', () => {
    const one = selling([sale('Ann', 100), sale('Ann', 300), sale('Cas', 800)], {}, { aggregate: 'average' });
    expect(shown(theKpi(one).current.actual)).toBe(400);
    expect(partsOf(one, 'team')).toEqual([['Noord', 200], ['Zuid', 800]]);
    expect(partsOf(one, 'person')).toEqual([['Ann', 200], ['Bea', 'reason.kpiNoRows'], ['Cas', 800], ['Dop', 'reason.kpiNoRows']]);
    expect(theKpi(one).unassigned).toBeUndefined();
  });

  it('of a number of customers may count one of them twice, and nothing is said to be apart', () => {
    const one = selling([sale('Ann', 1, 'A'), sale('Bea', 1, 'A'), sale('Cas', 1, 'A'), sale('Cas', 1, 'B')], {}, { aggregate: 'distinct', column: 'customer' });
    expect(shown(theKpi(one).current.actual)).toBe(2);
    expect(partsOf(one, 'team')).toEqual([['Noord', 1], ['Zuid', 2]]);
    expect(theKpi(one).unassigned).toBeUndefined();
  });

  it('of a KPI of a team are its own people only, without the team itself', () => {
    const one = selling(four, { kpis: [{ kpi: 'R', measure: 'R', scope: 'Noord', target: 1_000, targetPer: 'month' }] });
    expect(theKpi(one).parts.map(({ over, name, team }) => [over, name, team])).toEqual([['person', 'Ann', 'Noord'], ['person', 'Bea', 'Noord']]);
  });

  it('of a KPI of a person are none', () => {
    expect(theKpi(selling(four, { kpis: [{ kpi: 'R', measure: 'R', scope: 'Ann', target: 1_000, targetPer: 'month' }] })).parts).toEqual([]);
  });

  it('of figures that are kept by hand are none', () => {
    expect(theKpi({ people, kpis: [{ kpi: 'K', target: 1, targetPer: 'month' }], actuals: [{ kpi: 'K', period: '2026-09', value: 1 }] }).parts).toEqual([]);
  });

  it('leave out who left before the period, and who has yet to start', () => {
    const staff = [...people, { id: 'M5', name: 'Eef', team: 'Zuid', end: day('2026-08-31') }, { id: 'M6', name: 'Fay', team: 'Zuid', start: day('2026-10-01') }];
    expect(partsOf(selling(four, { people: staff }), 'person').map(([name]) => name)).toEqual(['Ann', 'Bea', 'Cas', 'Dop']);
  });

  it('keep who left in the period, and who left before it and has rows in it still', () => {
    const staff = [...people, { id: 'M5', name: 'Eef', team: 'Zuid', end: day('2026-08-31') }, { id: 'M6', name: 'Fay', team: 'Zuid', end: day('2026-09-10') }];
    expect(partsOf(selling([...four, sale('Eef', 60)], { people: staff }), 'person').slice(4)).toEqual([['Eef', 60], ['Fay', 0]]);
  });

  it('of two people with one name are not known, and say why; their team is', () => {
    const staff = [{ id: 'M1', name: 'Jan', team: 'Noord' }, { id: 'M2', name: 'Jan', team: 'Noord' }, { id: 'M3', name: 'Cas', team: 'Zuid' }];
    const one = selling([sale('Jan', 300), sale('Cas', 100)], { people: staff });
    expect(partsOf(one, 'person')).toEqual([['Jan', 'reason.kpiSharedName'], ['Jan', 'reason.kpiSharedName'], ['Cas', 100]]);
    expect(partsOf(one, 'team')).toEqual([['Noord', 300], ['Zuid', 100]]);
    expect(theKpi(one).unassigned).toBeUndefined();
  });

  it('of two people with one name in two teams leaves both teams unknown', () => {
    const staff = [{ id: 'M1', name: 'Jan', team: 'Noord' }, { id: 'M2', name: 'Jan', team: 'Zuid' }, { id: 'M3', name: 'Cas', team: 'West' }];
    expect(partsOf(selling([sale('Jan', 300), sale('Cas', 100)], { people: staff }), 'team')).toEqual([['Noord', 'reason.kpiSharedName'], ['Zuid', 'reason.kpiSharedName'], ['West', 100]]);
  });

  it('without targets of their own have no attainment and no colour: the target of the KPI is of the whole', () => {
    expect(new Set(theKpi(selling(four)).parts.map(({ status, target }) => `${status} ${shown(target)}`))).toEqual(new Set(['missing reason.kpiNoTarget']));
  });

  it('with targets in the Targets table are judged by those', () => {
    const targets = [{ person: 'Ann', measure: 'R', period: '2026-09', value: 300 }, { team: 'Zuid', measure: 'R', period: '2026-09', value: 500 }];
    const { parts } = theKpi(selling(four, { targets }));
    const judged = parts.filter(({ target }) => target.kind === 'known').map(({ name, attainment, status }) => [name, shown(attainment), status]);
    expect(judged).toEqual([['Zuid', 0.8, 'offCourse'], ['Ann', 1, 'onCourse']]);
  });

  it('of a running period are judged by the part of their target that is due', () => {
    const targets = [{ person: 'Ann', measure: 'R', period: '2026-09', value: 900 }];
    const { parts } = theKpi(selling(four, { targets }), '2026-09-10');
    expect(parts.filter(({ name }) => name === 'Ann').map(({ attainment }) => shown(attainment))).toEqual([1]);
  });

  it('have as many periods as the KPI shows, and the last is the newest', () => {
    const one = selling([{ date: '2026-07-03', person: 'Ann', amount: 10 }, { date: '2026-08-03', person: 'Ann', amount: 20 }, ...four]);
    const { history, parts } = theKpi(one);
    expect(history.length).toBe(3);
    expect(parts.find(({ name }) => name === 'Ann')?.trend).toEqual([10, 20, 300]);
  });

  it('divide a deal over those who share it, and it still counts once for the whole', () => {
    const one = selling([{ ...sale('Ann', 100), id: 'D1' }], { splits: [{ deal: 'D1', person: 'Ann', share: 0.6 }, { deal: 'D1', person: 'Cas', share: 0.4 }] });
    const total = partsOf(one, 'person').reduce((sum, [, figure]) => sum + Number(figure), 0);
    expect([total, shown(theKpi(one).current.actual)]).toEqual([100, 100]);
  });
});
