import { collect } from '../../src/app/collect';
import { nodeCodec } from '../../src/cli/node-codec';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { userWorkbook } from '../real/user-workbook';
import { paneSide } from './pane-side';

const wordings = ['Meer  leads genereren', ' Meer leads genereren ', 'Meer\u00A0leads genereren', 'Meer leads genereren'];

describe('a proposed wording', () => {
  it.each(wordings)('takes the place of a description, whatever spaces stand in it: %j', async (description) => {
    const rows = [['KPI', 'Omschrijving', 'Eenheid', 'Richting', 'Doel'], ['Leads', description, 'aantal', 'hoger is beter', 8]];
    const book = openXlsxWorkbook(await userWorkbook([{ name: "KPI's", rows }]), nodeCodec);
    const { koers, close } = paneSide(book);
    const read = (await collect(book)).tables.kpis[0]?.description;
    const order = { kind: 'wording', sheet: "KPI's", row: 2, now: read ?? null, text: 'Leads verhogen van 5 naar 8 per maand' } as const;
    expect(await koers.writeRows(order, '', 'nl')).toMatchObject({ kind: 'done', cell: 'B2' });
    expect((await collect(book)).tables.kpis[0]?.description).toBe(order.text);
    expect(await koers.undo()).toBe(true);
    await book.change([{ sheet: "KPI's", cell: 'B2', expected: description, value: description }]);
    close();
  });
});
