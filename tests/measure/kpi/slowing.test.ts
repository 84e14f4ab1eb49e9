import { sheetText } from '../../../src/i18n/sheet-text';
import { originSentences } from '../../../src/sheets/dashboard/origin-sentences';
import type { Case, Sale } from '../../cases/workbook';
import { line, shown, theKpi } from './look';

const monthOf = (at: number): string => `2026-${String(at).padStart(2, '0')}`;
const on = (month: number, dayOfMonth: number, customer: string): Sale => ({ date: `${monthOf(month)}-${String(dayOfMonth).padStart(2, '0')}`, person: 'a', amount: 1, Klant: customer });

/** A month in which half of the customers buy on the 1st and everybody buys once more, one after the other up to the 28th. */
const month = (at: number, customers: number, until = 28): readonly Sale[] =>
  Array.from({ length: customers }, (_, c) => c).flatMap((c) => [
    ...(c % 2 === 0 ? [on(at, 1, `c${c}`)] : []),
    ...(1 + Math.floor((27 * c) / customers) <= until ? [on(at, 1 + Math.floor((27 * c) / customers), `c${c}`)] : []),
  ]);

const customers = (sales: readonly Sale[], kpi: object = {}, aggregate: 'distinct' | 'returning' = 'distinct'): Case => ({
  people: [{ id: 'a', name: 'Ann', team: 'Noord' }],
  sales,
  measures: [{ measure: 'Klanten', aggregate, key: 'Klant' }],
  kpis: [{ kpi: 'Klanten', measure: 'Klanten', target: 80, ...kpi }],
});

/** On Wednesday 15 July 2026: 11 of 23 working days. */
const today = '2026-07-15';
const history = [month(3, 60), month(4, 80), month(5, 100), month(6, 80)].flat();
const running = month(7, 80, 15);

describe('a count of distinct customers in a running month', () => {
  it('is judged by what earlier months had reached by then', () => {
    const { current } = theKpi(customers([...history, ...running]), today);
    expect(current.pace).toMatchObject({ by: 'earlierPeriods', earlierPeriods: 4, elapsed: 11, days: 23 });
    // Half of the customers come at once and half of the others by the middle: about three quarters, not the 48 % of the days.
    expect(current.pace?.share).toBeGreaterThan(0.7);
    expect(current.pace?.share).toBeLessThan(0.8);
    expect(current.status).toBe('onCourse');
  });

  it('that goes as every month went ends on the target, and is on course exactly at it', () => {
    const same = [1, 2, 3, 4, 5].flatMap((at) => month(at, 80));
    const kpi = theKpi(customers([...same, ...month(6, 80, 15)]), '2026-06-15');
    expect(kpi.forecast).toMatchObject({ kind: 'periodEnd', basis: 'pace' });
    expect(kpi.forecast?.kind === 'periodEnd' ? Math.abs(kpi.forecast.value - 80) : NaN).toBeLessThan(4);
    expect(kpi.current.attainment.kind === 'known' ? Math.abs(kpi.current.attainment.value - 1) : NaN).toBeLessThan(0.05);
  });

  it('that comes to less than before is not on course, though it is ahead of the days', () => {
    const kpi = theKpi(customers([...history, ...month(7, 60, 15)]), today);
    const toDate = kpi.current.actual.kind === 'known' ? kpi.current.actual.value : NaN;
    expect(toDate / 80).toBeGreaterThan(11 / 23);
    expect(kpi.current.status).toBe('offCourse');
    expect(kpi.outlook?.status).toBe('offCourse');
  });

  it.each([
    [2, [month(5, 100), month(6, 80)].flat()],
    [0, []],
  ])('with %d earlier months counts working days evenly, and says so', (periods, sales) => {
    const kpi = theKpi(customers([...sales, ...running]), today);
    expect(kpi.current.pace).toMatchObject({ by: 'workingDays', earlierPeriods: periods, share: 11 / 23 });
    const sentences = originSentences({ say: sheetText('nl'), language: 'nl' } as Parameters<typeof originSentences>[0], kpi);
    expect(sentences).toContain('telt elke werkdag even zwaar');
  });

  it('keeps to the days that the user chose, without a guess', () => {
    expect(theKpi(customers([...history, ...running], { pace: 'workingDays' }), today).current.pace).toEqual(expect.not.objectContaining({ earlierPeriods: expect.anything() }));
    expect(theKpi(customers([...history, ...running], { pace: 'calendarDays' }), today).current.pace).toMatchObject({ by: 'calendarDays', share: 15 / 31 });
    expect(theKpi(customers([...history, ...running], { pace: 'whole' }), today).current.pace).toBeUndefined();
  });

  it('leaves out earlier months without a customer, and those whose rows cannot be read', () => {
    const unclear = { date: '2026-05-20', person: 'a', amount: 1, Klant: '?' } as const;
    expect(theKpi(customers([...history, unclear, ...running]), today).current.pace?.earlierPeriods).toBe(3);
  });

  it('is not compared with the whole month before while it runs', () => expect(shown(theKpi(customers([...history, ...running]), today).change)).toBe('reason.kpiStillRuns'));

  it('of a month that is over is held against the whole target', () => {
    const { current } = theKpi(customers(history), today, '2026-06');
    expect([line(current), current.pace]).toEqual([['2026-06', 80, 80, 1, 'onCourse'], undefined]);
  });
});

it('a count of returning customers is paced in the same way', () => {
  const { current } = theKpi(customers([...month(2, 100), ...history, ...running], {}, 'returning'), today);
  expect(current.pace).toMatchObject({ by: 'earlierPeriods', earlierPeriods: 4 });
});

it.each(['average', 'median', 'last', 'min', 'max'] as const)('a figure that does not grow, such as %s, is held against the whole target', (aggregate) => {
  const one: Case = { ...customers([...history, ...running]), measures: [{ measure: 'Klanten', aggregate, column: 'amount' }], kpis: [{ kpi: 'Klanten', measure: 'Klanten', target: 2 }] };
  const { current } = theKpi(one, today);
  expect([current.pace, shown(current.attainment)]).toEqual([undefined, 0.5]);
});

it('a share of rows and a ratio are held against the whole target', () => {
  const share: Case = { ...customers([...history, ...running]), measures: [{ measure: 'Klanten', aggregate: 'share', condition: 'Klant = c0' }], kpis: [{ kpi: 'Klanten', measure: 'Klanten', target: 0.5 }] };
  expect(theKpi(share, today).current.pace).toBeUndefined();
});
