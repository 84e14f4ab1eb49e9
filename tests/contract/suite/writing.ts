import type { CellContent } from '../../../src/spec/sheet-spec';
import { namedBook, rowsBook, salesBook } from '../books';
import { sheetSpec, tableSpec } from '../../xlsx/write-spec';
import type { Desk, OpenDesk } from '../desk';
import { cellsIn, cellsOn, sheetNames } from '../desk';

const injections = ['=1+1', '+A1', '-2', '@x', "=cmd|' /C calc'!A0", '\t=1+1', '=HYPERLINK("http://x","y")', "'quoted", "''", '#N/A', 'TRUE', 'WAAR', '1-2', '2026-11-22', '1e5', '007', '50%', '€ 3', ' ruimte ', 'regel\nregel'];

export function writesSheets(open: OpenDesk): void {
  let desk: Desk;
  const opened = async (bytes: Uint8Array): Promise<Desk> => (desk = await open(bytes));
  afterEach(() => desk.close());

  describe('a result sheet', () => {
    it('is made behind the sheets of the user, says so, and is owned', async () => {
      await opened(salesBook());
      const written = await desk.workbook.write([sheetSpec({ cells: [{ row: 2, column: 3, content: 'van Koers' }] })]);
      expect(written).toEqual([{ id: 'bonus', name: 'Koers Bonus', isNew: true }]);
      const { sheets } = await desk.workbook.outline();
      expect(sheets.map(({ name, visible, owned }) => [name, visible, owned])).toEqual([['Sales', true, undefined], ['Koers Bonus', true, 'bonus']]);
      expect(sheets[1]?.used).toEqual({ sheet: 'Koers Bonus', top: 2, left: 3, bottom: 2, right: 3 });
    });

    it('holds numbers, texts, truth values and errors as they are', async () => {
      await opened(salesBook());
      const contents: readonly CellContent[] = [1234.5678, -0.1, 'tekst', true, false, { error: '#N/A' }, { error: '#VALUE!' }, NaN, null];
      await desk.workbook.write([sheetSpec({ cells: contents.map((content, i) => ({ row: i + 1, column: 1, content })) })]);
      expect((await cellsIn(desk.workbook, { sheet: 'Koers Bonus', top: 1, left: 1, bottom: 9, right: 1 })).flat()).toEqual([1234.5678, -0.1, 'tekst', true, false, { error: '#N/A' }, { error: '#VALUE!' }, { error: '#NUM!' }, null]);
    });

    it.each(injections)('keeps a text a text: %j', async (text) => {
      await opened(salesBook());
      await desk.workbook.write([sheetSpec({ cells: [{ row: 1, column: 1, content: text }], tables: [tableSpec({ row: 3, rows: [[text, 1]] })] })]);
      expect(await cellsIn(desk.workbook, { sheet: 'Koers Bonus', top: 1, left: 1, bottom: 1, right: 1 })).toEqual([[text]]);
      expect(await cellsIn(desk.workbook, { sheet: 'Koers Bonus', top: 4, left: 1, bottom: 4, right: 2 })).toEqual([[text, 1]]);
    });

    it('has tables with header, totals row and the rows between', async () => {
      await opened(salesBook());
      const columns = [{ header: 'Naam', total: { text: 'Totaal' } }, { header: 'Bonus', total: 'sum' }] as const;
      await desk.workbook.write([sheetSpec({ tables: [tableSpec({ row: 3, column: 2, columns })] })]);
      const { tables } = await desk.workbook.outline();
      expect(tables[1]).toEqual({ name: 'KoersBonus', area: { sheet: 'Koers Bonus', top: 3, left: 2, bottom: 6, right: 3 }, hasHeader: true, hasTotals: true });
      expect(await cellsOn(desk.workbook, 'Koers Bonus')).toEqual([['Naam', 'Bonus'], ['Anna', 10], ['Bram', 20], ['Totaal', 30]]);
    });

    it('has one blank row in a table without rows', async () => {
      await opened(salesBook());
      await desk.workbook.write([sheetSpec({ tables: [tableSpec({ rows: [] })] })]);
      expect((await desk.workbook.outline()).tables[1]?.area).toMatchObject({ top: 1, bottom: 2 });
    });

    it('does not let a table swallow what stands right below or beside it', async () => {
      await opened(salesBook());
      await desk.workbook.write([sheetSpec({ tables: [tableSpec({})], cells: [{ row: 4, column: 1, content: 'eronder' }, { row: 2, column: 3, content: 'ernaast' }] })]);
      expect((await desk.workbook.outline()).tables[1]?.area).toMatchObject({ top: 1, left: 1, bottom: 3, right: 2 });
    });

    it('calls its formulas by the names that sheets and tables have here', async () => {
      await opened(namedBook('Koers Bonus'));
      const formula = { formula: "SUM(KoersBonus[Bonus])+'Koers Bonus'!B3", value: 50 };
      await desk.workbook.write([sheetSpec({ tables: [tableSpec({})], cells: [{ row: 6, column: 1, content: formula }] })]);
      expect(await desk.formula('Koers Bonus (2)', 'A6')).toBe("SUM(KoersBonus[Bonus])+'Koers Bonus (2)'!B3");
    });

    it('is never a sheet of the user with the same name, whatever its case', async () => {
      await opened(namedBook('koers bonus'));
      await desk.workbook.write([sheetSpec({ cells: [{ row: 1, column: 1, content: 'van Koers' }] })]);
      expect(await sheetNames(desk.workbook)).toEqual(['koers bonus', 'Koers Bonus (2)']);
      expect(await cellsOn(desk.workbook, 'koers bonus')).toEqual([['van mij']]);
    });

    it.each([
      ["Bonus '26 & zo", "Bonus '26 & zo"],
      ['b'.repeat(40), 'b'.repeat(31)],
      ['Q1/Q2: [x]*?\\', 'Q1 Q2   x'],
    ])('gets a name that Excel accepts: %s', async (name, expected) => {
      await opened(salesBook());
      expect(await desk.workbook.write([sheetSpec({ name, cells: [{ row: 1, column: 1, content: 1 }] })])).toEqual([{ id: 'bonus', name: expected, isNew: true }]);
      expect(await cellsOn(desk.workbook, expected)).toEqual([[1]]);
    });

    it('stays within 31 characters when its name is numbered', async () => {
      await opened(namedBook('b'.repeat(31)));
      await desk.workbook.write([sheetSpec({ name: 'b'.repeat(31) })]);
      expect(await sheetNames(desk.workbook)).toEqual(['b'.repeat(31), `${'b'.repeat(27)} (2)`]);
    });

    it('takes days along into a workbook that counts from 1904', async () => {
      await opened(rowsBook('', '<workbookPr date1904="1"/>'));
      await desk.workbook.write([sheetSpec({ cells: [{ row: 1, column: 1, content: 46_348, style: { format: 'dd-mm-yyyy' } }] })]);
      expect(await cellsOn(desk.workbook, 'Koers Bonus')).toEqual([[44_886]]);
    });
  });

  describe('an input sheet', () => {
    const settings = sheetSpec({ id: 'settings', kind: 'input', name: 'Instellingen', tables: [tableSpec({ name: 'Instellingen' })] });

    it('is made once and then the user’s', async () => {
      await opened(salesBook());
      expect(await desk.workbook.write([settings])).toEqual([{ id: 'settings', name: 'Instellingen', isNew: true }]);
      await desk.workbook.change([{ sheet: 'Instellingen', cell: 'A2', expected: 'Anna', value: 'Anne' }]);
      expect(await desk.workbook.write([settings])).toEqual([{ id: 'settings', name: 'Instellingen', isNew: false }]);
      expect(await cellsOn(desk.workbook, 'Instellingen')).toEqual([['Naam', 'Bonus'], ['Anne', 10], ['Bram', 20]]);
    });

    it('can be made beside result sheets, in one go', async () => {
      await opened(salesBook());
      await desk.workbook.write([settings, sheetSpec({})]);
      expect(await sheetNames(desk.workbook)).toEqual(['Sales', 'Instellingen', 'Koers Bonus']);
    });
  });

  it('refuses a spec whose cell lies in a table, and leaves everything as it was', async () => {
    await opened(salesBook());
    const before = await desk.workbook.outline();
    await expect(desk.workbook.write([sheetSpec({ tables: [tableSpec({})], cells: [{ row: 1, column: 1, content: 'x' }] })])).rejects.toThrow('lies in table');
    expect(await desk.workbook.outline()).toEqual(before);
  });

  it('adds no sheet to a workbook whose structure is protected', async () => {
    await opened(salesBook());
    await desk.protectBook();
    await expect(desk.workbook.write([sheetSpec({})])).rejects.toMatchObject({ reason: 'protected' });
    expect(await sheetNames(desk.workbook)).toEqual(['Sales']);
  });

  it('stops when the user asks to, and leaves everything as it was', async () => {
    await opened(salesBook());
    await desk.workbook.write([sheetSpec({ cells: [{ row: 1, column: 1, content: 'eerst' }] })]);
    const stopping = { report: () => undefined, checkCancelled: () => { throw new Error('gestopt'); } };
    const other = sheetSpec({ id: 'findings', name: 'Bevindingen' });
    await expect(desk.workbook.write([sheetSpec({ cells: [{ row: 1, column: 1, content: 'daarna' }] }), other], stopping)).rejects.toThrow('gestopt');
    expect(await sheetNames(desk.workbook)).toEqual(['Sales', 'Koers Bonus']);
    expect(await cellsOn(desk.workbook, 'Koers Bonus')).toEqual([['eerst']]);
  });

  it('tells how far it is, up to the end', async () => {
    await opened(salesBook());
    const told: (readonly [string, boolean])[] = [];
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({})] })], { report: (step, done, total) => void told.push([step, done === total]), checkCancelled: () => undefined });
    expect(told.at(-1)).toEqual(['writing', true]);
  });
}
