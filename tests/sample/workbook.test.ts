import { nodeCodec } from '../../src/cli/node-codec';
import { newXlsxWorkbook, openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sampleSheets } from '../../sample/sheets';
import { withoutMarks } from '../../sample/without-marks';

async function sampleBytes(): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook(nodeCodec);
  await workbook.write(sampleSheets());
  return withoutMarks(workbook.save());
}

describe('the sample workbook as a file', () => {
  it('has the sheets and tables of a tidy sales manager', async () => {
    const { sheets, tables } = await openXlsxWorkbook(await sampleBytes(), nodeCodec).outline();
    expect(sheets.map(({ name }) => name)).toEqual(['Medewerkers', 'Verkopen', 'Doelen', 'Bonusregelingen', 'Doelstellingen', "KPI's", 'Realisatie', 'KPI-historie', 'Acties']);
    expect(tables.map(({ name }) => name)).toEqual([
      'tblMedewerkers', 'tblVerkopen', 'tblDoelen', 'tblRegelingen', 'tblOnderdelen', 'tblStaffels', 'tblToewijzingen', 'tblMaatstaven', 'tblWerkgeverslasten',
      'tblDoelstellingen', 'tblKpis', 'tblRealisatie', 'tblKpiHistorie', 'tblActies',
    ]);
  });

  it("is the user's own: Koers owns none of its sheets", async () => {
    const { sheets } = await openXlsxWorkbook(await sampleBytes(), nodeCodec).outline();
    expect(sheets.filter(({ owned }) => owned !== undefined)).toEqual([]);
  });

  it('is the same file every time, byte for byte', async () => {
    expect(Buffer.compare(await sampleBytes(), await sampleBytes())).toBe(0);
  });
});
