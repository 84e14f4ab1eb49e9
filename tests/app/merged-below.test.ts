import { collect } from '../../src/app/collect';
import { insertKpis } from '../../src/app/insert-kpis';
import { nodeCodec } from '../../src/cli/node-codec';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook } from '../real/user-workbook';

const options = { today: 46_348, fallbackLanguage: 'nl' as const };
const { rows } = sheetOf('', 'KPI | Omschrijving | Soort | Eenheid | Richting | Nulmeting | Doel | Deadline | Ritme', 'Klanttevredenheid | - | lagging | score | hoger is beter | 7 | 8 | 31-12-2027 | maand');

/** Adds KPIs to a workbook of which B to D of a row are merged; the KPIs it has afterwards. */
async function inserted(mergedRow: number, names: readonly string[]): Promise<readonly string[]> {
  const book = openXlsxWorkbook(await userWorkbook([{ name: "KPI's", rows, merged: [{ row: mergedRow, column: 2, across: 3 }] }]), nodeCodec);
  const before = Buffer.from(book.save());
  const refused = await insertKpis(book, names, options).then(() => undefined, (fault: unknown) => fault);
  if (refused !== undefined) {
    expect(Buffer.from(book.save()).equals(before)).toBe(true);
    throw refused;
  }
  return (await collect(book)).tables.kpis.map(({ kpi }) => kpi);
}

describe('merged cells below a table, of which only the first one would be seen', () => {
  it.each([
    [3, ['absenteeism']],
    [4, ['absenteeism', 'revenue']],
  ])('refuse rows that would go into them: row %i', (row, names) => expect(inserted(row, names)).rejects.toMatchObject({ reason: 'occupied' }));
  it('are no hindrance further down', async () => {
    expect(await inserted(5, ['absenteeism', 'revenue'])).toEqual(['Klanttevredenheid', 'Ziekteverzuim', 'Omzet']);
  });
});
