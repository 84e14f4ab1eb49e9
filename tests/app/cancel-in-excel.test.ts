import { excelDesk, type ExcelDesk } from '../contract/excel-desk';
import { sheetOf, userWorkbook } from '../real/user-workbook';
import { paneSide } from './pane-side';

const sheets = [
  sheetOf('Verkopers', 'Verkoper | Naam', 'M1 | Sanne de Vries'),
  sheetOf('Verkopen', 'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw', 'F1 | 15-01-2026 | M1 | 10000', 'F2 | 20-02-2026 | M1 | 4000'),
  sheetOf('Maatstaven', 'Maatstaf | Berekening', 'Omzet | som'),
  sheetOf('Regelingen', 'Regeling | Uitbetaling per', 'Provisie | maand'),
  sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Vorm | Percentage', 'Provisie | Omzetprovisie | Omzet | vast percentage | 2,5%'),
  sheetOf('Toewijzingen', 'Medewerker | Regeling', 'M1 | Provisie'),
];

let desk: ExcelDesk;
let side: ReturnType<typeof paneSide>;
beforeEach(async () => {
  desk = await excelDesk({ file: await userWorkbook(sheets), locale: 'nl-NL' });
  side = paneSide(desk.workbook);
});
afterEach(() => {
  side.close();
  desk.close();
});
const names = () => desk.excel.book.sheets.map(({ Name }) => Name);

describe('stopping a write in Excel', () => {
  it.each([1, 2, 3, 4, 6])('at its progress %i, twice over, leaves what was there, and the write can be done after that', async (moment) => {
    const { koers } = side;
    const before = names();
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    let told = 0;
    const stopped = koers.write(() => {
      told += 1;
      if (told === moment) koers.cancel();
      if (told === moment) koers.cancel();
    });
    await expect(stopped).rejects.toMatchObject({ reason: 'cancelled' });
    expect(names()).toEqual(before);
    expect((await koers.write()).sheets.map(({ name }) => name)).toEqual(['Koers Bonus', 'Koers Uitleg', 'Koers Bewijs', 'Koers Kosten', 'Koers Bevindingen']);
    expect(await koers.undo()).toBe(true);
    expect(names()).toEqual(before);
  });
});
