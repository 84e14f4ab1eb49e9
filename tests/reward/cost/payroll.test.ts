import { readPeriod, runCalendar } from '../../../src/measure/run-calendar';
import { carriedDue } from '../../../src/reward/cost/carried-due';
import { dueOfClosed, isClosed } from '../../../src/reward/cost/due-of-closed';
import { readLedger } from '../../../src/reward/ledger/ledger';
import { books } from '../ledger/closing';
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
  return payrollLines(dueAmounts(runBonus(tables, { today: day('2026-01-31') })), tables);
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

describe('money with a cap by law', () => {
  // 3,000 in January and 2,000 in February; at most 4,255 a year lies within the cap: 1,255 of the second, and 745 is ordinary pay.
  const capped: Case = {
    people: [{ id: 'A', name: 'Anna' }],
    sales: [{ date: '2026-01-10', person: 'A', amount: 3000 }, { date: '2026-02-20', person: 'A', amount: 2000 }],
    measures: [{ measure: 'Sales' }],
    schemes: [{ scheme: 'Plan', wageCode: '2100' }],
    components: [{ scheme: 'Plan', component: 'Collective', measure: 'Sales', rate: 1, statutoryCap: 'CAO 90', wageCode: '3090' }],
    statutoryCaps: [{ cap: 'CAO 90', start: day('2026-01-01'), amount: 4255 }],
  };
  const paid = (one: Case) => {
    const tables = workbook(one);
    return payrollLines(dueAmounts(runBonus(tables, { today: day('2026-02-28') })), tables).map(({ period, wageCode, amount, part }) => [period.name, wageCode, amount, part]);
  };

  it('goes to payroll apart: what lies within it under the wage code of the component, the rest as ordinary pay under that of the scheme', () => {
    expect(paid(capped)).toEqual([['2026-01', '3090', 3000, 'within'], ['2026-02', '3090', 1255, 'within'], ['2026-02', '2100', 745, 'excess']]);
  });

  it('is told apart also where both have one wage code', () => {
    const { wageCode: _, ...component } = capped.components![0]!;
    expect(paid({ ...capped, components: [component] })).toEqual([['2026-01', '2100', 3000, 'within'], ['2026-02', '2100', 1255, 'within'], ['2026-02', '2100', 745, 'excess']]);
  });

  it('is not paid as long as it cannot be told', () => {
    expect(paid({ ...capped, statutoryCaps: [] })).toEqual([]);
  });

  it('is divided alike when it is due by the ledger, also after a correction', () => {
    const closed = books(capped);
    closed.close('2026-01');
    closed.close('2026-02');
    const due = () => {
      const tables = closed.tables();
      const { lines } = readLedger(tables, runCalendar(tables));
      return payrollLines(dueOfClosed(lines, readPeriod(runCalendar(tables), '2026-Q1')!, tables), tables).map(({ period, wageCode, amount }) => [period.name, wageCode, amount]);
    };
    expect(due()).toEqual([['2026-01', '3090', 3000], ['2026-02', '3090', 1255], ['2026-02', '2100', 745]]);
    closed.change({ sales: [{ date: '2026-01-10', person: 'A', amount: 2500 }, { date: '2026-02-20', person: 'A', amount: 2000 }, { date: '2026-03-02', person: 'A', amount: 100 }] });
    closed.close('2026-03');
    // The correction of −500 is of ordinary pay, and so is the new 100: 4,600 in all. The shortage of 400 is carried on: nothing is due.
    expect(due()).toEqual([['2026-01', '3090', 3000], ['2026-02', '3090', 1255], ['2026-02', '2100', 745]]);
  });
});

