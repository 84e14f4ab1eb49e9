import { languageOf } from '../../src/app/language';
import { readSheets } from '../tables/reading';

const sales = (header: readonly string[]) => ({ name: 'Blad1', cells: [header, [46022, 'Jan', 100], [46023, 'Els', 200]] });
const setting = (value: string) => ({ name: 'Settings', cells: [['Setting', 'Table', 'Column', 'Value'], ['language', null, null, value]] });

describe('the language of a workbook', () => {
  it('is that of its headers', async () => {
    expect(languageOf(await readSheets([sales(['Datum', 'Verkoper', 'Omzet excl. btw'])]))).toBe('nl');
    expect(languageOf(await readSheets([sales(['Date', 'Sales person', 'Amount excl. VAT'])]))).toBe('en');
  });
  it('is what the Settings table says, before anything else', async () => {
    expect(languageOf(await readSheets([sales(['Date', 'Sales person', 'Amount excl. VAT']), setting('nl')]))).toBe('nl');
    expect(languageOf(await readSheets([sales(['Datum', 'Verkoper', 'Omzet excl. btw']), setting('English')]))).toBe('en');
  });
  it('is not known where the headers tell nothing', async () => {
    expect(languageOf(await readSheets([]))).toBeUndefined();
  });
});
