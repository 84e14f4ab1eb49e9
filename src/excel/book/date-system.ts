import { askExcel } from '../host/in-excel';

/** Tells whether day serials count from 1904. No property says so: Excel is asked for the serial of 2 January 1904, once. */
export function dateSystem(): () => Promise<boolean> {
  let known: boolean | undefined;
  return async () => (known ??= await askIs1904());
}

function askIs1904(): Promise<boolean> {
  return askExcel(async (context) => {
    const serial = context.workbook.functions.date(1904, 1, 2);
    serial.load('value');
    await context.sync();
    return serial.value === 1;
  });
}
