import type { Changes } from '../ports/changes';
import { listening } from './host/listening';

/** What the user, a co-author or another add-in changes in the workbook that is open in Excel. */
export function excelChanges(): Changes {
  return { watch: (listener) => watch(listener) };
}

function watch(listener: () => void): Promise<() => void> {
  return listening(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) listener();
    }),
    worksheets.onDeleted.add(async () => listener()),
  ]);
}
