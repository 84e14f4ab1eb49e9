import { runCase } from '../../cases/run-case';
import { type Case, day, type Sale } from '../../cases/workbook';
import { explainPayout } from '../../../src/sheets/explanation/explain-payout';

const sale = (at: number, amount: number, more: Partial<Sale> = {}): Sale => ({ id: `V${at}`, date: `2026-01-${String((at % 28) + 1).padStart(2, '0')}`, person: 'A', amount, ...more });
const lines = (sales: readonly Sale[], cells: Partial<NonNullable<Case['components']>[number]> = {}, more: Case = {}) => {
  const people = [{ id: 'A', name: 'Anna' }, { id: 'B', name: 'Bob' }];
  const run = runCase({ people, sales, measures: [{ measure: 'Omzet' }], schemes: [{ scheme: 'Plan' }], components: [{ scheme: 'Plan', component: 'P', measure: 'Omzet', rate: 0.1, ...cells }], ...more });
  const words = explainPayout(run, 0, { language: 'nl', runDay: day('2027-01-15'), source: 'x' })!;
  return words.steps.filter(({ kind }) => kind === 'detail').map(({ what, calculation, value }) => `${what}: ${value.kind === 'known' ? value.value : '?'}${calculation === '' ? '' : ` (${calculation})`}`.replaceAll('\u00a0', ' '));
};

describe('the rows of a payout', () => {
  it('are all listed in their own order, up to 25', () => {
    const listed = lines(Array.from({ length: 25 }, (_, at) => sale(at, 100 - at)));
    expect(listed).toHaveLength(25);
    expect(listed.at(0)).toBe('V0, 01-01-2026: 100');
    expect(listed.at(-1)).toBe('V24, 25-01-2026: 76');
  });
  it('are the 25 largest beyond that, with what the others come to together', () => {
    const listed = lines(Array.from({ length: 29 }, (_, at) => sale(at, at + 1)));
    expect(listed).toHaveLength(26);
    expect(listed.at(0)).toBe('V28, 01-01-2026: 29');
    expect(listed.at(-1)).toBe('en nog 4 regels, samen: 10');
  });
  it('say of one row left that it is one', () => {
    expect(lines(Array.from({ length: 26 }, (_, at) => sale(at, at + 1))).at(-1)).toBe('en nog 1 regel: 1');
  });
  it('name the share of a divided deal', () => {
    const splits = [{ deal: 'V1', person: 'A', share: 0.6 }, { deal: 'V1', person: 'B', share: 0.4 }];
    expect(lines([sale(1, 1000), sale(2, 50)], {}, { splits })).toEqual(['V1, 02-01-2026: 600 (60% × € 1.000)', 'V2, 03-01-2026: 50']);
  });
  it('name the cap of a deal where it is reached, and the credit factor', () => {
    expect(lines([sale(1, 1500), sale(2, 50)], { dealCap: 1000 })).toEqual(['V1, 02-01-2026: 1000 (€ 1.500, hoogstens € 1.000)', 'V2, 03-01-2026: 50']);
    expect(lines([sale(1, 1500)], { dealCap: 1000, creditFactor: 0.5 })).toEqual(['V1, 02-01-2026: 750 (€ 1.500 × 50%)']);
  });
  it('name the rate of another currency', () => {
    expect(lines([sale(1, 1000, { currency: 'USD' })], {}, { exchangeRates: [{ currency: 'USD', rate: 0.9, date: day('2026-01-01') }] })).toEqual(['V1, 02-01-2026: 900 (1.000 × 0,9)']);
  });
  it('date a return by its own day, and say what it takes back of a capped deal', () => {
    expect(lines([sale(1, 1500), sale(9, -600, { returnOf: 'V1' })], { dealCap: 1000 })).toEqual([
      'V1, 02-01-2026: 1000 (€ 1.500, hoogstens € 1.000)',
      'V9, 10-01-2026: -100 (in de cel € -600; wat telt, volgt uit het plafond en de retouren van de order)',
    ]);
  });
});
