import { dueAmounts, payrollLines } from '../../../src/reward/cost/payroll-lines';
import { runBonus } from '../../../src/reward/run-bonus';
import { payrollCsv } from '../../../src/sheets/payroll/payroll-csv';
import { type Case, day, workbook } from '../../cases/workbook';

const book: Case = {
  people: [{ id: '007', name: '=Anna; "de Wit"', costCenter: '4100' }, { id: 'B', name: 'Bob' }],
  sales: [{ date: '2026-01-10', person: '007', amount: 1234.5 }, { date: '2026-01-20', person: 'B', amount: 0 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan', wageCode: '2100' }, { scheme: 'Medals', unit: 'points' }],
  components: [
    { scheme: 'Plan', component: 'Commission', measure: 'Sales', rate: 0.1 },
    { scheme: 'Plan', component: 'Extra', measure: 'Sales', rate: 0.01, wageCode: '2200' },
    { scheme: 'Plan', component: 'More', measure: 'Sales', rate: 0.02 },
    { scheme: 'Medals', component: 'Medal', measure: 'Sales', rate: 0.5 },
  ],
};
const linesOf = (one: Case) => {
  const tables = workbook(one);
  return payrollLines(dueAmounts(runBonus(tables, { today: day('2026-01-31') }), tables), tables);
};

describe('the payroll export', () => {
  it('has one line per payee, period and wage code; points and zeros are none', () => {
    // 1,234.50 × 10 % = 123.45, × 2 % = 24.69, × 1 % = 12.345 → 12.35
    expect(linesOf(book).map(({ payee, wageCode, amount }) => [payee, wageCode, amount])).toEqual([['007', '2100', 148.14], ['007', '2200', 12.35]]);
  });

  it('is read by Dutch programs: semicolons, decimal commas, and nothing that a spreadsheet runs', () => {
    const [header, first] = payrollCsv(linesOf(book), 'nl').split('\r\n');
    expect(header).toBe('\uFEFFPersoneelsnummer;Naam;Looncode;Periode;Bedrag;Valuta;Kostenplaats;Omschrijving');
    expect(first).toBe(`007;"'=Anna; ""de Wit""";2100;2026-01;148,14;EUR;4100;Plan januari 2026`);
  });

  it('is read by English programs: commas and points', () => {
    expect(payrollCsv(linesOf(book), 'en').split('\r\n')[1]).toContain(',2100,2026-01,148.14,EUR,4100,Plan January 2026');
  });
});
