import * as fc from 'fast-check';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { dashboardSheets } from '../../../src/sheets/dashboard/dashboard-sheets';
import { day, type Case, workbook } from '../../cases/workbook';
import { propertyRuns } from '../../property-runs';
import { badHeaders, overlapping } from '../layout-rules';

/** Text and numbers as people leave them in a table: empty, odd, or far too large. A day that is left out reads as NaN. */
const text = fc.constantFrom('', ' ', 'K', 'k', 'Omzet', 'Ann', 'Noord', '=1+1', '"', "O'Neill", '漢字', 'x'.repeat(300));
const amount = fc.constantFrom(0, -0, 1, -1, 0.05, 5, 100, 1e9, 1e99, 1e-12, -1e15);
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined, freq: 2 });
const kpi = fc.record({
  kpi: text,
  scope: maybe(text),
  owner: maybe(text),
  kind: maybe(fc.constantFrom('leading' as const, 'lagging' as const)),
  drives: maybe(text),
  measure: maybe(fc.constantFrom('R', 'A', 'D', 'none')),
  unit: maybe(fc.constantFrom('money' as const, 'number' as const, 'ratio' as const, 'score' as const)),
  direction: maybe(fc.constantFrom('higher' as const, 'lower' as const, 'range' as const)),
  target: maybe(amount),
  targetPer: maybe(fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const, 'year' as const)),
  targetBasis: maybe(fc.constantFrom('absolute' as const, 'previousPercent' as const, 'previousPoints' as const, 'lastYearPercent' as const, 'lastYearPoints' as const)),
  pace: maybe(fc.constantFrom('calendarDays' as const, 'workingDays' as const, 'seasonal' as const, 'whole' as const)),
  lower: maybe(amount),
  upper: maybe(amount),
  green: maybe(amount),
  amber: maybe(amount),
  benchmark: maybe(amount),
  benchmarkSource: maybe(text),
});
const month = fc.integer({ min: 0, max: 40 }).map((at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
const actual = fc.record({ kpi: text, period: month, value: amount });
const history = fc.record({ kpi: text, period: month, value: maybe(amount), target: maybe(amount), green: fc.constant(1), amber: fc.constant(0.9), status: fc.constantFrom('onCourse' as const, 'missing' as const), date: fc.constantFrom(day('2026-09-01'), NaN) });
const sale = fc.record({ date: month.map((name) => `${name}-10`), person: text, amount: fc.constantFrom(0, 10, -5, 1e9, 0.01) });
const holiday = fc.record({ date: fc.constantFrom(day('2026-05-14'), NaN, day('2026-05-14') + 0.5), country: maybe(fc.constantFrom('NL', 'BE')) });

const book = fc.record({
  kpis: fc.array(kpi, { maxLength: 6 }),
  actuals: fc.array(actual, { maxLength: 40 }),
  kpiHistory: fc.array(history, { maxLength: 4 }),
  sales: fc.array(sale, { maxLength: 20 }),
  holidays: fc.array(holiday, { maxLength: 3 }),
});
const surroundings: Case = {
  people: [{ id: 'Ann', team: 'Noord' }, { id: 'M2', name: 'Ann', team: 'Zuid' }, { id: 'M3', name: 'Cas' }],
  measures: [{ measure: 'R', aggregate: 'sum' }, { measure: 'A', aggregate: 'average' }, { measure: 'D', aggregate: 'distinct', column: 'person' }],
};
/** Cells that were left empty are not there at all. */
const withoutEmpty = (row: object): object => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

describe('whatever stands in the tables', () => {
  it('gives sheets in both languages, with nothing over something else and headers that Excel accepts', () => {
    fc.assert(
      fc.property(book, fc.constantFrom('2026-05-15', '2026-06-01', '2023-01-01'), (made, today) => {
        const one: Case = { ...surroundings, ...Object.fromEntries(Object.entries(made).map(([name, rows]) => [name, rows.map(withoutEmpty)])) };
        const figures = kpiFigures(workbook(one), { today: day(today) });
        for (const language of ['nl', 'en'] as const) {
          for (const sheet of dashboardSheets(figures, { language, runDay: day(today), source: 'boek.xlsx' })) {
            expect([overlapping(sheet), badHeaders(sheet)]).toEqual([[], []]);
            expect(JSON.stringify(sheet.cells.map(({ content }) => content))).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }),
      propertyRuns(),
    );
  });
});
