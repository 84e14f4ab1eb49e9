import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { payoutRows } from '../../src/app/payout-rows';
import { runJobs } from '../../src/app/run-jobs';
import { koers } from '../../src/cli/koers';
import { inExcel } from './in-excel';
import { sheetOf, userWorkbook, type UserSheet } from './user-workbook';

const books: Readonly<Record<'nl' | 'en', readonly UserSheet[]>> = {
  nl: [
    sheetOf('Verkopers', 'Verkoper | Naam', 'M1 | Sanne de Vries', 'M2 | Joris Claes'),
    sheetOf('Verkopen', 'Factuurnummer | Factuurdatum | Verkoper | Omzet | Gestart', 'F1 | 46085.75 | M1 | 100 | 46085.25', 'F2 | 4-3-2026 16:00 | M2 | 100 | 4-3-2026 14:30', 'F3 | 2026-03-13T09:15:00 | M2 | 100 | 13-3-2026'),
    sheetOf('Maatstaven', 'Maatstaf | Berekening | Kolom | Datumkolom | Doorlooptijd in', 'Uren | som | Factuurdatum − Gestart | Factuurdatum | uren'),
    sheetOf('Regelingen', 'Regeling | Uitbetaling per', 'Uurloon | maand'),
    sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Grondslag | Vorm | Percentage', 'Uurloon | Uren | Uren | bedrag | vast percentage | 100%'),
    sheetOf('Toewijzingen', 'Medewerker | Regeling', 'M1 | Uurloon', 'M2 | Uurloon'),
    sheetOf('Instellingen', 'Instelling | Waarde', 'Datumnotatie | dag-maand-jaar'),
  ],
  en: [
    sheetOf('People', 'Employee ID | Name', 'M1 | Sanne de Vries', 'M2 | Joris Claes'),
    sheetOf('Sales', 'Number | Order date | Person | Amount | Started', 'F1 | 46085.75 | M1 | 100 | 46085.25', 'F2 | 3/4/2026 4:00 PM | M2 | 100 | 3/4/2026 2:30 PM', 'F3 | 2026-03-13T09:15:00 | M2 | 100 | 3/13/2026'),
    sheetOf('Measures', 'Measure | Aggregate | Column | Date column | Duration in', 'Hours | sum | Order date − Started | Order date | hours'),
    sheetOf('Schemes', 'Scheme | Paid per', 'Hourly | month'),
    sheetOf('Components', 'Scheme | Component | Measure | Input | Shape | Rate', 'Hourly | Hours | Hours | amount | flat | 100%'),
    sheetOf('Assignments', 'Person | Scheme', 'M1 | Hourly', 'M2 | Hourly'),
    sheetOf('Settings', 'Setting | Value', 'Date order | month-day-year'),
  ],
};

// 6:00–18:00 is 12 hours; 14:30–16:00 and 0:00–9:15 are 10.75.
const paid = [
  ['M1', 12],
  ['M2', 10.75],
];

describe.each(['nl', 'en'] as const)('an amount per hour between two times, in %s', (language) => {
  it('is paid from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'koers-'));
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, await userWorkbook(books[language]));
    let out = '';
    const ear = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    const exit = await koers(['run', path, '--json', '--lang', language, '--today', '2026-04-10', '--period', '2026-03']).finally(() => ear.mockRestore());
    rmSync(folder, { recursive: true });
    const { payouts } = JSON.parse(out) as { readonly payouts: readonly { readonly payee: string; readonly period: string; readonly earned: number }[] };
    expect(exit).toBe(0);
    expect(payouts.filter(({ period }) => period === '2026-03').map(({ payee, earned }) => [payee, earned])).toEqual(paid);
  });

  it('is paid the same in Excel', async () => {
    const excel = await inExcel(await userWorkbook(books[language]));
    const { bonus } = await runJobs(excel.workbook, { today: 46_122, source: 'book.xlsx', jobs: ['bonus'], proof: false, fallbackLanguage: language });
    excel.close();
    expect(payoutRows(bonus!).filter(({ period }) => period === '2026-03').map(({ payee, earned }) => [payee, earned])).toEqual(paid);
  }, 60_000);
});
