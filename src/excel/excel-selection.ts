import type { SelectedCell, Selection } from '../ports/selection';
import { askExcel, inExcel } from './host/in-excel';

/** Where the user is in Excel. */
export function excelSelection(): Selection {
  return { current: () => currentCell(), watch: (listener) => watch(listener) };
}

function currentCell(): Promise<SelectedCell | undefined> {
  return askExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,worksheet/name');
    await context.sync();
    return { sheet: cell.worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
  });
}

function watch(listener: (selected: SelectedCell) => void): Promise<() => void> {
  return inExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async () => {
      // A chart may be selected, or Excel busy: then there is no cell to tell about.
      const selected = await currentCell().catch(() => undefined);
      if (selected !== undefined) listener(selected);
    });
    await context.sync();
    return () => void stop(handler);
  });
}

async function stop(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
