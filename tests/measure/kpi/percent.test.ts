import { isOtherScale } from '../../../src/measure/kpi/kpi-percent';
import { figuresOf, line } from './look';

describe('two ratios are of other scales', () => {
  it.each([
    [24, 0.25, true],
    [0.24, 25, true],
    [-24, 0.25, true],
    [2.01, 0.04, true],
    [2, 0.04, false],
    [3.2, 0.25, false],
    [12.5, 0.25, true],
    [12.4, 0.25, false],
    [1, 0.02, false],
    [24, 25, false],
    [24, 0, false],
    [0, 25, false],
  ])('%d beside %d: %s', (a, b, expected) => expect(isOtherScale(a, b)).toBe(expected));
});

const conversion = { kpi: 'Conversie', unit: 'ratio', targetPer: 'month' } as const;
const look = (target: number, value: number, rest: object = {}) => figuresOf({ kpis: [{ ...conversion, target, ...rest }], actuals: [{ kpi: 'Conversie', period: '2026-09', value }] }, '2026-10-15');

describe('a KPI in per cent', () => {
  it('with a result of 24 against a target of 25% has no attainment, with a finding at the result', () => {
    const { kpis, findings } = look(0.25, 24);
    expect(line(kpis[0]!.current)).toEqual(['2026-09', 24, 0.25, 'reason.kpiPercentScale', 'missing']);
    expect(findings).toEqual([{ check: 'kpi.percentScale', severity: 'error', subject: { sheet: 'Actuals', table: 'Actuals', row: 2, column: 'value' }, args: { kpi: 'Conversie', actual: 24, target: 0.25 } }]);
  });

  it('with a target of 25 against 24% has the finding at the target', () => {
    expect(look(25, 0.24).findings).toEqual([{ check: 'kpi.percentScale', severity: 'error', subject: { sheet: 'KPIs', table: 'KPIs', row: 2, column: 'target' }, args: { kpi: 'Conversie', actual: 0.24, target: 25 } }]);
  });

  it('with 24 and 25 is 96% of its target, and asks whether per cent is meant', () => {
    const { kpis, findings } = look(25, 24);
    expect(line(kpis[0]!.current)).toEqual(['2026-09', 24, 25, 0.96, 'attention']);
    expect(findings).toEqual([{ check: 'kpi.percentLarge', severity: 'warning', subject: { sheet: 'KPIs', table: 'KPIs', row: 2, column: 'target' }, args: { kpi: 'Conversie', found: 25 } }]);
  });

  it('with limits of 20 and 30 against 25% has no attainment, with a finding at the first limit', () => {
    const limits = { target: undefined, direction: 'range', lower: 20, upper: 30 };
    const { kpis, findings } = look(0, 0.25, limits);
    expect(line(kpis[0]!.current).slice(3)).toEqual(['reason.kpiPercentScale', 'missing']);
    expect(findings.map(({ check, subject: { column } }) => `${check} ${column}`)).toEqual(['kpi.percentLarge lower']);
    expect(line(look(0, 0.25, { ...limits, lower: 0.2, upper: 0.3 }).kpis[0]!.current).slice(3)).toEqual([1, 'onCourse']);
  });

  it('of fractions, and any other unit, says nothing', () => {
    expect(look(0.25, 0.24).findings).toEqual([]);
    expect(look(0.25, 24, { unit: 'number' }).findings).toEqual([]);
  });
});
