import { nodeCodec } from '../../src/cli/node-codec';
import { KoersFault, type Koers } from '../../src/app/client/koers';
import type { Workbook } from '../../src/ports/workbook';
import { openXlsxWorkbook, type XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook } from '../real/user-workbook';
import { paneSide } from './pane-side';

const sheets = [
  sheetOf('Verkopers', 'Verkoper | Naam', 'M1 | Sanne de Vries', 'M2 | Joris Claes'),
  sheetOf('Verkopen', 'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw | Klant', 'F1 | 15-01-2026 | M1 | € 10.000,50 | Smit', 'F2 | 20-02-2026 | M2 | € 4.000 | De Boer', 'F3 | 28-02-2026 | M1 | € 2.500,00 | Smit'),
  sheetOf('Maatstaven', 'Maatstaf | Berekening', 'Omzet | som'),
  sheetOf('Regelingen', 'Regeling | Uitbetaling per', 'Provisie | maand'),
  sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Vorm | Percentage', 'Provisie | Omzetprovisie | Omzet | vast percentage | 2,5%'),
  sheetOf('Toewijzingen', 'Medewerker | Regeling', 'M1 | Provisie', 'M2 | Provisie'),
];

const open = async (): Promise<XlsxWorkbook> => openXlsxWorkbook(await userWorkbook(sheets), nodeCodec);

const sides: { readonly close: () => void }[] = [];
const sideOf = (workbook: Workbook) => {
  const side = paneSide(workbook);
  sides.push(side);
  return side;
};
afterEach(() => sides.splice(0).forEach(({ close }) => close()));

describe('Koers as the pane asks it', () => {
  it('looks at a workbook without calculating: tables, columns, the first rows as their owner sees them', async () => {
    const { koers } = sideOf(await open());
    const look = await koers.look('nl');
    const sales = look.tables.find(({ table }) => table === 'sales');
    expect(look.language).toBe('nl');
    expect(look.ready).toEqual(['bonus']);
    expect(look.results).toEqual([]);
    expect(sales?.found).toMatchObject({ sheet: 'Verkopen', cell: 'A1', rows: 3, headers: ['Factuurnummer', 'Factuurdatum', 'Verkoper', 'Omzet excl. btw', 'Klant'] });
    expect(sales?.found?.preview[0]).toEqual(['F1', '15-01-2026', 'M1', '€ 10.000,50', 'Smit']);
    expect(sales?.columns.find(({ id }) => id === 'amount')).toMatchObject({ header: 'Omzet excl. btw', isRequired: true });
    expect(look.ranges).toEqual(expect.arrayContaining(['Verkopers', 'Verkopen']));
  });

  it('shows what a run gives before anything is written', async () => {
    const workbook = await open();
    const before = workbook.save();
    const { koers } = sideOf(workbook);
    const preview = await koers.prepare(['bonus'], { paneLanguage: 'en' });
    expect(preview.language).toBe('nl');
    expect(preview.sheets.map(({ name, isNew }) => [name, isNew])).toEqual([['Koers Bonus', true], ['Koers Uitleg', true], ['Koers Bewijs', true], ['Koers Kosten', true], ['Koers Bevindingen', true]]);
    const [bonus] = preview.summaries;
    // 10,000.50 × 2.5 % = 250.01; 2,500 × 2.5 % = 62.50; 4,000 × 2.5 % = 100.
    expect(bonus).toMatchObject({ job: 'bonus', missing: 0, totals: [{ currency: 'EUR', earned: 412.51, payees: 2, first: '2026-01', last: '2026-02' }] });
    expect(bonus?.job === 'bonus' && bonus.newest).toEqual({
      periods: ['2026-02'],
      rows: [{ name: 'Joris Claes', scheme: 'Provisie', earned: 100, currency: 'EUR' }, { name: 'Sanne de Vries', scheme: 'Provisie', earned: 62.5, currency: 'EUR' }],
      more: 0,
      totals: [{ currency: 'EUR', earned: 162.5 }],
    });
    expect(workbook.save()).toEqual(before);
  });

  it('writes what was prepared, says what it rewrote the second time, and undoes it', async () => {
    const workbook = await open();
    const { koers, seen } = sideOf(workbook);
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    expect((await koers.write()).sheets.map(({ isNew }) => isNew)).toEqual([true, true, true, true, true]);
    expect((await koers.look('nl')).results).toEqual([{ job: 'bonus', sheet: 'Koers Bonus' }]);
    expect((await koers.prepare(['bonus'], { paneLanguage: 'nl' })).sheets.every(({ isNew }) => !isNew)).toBe(true);
    expect(await koers.undo()).toBe(true);
    expect((await koers.look('nl')).results).toEqual([]);
    expect(await koers.undo()).toBe(false);
    expect(seen.started).toBe(1);
  });

  it('writes nothing that the workbook has changed under, until it is calculated anew', async () => {
    const workbook = await open();
    const { koers, seen } = sideOf(workbook);
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    seen.change();
    await expect(koers.write()).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    expect((await workbook.outline()).sheets.some(({ owned }) => owned === 'bonus')).toBe(false);
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    await expect(koers.write()).resolves.toMatchObject({ sheets: [{ name: 'Koers Bonus' }, { name: 'Koers Uitleg' }, { name: 'Koers Bewijs' }, { name: 'Koers Kosten' }, { name: 'Koers Bevindingen' }] });
  });

  it('writes nothing that was calculated before a column was corrected', async () => {
    const { koers } = sideOf(await open());
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    await koers.correct({ kind: 'column', table: 'sales', column: 'amount', header: 'Factuurnummer' }, 'nl');
    await expect(koers.write()).rejects.toMatchObject({ reason: 'changedMeanwhile' });
  });

  it('asks to calculate again when the worker that calculated has broken down', async () => {
    const { koers, seen } = sideOf(await open());
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    seen.breakDown();
    await new Promise((resolve) => setImmediate(resolve));
    await expect(koers.write()).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    await expect(koers.write()).resolves.toMatchObject({ sheets: [{ name: 'Koers Bonus' }, {}, {}, {}, {}] });
  });

  it('tells how far it is', async () => {
    const { koers } = sideOf(await open());
    const steps: string[] = [];
    await koers.prepare(['bonus'], { paneLanguage: 'nl' }, ({ step }) => steps.push(step));
    expect(steps[0]).toBe('reading');
    expect(steps.at(-1)).toBe('calculating');
  });

  it('stops when asked, says so, and works again after that', async () => {
    const workbook = await open();
    const { koers, seen } = sideOf(workbook);
    const running = koers.prepare(['bonus'], { paneLanguage: 'nl' });
    koers.cancel();
    await expect(running).rejects.toMatchObject({ reason: 'cancelled' });
    expect(seen).toMatchObject({ started: 1, ended: 1 });
    await expect(koers.prepare(['bonus'], { paneLanguage: 'nl' })).resolves.toMatchObject({ language: 'nl' });
    expect(seen.started).toBe(2);
  });

  it('hands on why the workbook refused', async () => {
    const workbook = await open();
    const refusing: Workbook = { ...workbook, write: () => workbook.change([{ sheet: 'Verkopen', cell: 'A2', expected: 'no', value: 'x' }]).then(() => []) };
    const { koers } = sideOf(refusing);
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    await expect(koers.write()).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    await expect(koers.write()).rejects.toBeInstanceOf(KoersFault);
  });
});

