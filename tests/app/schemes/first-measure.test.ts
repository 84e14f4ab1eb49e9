import { nodeCodec } from '../../../src/cli/node-codec';
import { collect } from '../../../src/app/collect';
import { runBonus } from '../../../src/reward/run-bonus';
import { openXlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { ownBook } from '../../e2e/own-book';
import { paneSide, today } from '../pane-side';
import { draftedRow } from './drafts';

// Somebody who has sales and no table of measures: the amount of the sales is a measure by its own header.

const headers = { nl: 'Netto omzet', en: 'Net amount' } as const;

describe.each(['nl', 'en'] as const)('the first scheme of a workbook without measures, in %s', (language) => {
  it('measures the amount of the sales under the header of the user, and pays over it', async () => {
    const workbook = openXlsxWorkbook(await ownBook(language, { isSellerNumber: true }), nodeCodec);
    const side = paneSide(workbook);
    const { measures } = await side.koers.schemes(language);
    expect(measures).toEqual([{ name: headers[language], unit: 'money' }]);
    const rate = 0.04;
    const after = { scheme: draftedRow({ scheme: 'Bonus', period: 'quarter' }), components: [{ row: draftedRow({ scheme: 'Bonus', component: 'Commission', measure: headers[language], shape: 'flat', rate }), tiers: [] }], assignments: [] };
    await side.koers.saveScheme({ after }, language);
    side.close();
    const { tables } = await collect(workbook);
    const { payouts } = runBonus(tables, { today });
    const sold = [...tables.long.get('sales')!.columns.values()].find(({ header }) => header === headers[language]);
    const total = sold?.kind === 'number' ? sold.values.reduce((sum, amount) => sum + amount, 0) : NaN;
    expect([...payouts.earned].reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(total * rate, 2);
  });
});
