import fc from 'fast-check';
import { smartLetters } from '../../src/core/smart-letter';
import type { Verdict } from '../../src/plan/kpi-check';
import { propertyRuns } from '../property-runs';
import { checked, complete, kpiWith } from './kpi-workbook';

const rank: Readonly<Record<Verdict['kind'], number>> = { notMet: 0, unknown: 1, met: 2 };
const columns = Object.keys(complete).filter((column) => column !== 'kpi');
const without = (empty: readonly string[]): Parameters<typeof kpiWith>[0] => Object.fromEntries(empty.map((column) => [column, undefined]));

describe('the check of KPIs', () => {
  it('never judges a letter worse when a gap is filled with what belongs there', () => {
    fc.assert(
      fc.property(fc.subarray(columns, { minLength: 1 }), fc.nat(), (empty, pick) => {
        const filled = empty[pick % empty.length] ?? '';
        const [before, after] = [empty, empty.filter((column) => column !== filled)].map((cells) => checked([kpiWith(without(cells))]).kpis[0]!.letters);
        for (const letter of smartLetters) expect(rank[after![letter].kind]).toBeGreaterThanOrEqual(rank[before![letter].kind]);
      }),
      propertyRuns(),
    );
  });

  it('never calls a letter met because a cell cannot be read', () => {
    fc.assert(
      fc.property(fc.subarray(columns), fc.constantFrom(...columns), (empty, broken) => {
        const cells = [...new Set([...empty, broken])];
        const [blank, unreadable] = [without(cells), { ...without(cells), unreadable: [broken] }].map((changes) => checked([kpiWith(changes)]).kpis[0]!.letters);
        for (const letter of smartLetters) if (unreadable![letter].kind === 'met') expect(blank![letter].kind).toBe('met');
      }),
      propertyRuns(),
    );
  });

  it('judges every KPI the same in whatever order the rows stand', () => {
    const rows = [kpiWith({}), kpiWith({ kpi: 'Visits', goal: undefined, drives: 'Revenue' }), kpiWith({ kpi: 'Revenue', kind: 'lagging', owner: undefined }), kpiWith({ kpi: 'Calls', deadline: undefined, scope: 'North' })];
    const byName = (kpis: typeof rows) => {
      const { kpis: all, scopes, set } = checked(kpis);
      return {
        letters: Object.fromEntries(all.map(({ name, letters }) => [name, smartLetters.map((letter) => [letters[letter].kind, letters[letter].reason])])),
        scopes: scopes.map(({ scope, kpis: names, judgement }) => [scope, [...names].sort(), judgement]).sort(),
        set: set.map(({ rule, good, lacking }) => [rule, [...good].sort(), [...lacking].sort()]),
      };
    };
    const expected = byName(rows);
    fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => expect(byName(shuffled)).toEqual(expected)), propertyRuns(50));
  });

  it('counts every KPI once per rule that concerns it, and once per scope', () => {
    const { set, scopes, kpis } = checked([kpiWith({}), kpiWith({ kpi: 'Visits', owner: undefined, unreadable: ['rhythm'] })]);
    for (const { rule, good, lacking, unknown } of set.filter(({ rule }) => ['owner', 'goal', 'deadline', 'rhythm', 'response', 'escalation', 'kind'].includes(rule)))
      expect([rule, good.length + lacking.length + unknown.length]).toEqual([rule, kpis.length]);
    expect(scopes.flatMap(({ kpis: names }) => names)).toEqual(['Leads', 'Visits']);
  });
});
