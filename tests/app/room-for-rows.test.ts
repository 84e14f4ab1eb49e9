import { collect } from '../../src/app/collect';
import { insertKpis } from '../../src/app/insert-kpis';
import { nodeCodec } from '../../src/cli/node-codec';
import { draftOf } from '../../src/app/schemes/draft-rows';
import { saveScheme } from '../../src/app/schemes/save-scheme';
import { openXlsxWorkbook, type XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook, type UserSheet } from '../real/user-workbook';

const options = { today: 46_348, fallbackLanguage: 'nl' as const };
const kpis = sheetOf("KPI's", 'KPI | Omschrijving | Soort | Eenheid | Richting | Nulmeting | Doel | Deadline | Ritme', 'Klanttevredenheid | - | lagging | score | hoger is beter | 7 | 8 | 31-12-2027 | maand').rows;
const blank: UserSheet['rows'][number] = [];

const bookOf = async (...below: UserSheet['rows']): Promise<XlsxWorkbook> => openXlsxWorkbook(await userWorkbook([{ name: "KPI's", rows: [...kpis, ...below] }]), nodeCodec);
const kpisIn = async (book: XlsxWorkbook): Promise<readonly string[]> => (await collect(book)).tables.kpis.map(({ kpi }) => kpi);

/** Inserting KPIs is refused and leaves the workbook as it was, byte for byte. */
async function expectRefused(book: XlsxWorkbook, names: readonly string[]): Promise<void> {
  const before = Buffer.from(book.save());
  await expect(insertKpis(book, names, options)).rejects.toMatchObject({ reason: 'occupied' });
  expect(Buffer.from(book.save()).equals(before)).toBe(true);
}

describe('rows below a range that is no Excel table', () => {
  it('are never put against what follows: the next range would become part of this one', async () => {
    const next = sheetOf('', 'KPI | Periode | Waarde', 'Klanttevredenheid | 2026-08 | 7.5').rows;
    await expectRefused(await bookOf(blank, ...next), ['absenteeism']);
    const roomy = await bookOf(blank, blank, ...next);
    await insertKpis(roomy, ['absenteeism'], options);
    expect(await kpisIn(roomy)).toEqual(['Klanttevredenheid', 'Ziekteverzuim']);
  });

  it('never share a row with a note, also where the note stands in a column that stays empty', async () => {
    await expectRefused(await bookOf(blank, [null, null, null, null, null, null, 'Bron: CRM']), ['absenteeism', 'revenue']);
  });

  it('are added where nothing follows', async () => {
    const book = await bookOf();
    await insertKpis(book, ['absenteeism', 'revenue'], options);
    expect(await kpisIn(book)).toEqual(['Klanttevredenheid', 'Ziekteverzuim', 'Omzet']);
  });

  it('hold for the tiers of a scheme as well', async () => {
    const tiers = sheetOf('', 'Regeling | Onderdeel | Vanaf | Percentage', 'Bonus | Omzet | 0 | 0.03').rows;
    const file = await userWorkbook([
      sheetOf('Regelingen', 'Regeling | Uitbetaling per', 'Bonus | maand'),
      sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Vorm', 'Bonus | Omzet | Omzet | per schijf'),
      { name: 'Staffels', rows: [...tiers, blank, ...sheetOf('', 'KPI | Periode | Waarde', 'Klanttevredenheid | 2026-08 | 7.5').rows] },
    ]);
    const book = openXlsxWorkbook(file, nodeCodec);
    const draft = draftOf((await collect(book)).tables, 'Bonus');
    if (!draft) throw new Error('the scheme was not found');
    const added = { cells: { scheme: 'Bonus', component: 'Omzet', from: 50_000, rate: 0.05 }, unreadable: [] };
    const after = { ...draft, components: draft.components.map(({ row, tiers: own }) => ({ row, tiers: [...own, added] })) };
    const before = Buffer.from(book.save());
    await expect(saveScheme(book, { before: draft, after }, 'nl')).rejects.toMatchObject({ reason: 'occupied' });
    expect(Buffer.from(book.save()).equals(before)).toBe(true);
  });
});
