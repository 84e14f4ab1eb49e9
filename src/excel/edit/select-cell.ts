import { WorkbookFault } from '../../ports/workbook';
import { inExcel } from '../host/in-excel';

/** Shows a sheet and selects a cell on it. */
export function selectCell(name: string, cell: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== 'Visible') throw new WorkbookFault('notFound', name);
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });
}
