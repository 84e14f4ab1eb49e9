import fc from 'fast-check';
import { leftOut } from '../../sandbox/book/left-out';
import { loadBook } from '../../sandbox/book/load-book';
import { saveBook } from '../../sandbox/book/save';
import type { Workbook } from '../../sandbox/model/workbook';
import { nodeCodec } from '../../sandbox/node/node-codec';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { withoutMarks } from '../../sample/without-marks';
import { packageProblems, textOf, unpack } from '../xlsx/write-package';

const sheet = (name: string, id: SheetSpec['id'], more: Partial<SheetSpec> = {}): SheetSpec => ({ id, kind: 'input', name, widths: [], cells: [], tables: [], conditionalFormats: [], validations: [], charts: [], gridlines: true, print: { landscape: false }, ...more });

const sales = sheet('Verkopen', 'sales', {
  cells: [{ row: 1, column: 1, content: 'Verkopen' }, { row: 1, column: 6, content: { formula: 'SUM(C4:C6)', value: 600 } }],
  tables: [{
    name: 'tblVerkopen', row: 3, column: 1,
    columns: [{ header: 'Verkoper' }, { header: 'Datum', style: { format: 'dd-mm-yyyy' } }, { header: 'Bedrag', style: { format: '#,##0.00' } }],
    rows: [['Anna', 46023, 100], ['Bram', 46024, 200], ['Cees', 46025, 300]],
  }],
});
const notes = sheet('Notities', 'people', { cells: [{ row: 1, column: 1, content: { formula: "Verkopen!C4*2", value: 200 } }, { row: 2, column: 1, content: 'tekst' }] });

let original: Uint8Array;
beforeAll(async () => {
  const file = newXlsxWorkbook(nodeCodec);
  await file.write([sales, notes]);
  original = withoutMarks(file.save());
});

const open = (bytes: Uint8Array): Promise<Workbook> => loadBook(bytes, { codec: nodeCodec, locale: 'nl-NL' });

/** Everything in a book that a calculation stands on: cells, formulas, tables. */
function told(book: Workbook): unknown {
  const sheets = book.sheets.map((one) => {
    const used = one.usedBox(true);
    const cells: unknown[] = [];
    for (let row = 0; used && row < used.row + used.rows; row++) {
      for (let column = 0; column < used.column + used.columns; column++) {
        const formula = one.formulas.get(row, column)?.text;
        const { kind, value } = one.cells.get(row, column);
        if (formula !== undefined || kind !== 0) cells.push([row, column, formula ?? [kind, value]]);
      }
    }
    return [one.Name, cells];
  });
  return { sheets, tables: book.tables.map(({ name, box, columns, sheet: home }) => [name, home.Name, box, columns.map((column) => column.name)]) };
}

async function saved(book: Workbook): Promise<Workbook> {
  const bytes = await saveBook(book, { original, codec: nodeCodec });
  expect(packageProblems(unpack(bytes))).toEqual([]);
  return open(bytes);
}

