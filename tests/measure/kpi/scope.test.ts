import type { Case, Sale } from '../../cases/workbook';
import { figuresOf, line, shown, theKpi } from './look';

const people = [
  { id: '1', name: 'Ann', team: 'Noord' },
  { id: '2', name: 'Bob', team: 'Noord' },
  { id: '3', name: 'Cas', team: 'Zuid' },
];
const sale = (person: string, amount: Sale['amount'], rest: object = {}): Sale => ({ date: '2026-09-03', person, amount, ...rest });
const one = (kpi: object, sales: readonly Sale[], rest: Case = {}): Case => ({
  people,
  measures: [{ measure: 'Revenue', aggregate: 'sum' }],
  sales,
  kpis: [{ kpi: 'Revenue', measure: 'Revenue', target: 100, targetPer: 'month', ...kpi }],
  ...rest,
});
const actual = (kpi: object, sales: readonly Sale[], rest: Case = {}) => shown(theKpi(one(kpi, sales, rest)).current.actual);
const some = [sale('Ann', 10), sale('Bob', 20), sale('Cas', 40), sale('Dirk', 80), sale('', 160)];

describe('whose rows a KPI counts', () => {
  it('is everybody for the company: also rows of nobody, and of somebody that People does not know', () => expect(actual({}, some)).toBe(310));
  it.each(['Noord', 'noord ', 'NOORD'])('is the team that it names, as %s', (scope) => expect(actual({ scope }, some)).toBe(30));
  it('is the person that it names, by name or number', () => expect([actual({ scope: 'Cas' }, some), actual({ scope: '3' }, some)]).toEqual([40, 40]));
  it('is the company for words that mean it', () => expect([actual({ scope: 'Hele bedrijf' }, some), actual({ scope: 'Company' }, some)]).toEqual([310, 310]));

  it('is the company for anything else, with a finding', () => {
    const { kpis, findings } = figuresOf(one({ scope: 'Project X' }, some), '2026-10-15');
    expect([shown(kpis[0]!.current.actual), findings.map(({ check }) => check)]).toEqual([310, ['kpi.unknownScope']]);
  });

  it.each(['Nord', 'noordd', 'Zuit'])('is nobody’s for %s, which a slip of the finger would explain: never the company’s figure beside a team', (scope) => {
    const { kpis, findings } = figuresOf(one({ scope }, some), '2026-10-15');
    expect(shown(kpis[0]!.current.actual)).toBe('reason.kpiMisspeltScope');
    expect(findings.map(({ check, severity, args }) => [severity, check, (args as { readonly resembles?: string }).resembles])).toEqual([['error', 'kpi.misspeltScope', scope === 'Zuit' ? 'Zuid' : 'Noord']]);
  });

  it.each([
    ['a name', [...people, { id: '4', name: 'ann ', team: 'Zuid' }], 'Ann'],
    ['a number', [...people, { id: '1', name: 'Eva', team: 'Zuid' }], '1'],
  ])('is nobody’s for %s that several people have: never the company’s figure beside one person', (_, all, scope) => {
    const { kpis, findings } = figuresOf(one({ scope }, some, { people: all }), '2026-10-15');
    expect(shown(kpis[0]!.current.actual)).toBe('reason.kpiSharedScope');
    expect(findings.filter(({ check }) => check.startsWith('kpi.')).map(({ check, severity }) => `${severity} ${check}`)).toEqual(['error kpi.sharedScope']);
  });

  it('is 0 for a team without rows in a month that others have rows in', () => expect(actual({ scope: 'Zuid' }, [sale('Ann', 10)])).toBe(0));

  it('is unknown for a team when one of its rows cannot be read, and only for that team', () => {
    const sales = [...some, sale('Bob', '?')];
    expect([actual({ scope: 'Noord' }, sales), actual({ scope: 'Zuid' }, sales), actual({}, sales)]).toEqual(['reason.kpiUnreadableRows', 40, 'reason.kpiUnreadableRows']);
  });

  it('is clear for a name that two members of one team share, and unclear when their teams differ', () => {
    const namesake = (team: string) => ({ people: [...people, { id: '4', name: 'Ann', team }] });
    expect(actual({ scope: 'Noord' }, some, namesake('Noord'))).toBe(30);
    expect(actual({ scope: 'Noord' }, some, namesake('Zuid'))).toBe('reason.kpiSharedName');
    expect(actual({}, some, namesake('Zuid'))).toBe(310);
  });

  it('is unknown in euros when a row is in dollars', () => {
    const sales = [sale('Ann', 10, { currency: 'EUR' }), sale('Cas', 5, { currency: 'USD' })];
    expect([actual({}, sales), actual({ scope: 'Noord' }, sales)]).toEqual(['reason.kpiOtherCurrency', 10]);
  });
});

describe('a KPI with a measure', () => {
  const margin = { measures: [{ measure: 'Revenue', aggregate: 'sum' as const }, { measure: 'Deals', aggregate: 'count' as const }, { measure: 'Deal', aggregate: 'ratio' as const, numerator: 'Revenue', denominator: 'Deals' }] };

  it('counts and divides with the measures of the bonuses', () => {
    expect(actual({ measure: 'Deals', scope: 'Noord' }, some, margin)).toBe(2);
    expect(actual({ measure: 'Deal', scope: 'Noord' }, some, margin)).toBe(15);
  });

  it('has no ratio where the denominator is 0', () => {
    expect(actual({ measure: 'Deal', scope: 'Zuid' }, [sale('Ann', 10)], margin)).toBe('reason.kpiNoRatio');
  });

  it('that is not there, or cannot be calculated, is missing with its reason; reading has told of it where there is a table of measures', () => {
    const unknown = (rest: Case) => figuresOf(one({ measure: 'Profit' }, some, rest), '2026-10-15');
    expect([shown(unknown({}).kpis[0]!.current.actual), unknown({}).findings]).toEqual(['reason.kpiUnknownMeasure', []]);
    expect(unknown({ measures: [] }).findings.map(({ check }) => check)).toEqual(['kpi.unknownMeasure']);
    expect(actual({}, some, { measures: [{ measure: 'Revenue', aggregate: 'sum', column: 'nowhere' }] })).toBe('reason.brokenMeasure');
  });

  it('is missing in a month of which the table has no rows at all', () => {
    const kpi = theKpi(one({}, [sale('Ann', 10), { ...sale('Ann', 5), date: '2026-07-03' }]));
    expect(kpi.history.map(line)).toEqual([
      ['2026-07', 5, 100, 0.05, 'offCourse'],
      ['2026-08', 'reason.kpiNotCovered', 100, 'reason.kpiNotCovered', 'missing'],
      ['2026-09', 10, 100, 0.1, 'offCourse'],
    ]);
  });

  it('goes before figures kept by hand, and says where they differ', () => {
    const kept = (value: number) => figuresOf(one({}, [sale('Ann', 120)], { actuals: [{ kpi: 'Revenue', period: '2026-09', value }] }), '2026-10-15');
    expect(shown(kept(100).kpis[0]!.current.actual)).toBe(120);
    expect(kept(100).findings).toEqual([
      { check: 'kpi.twoFigures', severity: 'warning', subject: { sheet: 'Actuals', table: 'Actuals', row: 2, column: 'value' }, args: { kpi: 'Revenue', period: '2026-09', measured: 120, kept: 100, periods: 1 } },
    ]);
    expect(kept(120.00001).findings).toEqual([]);
  });
});
