import type { Changes } from '../ports/changes';
import { inExcel } from './host/in-excel';
import { stopListening } from './host/stop-listening';

/** What the user, a co-author or another add-in changes in the workbook that is open in Excel. */
export function excelChanges(): Changes {
  return { watch: (listener) => watch(listener) };
}

function watch(listener: () => void): Promise<() => void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async ({ triggerSource }) => {
        if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) listener();
      }),
      worksheets.onDeleted.add(async () => listener()),
    ];
    await context.sync();
    return () => handlers.forEach((handler) => void stopListening(handler));
  });
}