describe('a loaded workbook that is saved after somebody worked in it', () => {
  it('has an amount typed in Dutch as the number that it is', async () => {
    const book = await open(original);
    book.user.type('Verkopen!C5', '1.234,56');
    expect((await saved(book)).sheet('Verkopen')?.cells.get(4, 2).value).toBe(1234.56);
  });

  it('keeps the rest byte for byte', async () => {
    const book = await open(original);
    book.user.type('Verkopen!C5', 5);
    const [before, after] = [unpack(original), unpack(await saveBook(book, { original, codec: nodeCodec }))];
    expect(Object.keys(after).filter((name) => textOf(after, name) !== textOf(before, name))).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  it('has the row that was typed below a table in that table, as a date and an amount that look like those above', async () => {
    const book = await open(original);
    book.user.type('Verkopen!A7', [['Daan', '4-1-2026', '400']]);
    const bytes = await saveBook(book, { original, codec: nodeCodec });
    const again = await open(bytes);
    expect(again.tables[0]?.box).toEqual({ row: 2, column: 0, rows: 5, columns: 3 });
    expect([again.sheet('Verkopen')?.cells.format(6, 1), again.sheet('Verkopen')?.cells.format(6, 2)]).toEqual(['dd-mm-yyyy', '#,##0.00']);
    expect(told(again)).toEqual(told(book));
  });

  it('has a date typed beside the tables as a date', async () => {
    const book = await open(original);
    book.user.type('Notities!C9', '31-12-2026');
    const again = await saved(book);
    expect([again.sheet('Notities')?.cells.get(8, 2).value, again.sheet('Notities')?.cells.format(8, 2)]).toEqual([46387, 'd-m-yyyy']);
  });

  it.each<[string, (book: Workbook) => void]>([
    ['a new formula', (book) => book.user.type('Notities!B1', '=KOERS.MARGINAL(Verkopen!C4;D1:E2)'.replace(';', ','))],
    ['another formula', (book) => book.user.type('Verkopen!F1', '=MAX(C4:C6)')],
    ['a value over a formula', (book) => book.user.type('Verkopen!F1', 12)],
    ['a cleared formula', (book) => book.user.clear('Verkopen!F1')],
    ['an error that was typed', (book) => book.user.type('Verkopen!C4', '#N/A')],
    ['a header with another text', (book) => book.user.type('Verkopen!C3', 'Omzet & "marge"')],
    ['a row put in above a table', (book) => book.user.insert('Verkopen!2:2')],
    ['a row taken out of a table', (book) => book.user.delete('Verkopen!5:5')],
    ['a column put into a table', (book) => book.user.insert('Verkopen!B:B')],
    ['a column taken out of a table', (book) => book.user.delete('Verkopen!B:B')],
    ['a sheet with another name', (book) => book.user.renameSheet('Verkopen', "Jan's & Co")],
    ['a sheet with another name and a new one with the old', (book) => (book.user.renameSheet('Notities', 'Oud'), book.user.addSheet('Notities'), book.user.type('Notities!A1', 7))],
  ])('is the same workbook: %s', async (_what, act) => {
    const book = await open(original);
    act(book);
    const again = await saved(book);
    // An error that stands by itself is kept as a formula that gives it.
    const asFormula = (text: string): string => text.replace('[4,"#N/A"]', '"=#N/A"');
    expect(JSON.stringify(told(again))).toBe(asFormula(JSON.stringify(told(book))));
  });

  it('is the same workbook after any of such deeds in any order', async () => {
    const deed = fc.oneof(
      fc.record({ act: fc.constant('type' as const), row: fc.integer({ min: 1, max: 9 }), column: fc.constantFrom('A', 'C', 'D', 'G'), value: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom('x', '', '12,5', '=SUM(C4:C6)', '1-2-2026')) }),
      fc.record({ act: fc.constantFrom('insert' as const, 'delete' as const), row: fc.integer({ min: 4, max: 8 }) }),
      fc.record({ act: fc.constant('rename' as const), name: fc.constantFrom('Blad', 'Mijn blad', "O'Neil", 'Verkopen') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
        const book = await open(original);
        for (const one of deeds) {
          try {
            const [home] = book.sheets;
            book.user.activate(home!.Name);
            if (one.act === 'type') book.user.type(`${one.column}${String(one.row)}`, one.value);
            else if (one.act === 'rename') book.user.renameSheet(home!.Name, one.name);
            else book.user[one.act](`${String(one.row)}:${String(one.row)}`);
          } catch (problem) {
            // What Excel refuses is not done.
            expect(String(problem)).toMatch(/InvalidOperation|attempted|exist|invalid/i);
          }
        }
        expect(told(await saved(book))).toEqual(told(book));
      }),
      { numRuns: 60 },
    );
  });

  it('says which sheets were deleted here but not in the file, and where looks may have stayed behind', async () => {
    const book = await open(original);
    expect(leftOut(book)).toEqual({ deleted: [], moved: [] });
    book.user.insert('Verkopen!5:5');
    book.user.deleteSheet('Notities');
    expect(leftOut(book)).toEqual({ deleted: ['Notities'], moved: ['Verkopen'] });
  });
});