/** The cell with the earned amount of a payee and month in the list of payouts, after a user has sorted it. */
async function cellOf(workbook: Workbook, person: string, month: string): Promise<string> {
  const { tables } = await workbook.outline();
  const table = tables.find(({ name }) => name === 'KoersBonusPayouts');
  if (!table) throw new Error('there are no payouts');
  for await (const block of workbook.read(table.area)) {
    const textAt = (row: number, column: number): string => block.texts[block.numbers[row * block.columns + column] ?? -1] ?? '';
    for (let row = 1; row < block.rows; row += 1) if (textAt(row, 0) === person && textAt(row, 1) === month) return `${String.fromCharCode(64 + block.left + 7)}${String(block.top + row)}`;
  }
  throw new Error('there is no such payout');
}

describe('explaining a selected cell', () => {
  const written = async () => {
    const workbook = await open();
    const side = sideOf(workbook);
    await side.koers.prepare(['bonus'], { paneLanguage: 'nl' });
    await side.koers.write();
    return { workbook, ...side };
  };

  it('says in steps how the amount came about', async () => {
    const { workbook, koers } = await written();
    const explained = await koers.explain({ sheet: 'Koers Bonus', cell: await cellOf(workbook, 'Sanne de Vries', 'jan 2026') }, 'nl');
    expect(explained).toMatchObject({ kind: 'payout', payee: 'Sanne de Vries', currency: 'EUR', earned: 250.01 });
    if (explained.kind !== 'payout') throw new Error('no payout');
    expect(explained.differs).toBeUndefined();
    expect(explained.lines.find(({ unit, value }) => unit === 'money' && value.kind === 'known' && value.value === 10000.5)?.source?.sheet).toBe('Verkopen');
  });

  it('calculates first when the pane was just opened, and speaks the language of the pane', async () => {
    const { workbook } = await written();
    const later = sideOf(workbook);
    const explained = await later.koers.explain({ sheet: 'Koers Bonus', cell: await cellOf(workbook, 'Joris Claes', 'feb 2026') }, 'en');
    expect(explained).toMatchObject({ kind: 'payout', earned: 100 });
    expect(explained.kind === 'payout' && explained.title).toContain('February 2026');
  });

  it('calculates anew when somebody has changed the workbook since', async () => {
    const { workbook, koers, seen } = await written();
    const cell = { sheet: 'Koers Bonus', cell: await cellOf(workbook, 'Joris Claes', 'feb 2026') };
    await workbook.change([{ sheet: 'Verkopen', cell: 'D3', expected: '€ 4.000', value: 8000 }]);
    expect(await koers.explain(cell, 'nl')).toMatchObject({ earned: 100 });
    seen.change();
    expect(await koers.explain(cell, 'nl')).toMatchObject({ earned: 200, differs: 100 });
  });

  it.each([
    ['a cell without a payout was looked at', (koers: Koers) => koers.explain({ sheet: 'Koers Bonus', cell: 'B2' }, 'nl')],
    ['another job was done', (koers: Koers) => koers.prepare(['kpiCheck'], { paneLanguage: 'nl' })],
    ['a job was stopped', (koers: Koers) => {
      const stopped = koers.prepare(['bonus'], { paneLanguage: 'nl' }).catch(() => undefined);
      koers.cancel();
      return stopped;
    }],
  ])('calculates anew after a change, also when meanwhile %s', async (_, meanwhile) => {
    const { workbook, koers, seen } = await written();
    const cell = { sheet: 'Koers Bonus', cell: await cellOf(workbook, 'Joris Claes', 'feb 2026') };
    await workbook.change([{ sheet: 'Verkopen', cell: 'D3', expected: '€ 4.000', value: 8000 }]);
    seen.change();
    await meanwhile(koers);
    expect(await koers.explain(cell, 'nl')).toMatchObject({ earned: 200, differs: 100 });
  });

  it('says so when the amount in the cell is no longer what the calculation gives', async () => {
    const { workbook } = await written();
    await workbook.change([{ sheet: 'Verkopen', cell: 'D3', expected: '€ 4.000', value: 8000 }]);
    const later = sideOf(workbook);
    const explained = await later.koers.explain({ sheet: 'Koers Bonus', cell: await cellOf(workbook, 'Joris Claes', 'feb 2026') }, 'nl');
    expect(explained).toMatchObject({ kind: 'payout', earned: 200, differs: 100 });
  });

  it.each([
    ['a cell of the user', { sheet: 'Verkopen', cell: 'D2' }, 'nothing'],
    ['the title of the sheet', { sheet: 'Koers Bonus', cell: 'B2' }, 'elsewhere'],
    ['another sheet of Koers', { sheet: 'Koers Uitleg', cell: 'B9' }, 'elsewhere'],
  ])('does not explain %s', async (_, cell, kind) => {
    const { koers } = await written();
    expect(await koers.explain(cell, 'nl')).toEqual({ kind });
  });
});

