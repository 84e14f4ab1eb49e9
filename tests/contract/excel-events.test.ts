import { excelChanges } from '../../src/excel/excel-changes';
import { excelSelection } from '../../src/excel/excel-selection';
import { sheetSpec, tableSpec } from '../xlsx/write-spec';
import { salesBook } from './books';
import type { ExcelDesk } from './excel-desk';
import { excelDesk } from './excel-desk';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await excelDesk({ file: salesBook() });
});
afterEach(() => desk.close());

const told = () => new Promise((resolve) => setTimeout(resolve, 30));
const bonus = (count: number) => sheetSpec({ tables: [tableSpec({ rows: Array.from({ length: count }, (_, i) => [`Persoon ${i}`, i]) })] });

describe('changes of the workbook', () => {
  it('are told when they are the user’s or a co-author’s', async () => {
    const changes = jest.fn();
    await excelChanges().watch(changes);
    desk.excel.book.user.type('Sales!B2', 11);
    await told();
    expect(changes).toHaveBeenCalledTimes(1);
    desk.excel.book.coauthor.type('Sales!B3', 12);
    await told();
    expect(changes).toHaveBeenCalledTimes(2);
  });

  it('are not told when they are Koers’s own: writing, writing again, appending, undoing', async () => {
    const changes = jest.fn();
    await excelChanges().watch(changes);
    await desk.workbook.write([bonus(2)]);
    await desk.workbook.write([bonus(5)]);
    await desk.workbook.undo();
    await desk.workbook.write([bonus(3)]);
    await desk.workbook.append('Verkopen', [['Cor', 1]]);
    await told();
    expect(changes).not.toHaveBeenCalled();
  });

  it('are watched as soon as the user has left the cell in which he types', async () => {
    desk.excel.editing = true;
    const [changes, selected] = [jest.fn(), jest.fn()];
    const watching = Promise.all([excelChanges().watch(changes), excelSelection().watch(selected)]);
    await told();
    desk.excel.editing = false;
    await watching;
    desk.excel.book.user.type('Sales!B2', 11);
    desk.excel.book.user.select('Sales!B3');
    await told();
    expect(changes).toHaveBeenCalledTimes(1);
    expect(selected).toHaveBeenCalledWith({ sheet: 'Sales', cell: 'B3' });
  });
});