describe('what belongs to no component', () => {
  const at = readPeriod(runCalendar(workbook({})), '2026-01')!;
  const tables = workbook({ people: [{ id: 'A', name: 'Anna' }], schemes: [{ scheme: 'Plan', wageCode: '2100' }], components: [{ scheme: 'Plan', component: 'One' }, { scheme: 'Plan', component: 'Two', wageCode: '2200' }] });
  const due = (scheme: string, component: string, amount: number) => ({ payee: 'A', scheme, component, period: at, amount, currency: 'EUR' });
  const lines = (...all: readonly ReturnType<typeof due>[]) => payrollLines(all, tables).map(({ wageCode, amount }) => [wageCode, amount]);

  it('is divided over the wage codes of its scheme: a cap of 1,000 on 3,000 and 1,500 leaves 666.67 and 333.33', () => {
    expect(lines(due('Plan', 'One', 3000), due('Plan', 'Two', 1500), due('Plan', '', -3500))).toEqual([['2100', 666.67], ['2200', 333.33]]);
  });
  it('leaves no line where nothing is due in all', () => {
    expect(lines(due('Plan', 'One', 80), due('Plan', '', -50), due('', '', -5), due('', '', -25))).toEqual([]);
  });
  it('is divided over all the money of the payee where it belongs to no scheme', () => {
    expect(lines(due('Plan', 'One', 300), due('Plan', 'Two', 100), due('', '', 200))).toEqual([['2100', 450], ['2200', 150]]);
  });
  it('stays a line of its own where there is nothing else', () => {
    expect(lines(due('', '', 1500))).toEqual([['', 1500]]);
  });
});

describe('a workbook without a ledger', () => {
  const returned: Case = {
    people: [{ id: 'A', name: 'Anna' }],
    sales: [{ date: '2026-01-10', person: 'A', amount: -1000 }, { date: '2026-02-10', person: 'A', amount: 500 }, { date: '2026-03-10', person: 'A', amount: 2000 }],
    measures: [{ measure: 'Sales' }],
    schemes: [{ scheme: 'Plan' }],
    components: [{ scheme: 'Plan', component: 'Commission', measure: 'Sales', rate: 0.1 }],
  };
  it('never charges a negative bonus to salary: it is taken from later ones', () => {
    const tables = workbook(returned);
    // −100, then 50 and 200: nothing, nothing, and 150.
    const due = carriedDue(dueAmounts(runBonus(tables, { today: day('2026-03-31') })));
    expect(due.map(({ period, amount }) => [period.name, amount])).toEqual([['2026-01', 0], ['2026-02', 0], ['2026-03', 150]]);
  });
});

describe('points', () => {
  it('are no money for the ledger', () => {
    const closed = books({ ...book, people: [{ id: '007' }, { id: 'B' }] });
    expect(closed.close('2026-01').lines.filter(({ scheme }) => scheme === 'Medals')).toEqual([]);
  });
});

describe('a period is closed', () => {
  const span = (start: string, end: string) => ({ ...readPeriod(runCalendar(workbook({})), '2026-01')!, start: day(start), end: day(end) + 1 });
  const close = (start: string, end: string) => ({ run: start, period: span(start, end), action: 'close' as const, row: workbook({ closes: [{ run: start, period: start, action: 'close', date: 0 }] }).closes[0]! });
  const quarter = span('2026-01-01', '2026-03-31');
  it.each([
    ['by its months', [close('2026-01-01', '2026-01-31'), close('2026-02-01', '2026-02-28'), close('2026-03-01', '2026-03-31')], true],
    ['not when one of them is open', [close('2026-01-01', '2026-01-31'), close('2026-03-01', '2026-03-31')], false],
    ['not when the last is open', [close('2026-01-01', '2026-01-31'), close('2026-02-01', '2026-02-28')], false],
    ['by itself', [close('2026-01-01', '2026-03-31')], true],
    ['not by a longer one: that has no lines of its own', [close('2026-01-01', '2026-12-31')], false],
    ['not by nothing', [], false],
  ])('%s', (_, closed, is) => expect(isClosed(closed, quarter)).toBe(is));
});