describe('correcting what was recognised', () => {
  it('keeps the choice on a visible sheet, and follows it', async () => {
    const workbook = await open();
    const { koers } = sideOf(workbook);
    await koers.correct({ kind: 'column', table: 'sales', column: 'customer', header: 'Factuurnummer' }, 'nl');
    const look = await koers.look('nl');
    expect(look.tables.find(({ table }) => table === 'sales')?.columns.find(({ id }) => id === 'customer')).toMatchObject({ header: 'Factuurnummer', confidence: 1 });
    expect(look.tables.filter(({ found }) => found?.isChosen).map(({ table }) => table)).toContain('sales');
    expect((await workbook.outline()).sheets.find(({ owned }) => owned === 'settings')?.visible).toBe(true);
  });

  it('changes its mind in the same row', async () => {
    const workbook = await open();
    const { koers } = sideOf(workbook);
    await koers.correct({ kind: 'table', table: 'sales', range: 'Verkopers' }, 'nl');
    const rows = (await koers.look('nl')).tables.find(({ table }) => table === 'settings')?.found?.rows;
    await koers.correct({ kind: 'table', table: 'sales', range: 'Verkopen' }, 'nl');
    const look = await koers.look('nl');
    expect(look.tables.find(({ table }) => table === 'settings')?.found?.rows).toBe(rows);
    expect(look.tables.find(({ table }) => table === 'sales')?.found).toMatchObject({ name: 'Verkopen', isChosen: true });
  });
});
