import { compileMeasures } from '../../src/measure/compile-measures';
import type { TestCell, TestSheet } from '../csv-workbook';
import { readSheets } from './reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const sales = sheet('Verkoopcijfers', ['Datum', 'Verkoper', 'Omzet'], [46030, 'Ann', 1000], [46031, 'Bob', 500]);
const inTable = (sheetSales: TestSheet): TestSheet => ({ ...sheetSales, tables: [{ name: 'tblOrders', hasHeader: true, hasTotals: false, area: { top: 1, left: 1, bottom: 3, right: 3 } }] });
const measures = (table: string): TestSheet => sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Tabel'], ['Omzet', 'som', table]);
const compiled = async (table: string, source = sales): Promise<ReturnType<typeof compileMeasures>> => compileMeasures(await readSheets([source, measures(table)]));

describe('the table of a measure', () => {
  it.each(['Verkopen', 'Sales', 'verkopen', 'Verkoopcijfers', 'verkoopcijfers'])('may be called %s when the sales stand on Verkoopcijfers', async (name) => {
    const { measures: found, findings } = await compiled(name);
    expect([[...found.keys()], findings]).toEqual([['omzet'], []]);
  });
  it.each(['Verkopen', 'tblOrders', 'Verkoopcijfers'])('may be called %s when they are an Excel table there', async (name) => {
    const { measures: found, findings } = await compiled(name, inTable(sales));
    expect([[...found.keys()], findings]).toEqual([['omzet'], []]);
  });
  it('that is none is told with the ones that could be meant', async () => {
    const { findings, broken } = compileMeasures(await readSheets([sales, sheet('Uren', ['Wie', 'Dagdeel'], ['Ann', 3], ['Bob', 4]), measures('Facturatie 2024')]));
    expect([...broken]).toEqual(['omzet']);
    expect(findings).toMatchObject([{ check: 'measure.unknownTable', args: { measure: 'Omzet', table: 'Facturatie 2024', candidates: 'Verkoopcijfers, Uren' } }]);
  });
});
