import { nodeCodec } from '../../src/cli/node-codec';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook } from '../real/user-workbook';
import { paneSide } from './pane-side';

const odd = 'Omzet (€) "netto"\'s';
const sides: { readonly close: () => void }[] = [];
afterEach(() => sides.splice(0).forEach(({ close }) => close()));

/** Koers on a workbook with sales, and with these settings if any. */
async function koersOn(...settings: readonly string[]) {
  const sheets = [
    sheetOf('Verkopers', 'Verkoper | Naam', 'M1 | Sanne de Vries'),
    sheetOf('Verkopen', `Factuurnummer | Factuurdatum | Verkoper | 2026 | ${odd} | =SOM`, 'F1 | 15-01-2026 | M1 | 10 | 20 | 1', 'F2 | 20-02-2026 | M1 | 5 | 30 | 2'),
    ...(settings.length > 0 ? [sheetOf('Instellingen', ...settings)] : []),
  ];
  const side = paneSide(await openXlsxWorkbook(await userWorkbook(sheets), nodeCodec));
  sides.push(side);
  const { koers } = side;
  const amountIs = (header: string): Promise<void> => koers.correct({ kind: 'column', table: 'sales', column: 'amount', header }, 'nl');
  const amount = async () => (await koers.look('nl')).tables.find(({ table }) => table === 'sales')?.columns.find(({ id }) => id === 'amount');
  return { amountIs, amount };
}

describe('correcting a column', () => {
  it.each(['2026', odd, '=SOM'])('takes a header with odd characters: %s', async (header) => {
    const { amountIs, amount } = await koersOn();
    await amountIs(header);
    expect(await amount()).toMatchObject({ header, confidence: 1 });
  });

  it('changes a choice that its owner typed as a number', async () => {
    const { amountIs, amount } = await koersOn('Instelling | Tabel | Kolom | Waarde', 'taal | - | - | nl', 'kolom | Verkopen | Omzet excl. btw | 2026');
    expect(await amount()).toMatchObject({ header: '2026' });
    await amountIs(odd);
    expect(await amount()).toMatchObject({ header: odd, confidence: 1 });
  });

  it('adds nothing to settings that have no place for the whole choice, and says what they lack', async () => {
    const { amountIs } = await koersOn('Instelling | Waarde', 'taal | nl');
    await expect(amountIs('2026')).rejects.toMatchObject({ reason: 'notFound', detail: 'Instellingen: Tabel' });
  });
});
