import { calculate } from '../../src/app/calculate';
import type { Language } from '../../src/i18n';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import { day } from '../cases/workbook';
import type { TestCell, TestSheet } from '../csv-workbook';
import { readSheets } from '../tables/reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const people = sheet('Medewerkers', ['Nummer', 'Naam', 'Functie'], ['M1', 'Ann', 'Verkoper'], ['M2', 'Bob', 'Verkoper']);
const crm = sheet('Verkopen', ['Nummer', 'Datum', 'Verkoper', 'Omzet'], ['1', '2026-01-10', 'Ann', 100], ['2', '2026-01-12', 'Bob', 200]);
const books = (amount: number): TestSheet => sheet('Boekhouding', ['Nummer', 'Datum', 'Wie', 'Bedrag'], ['1', '2026-01-10', 'Ann', amount], ['2', '2026-01-12', 'Bob', 200]);
const measures = (equals: string): TestSheet =>
  sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Datumkolom', 'Persoonskolom', 'Zelfde als'], ['Omzet', 'som', 'Verkopen', 'Omzet', 'Datum', 'Verkoper', equals], ['Geboekt', 'som', 'Boekhouding', 'Bedrag', 'Datum', 'Wie', '']);
const kpis = sheet('KPI’s', ['KPI', 'Maatstaf', 'Doel', 'Eenheid'], ['Omzet', 'Omzet', 250, 'geld']);
const actuals = (value: number): TestSheet => sheet('Realisatie', ['KPI', 'Periode', 'Waarde'], ['Omzet', '2026-01', value]);

async function comparison(sheets: readonly TestSheet[], language: Language = 'nl'): Promise<SheetSpec | undefined> {
  const { sheets: made } = await calculate(await readSheets(sheets), { today: day('2026-03-15'), source: 'boek.xlsx', language, fallbackLanguage: 'nl' });
  return made.find(({ id }) => id === 'comparison');
}

const rowsOf = (spec: SheetSpec | undefined, table: string): readonly (readonly unknown[])[] => spec?.tables.find(({ name }) => name === table)?.rows ?? [];

describe('the sheet of comparisons', () => {
  it('is not made where nothing is compared', async () => {
    expect(await comparison([people, crm, books(90), measures(''), kpis, actuals(300)])).toBeUndefined();
  });
  it('says what both measures count, and lists figures and numbers that differ', async () => {
    const spec = await comparison([people, crm, books(90), measures('Geboekt'), kpis]);
    expect(spec?.name).toBe('Koers Vergelijking');
    expect(rowsOf(spec, 'KoersComparison')).toEqual([
      ['Omzet', 'Geboekt', 3, 2, 0, 0, 1, 0, 'Som van Omzet, rijen van Verkopen, per Verkoper en maand van Datum.', 'Som van Bedrag, rijen van Boekhouding, per Wie en maand van Datum.'],
    ]);
    expect(rowsOf(spec, 'KoersComparisonFigures')).toEqual([
      ['Omzet', 'Geboekt', 'januari 2026', 'hele bedrijf', 300, 290, 10],
      ['Omzet', 'Geboekt', 'januari 2026', 'Ann', 100, 90, 10],
    ]);
    expect(rowsOf(spec, 'KoersComparisonRows')).toEqual([['Omzet', 'Geboekt', '1', 'Ander bedrag', 100, 90, 'Verkopen!D2', 'Boekhouding!D2']]);
  });
  it('says that nothing differs', async () => {
    const spec = await comparison([people, crm, books(100), measures('Geboekt'), kpis], 'en');
    expect([spec?.name, spec?.tables.map(({ name }) => name)]).toEqual(['Koers Comparison', ['KoersComparison']]);
    expect(spec?.cells.map(({ content }) => content)).toContain('There is nothing that differs.');
  });
  it('lists where a measure and the figures kept by hand contradict each other', async () => {
    const spec = await comparison([people, crm, measures(''), books(90), kpis, actuals(310)]);
    expect(rowsOf(spec, 'KoersComparisonActuals')).toEqual([['Omzet', 'januari 2026', 300, 310, -10, 'Realisatie!C2']]);
  });
  it('is never read as a table', async () => {
    const spec = await comparison([people, crm, books(90), measures('Geboekt'), kpis]);
    const copy: TestCell[][] = [[spec!.name], [String(spec!.cells.find(({ row }) => row === 2)?.content ?? '')], [''], ['Nummer', 'Datum', 'Verkoper', 'Omzet'], ['7', '2026-01-10', 'Ann', 1]];
    const read = await readSheets([people, crm, books(90), measures('Geboekt'), sheet('Kopie van vergelijking', ...copy)]);
    expect(read.long.get('sales')?.rows).toBe(2);
    expect(read.recognition.matches.some(({ candidate }) => candidate.sheet === 'Kopie van vergelijking')).toBe(false);
  });
});
