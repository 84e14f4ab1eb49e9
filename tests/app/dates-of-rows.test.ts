import { closePeriod } from '../../src/app/ledger/close-period';
import { makeTemplate } from '../../src/app/make-template';
import { proposeActions } from '../../src/app/propose-actions';
import { recordKpis } from '../../src/app/record-kpis';
import type { Workbook } from '../../src/ports/workbook';
import { nodeCodec } from '../../src/cli/node-codec';
import { newXlsxWorkbook, openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { day } from '../cases/workbook';
import { cellsOn } from '../contract/desk';
import { sheetOf, userWorkbook } from '../real/user-workbook';

const people = sheetOf('Medewerkers', 'Personeelsnr | Naam | Team', 'M1 | Sanne de Vries | Noord');
const kpis = sheetOf("KPI's", 'KPI | Eigenaar | Eenheid | Doel | Doel per | Ritme', 'Leads | Sanne de Vries | aantal | 200 | maand | week');
const actuals = sheetOf('Realisatie', 'KPI | Periode | Waarde', 'Leads | 2026-08 | 210', 'Leads | 2026-09 | 100', 'Leads | 2026-10 | 5');
const options = { today: day('2026-10-15'), language: 'nl', fallbackLanguage: 'nl' } as const;

/** The column of a sheet under its header. */
async function column(workbook: Workbook, sheet: string, header: string): Promise<readonly unknown[]> {
  const cells = await cellsOn(workbook, sheet);
  const top = cells.findIndex((row) => row.includes(header));
  return cells.slice(top + 1).map((row) => row[cells[top]!.indexOf(header)]);
}

describe('a day in a row that is added', () => {
  it('is a date in the history of KPIs, in the actions and in the closed periods', async () => {
    const book = openXlsxWorkbook(await userWorkbook([people, kpis, actuals]), nodeCodec);
    expect(await recordKpis(book, { ...options, period: '2026-09' })).toMatchObject({ kind: 'recorded' });
    expect(await column(book, 'KPI-historie', 'Vastgelegd op')).toEqual([options.today]);
    expect(await column(book, 'KPI-historie', 'Realisatie')).toEqual([100]);
    expect(await proposeActions(book, options)).toMatchObject({ kind: 'proposed', actions: [{ due: expect.any(Number) }] });
    expect(await column(book, 'Acties', 'Uiterlijk')).toEqual([expect.any(Number)]);
    const scheme = newXlsxWorkbook();
    await makeTemplate(scheme, 'nl');
    expect(await closePeriod(scheme, { ...options, today: day('2026-04-15'), period: '2026-Q1', author: 'Anja' })).toMatchObject({ kind: 'closed' });
    expect((await column(scheme, 'Afsluitingen', 'Datum')).at(-1)).toBe(day('2026-04-15'));
  });

  it('goes into a plain range below the dates of the user, as one of them', async () => {
    const own = sheetOf('Acties', 'Nummer | KPI | Periode | Actie | Wie | Uiterlijk | Stand', 'A-7 | Leads | 2026-08 | Bellen | Sanne de Vries | 2026-09-01 | klaar');
    const book = openXlsxWorkbook(await userWorkbook([people, kpis, actuals, own]), nodeCodec);
    await proposeActions(book, options);
    expect((await column(book, 'Acties', 'Uiterlijk')).slice(1)).toEqual([expect.any(Number)]);
  });
});
