import type { SelectedCell, Selection } from '../ports/selection';
import { WorkbookFault } from '../ports/workbook';
import { askExcel } from './host/in-excel';
import { listening } from './host/listening';

/** Where the user is in Excel. */
export function excelSelection(): Selection {
  return { current: () => currentCell(), watch: (listener) => watch(listener) };
}

async function currentCell(): Promise<SelectedCell | undefined> {
  try {
    return await askExcel(activeCell);
  } catch (fault) {
    // A chart or a picture is selected.
    if (fault instanceof WorkbookFault && fault.detail.startsWith('InvalidSelection')) return undefined;
    throw fault;
  }
}

async function activeCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  cell.load('address,worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
}

function watch(listener: (selected: SelectedCell) => void): Promise<() => void> {
  return listening(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(async () => {
      // When Excel is busy there is no cell to tell about; the next change tells.
      const selected = await currentCell().catch(() => undefined);
      if (selected !== undefined) listener(selected);
    }),
  ]);
}
