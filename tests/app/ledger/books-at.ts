import { makeTemplate } from '../../../src/app/make-template';
import { closePeriod, type CloseOptions, type CloseOutcome } from '../../../src/app/ledger/close-period';
import { collect } from '../../../src/app/collect';
import { runCalendar } from '../../../src/measure/run-calendar';
import type { Workbook } from '../../../src/ports/workbook';
import { type Ledger, readLedger } from '../../../src/reward/ledger/ledger';
import { newXlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { day } from '../../cases/workbook';

/** The template with its example: three people, sales of the first quarter of 2026, 3 % to 50,000 and 5 % above. */
export async function exampleBook(): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook();
  await makeTemplate(workbook, 'nl');
  return workbook.save();
}

const options: CloseOptions = { today: day('2026-04-15'), period: '2026-Q1', author: 'Anja', fallbackLanguage: 'nl' };

export const close = (workbook: Workbook, more: Partial<CloseOptions> = {}): Promise<CloseOutcome> => closePeriod(workbook, { ...options, ...more });

/** The ledger as it stands in the workbook. */
export async function ledgerIn(workbook: Workbook): Promise<Ledger> {
  const { tables } = await collect(workbook, undefined, 'shortTables');
  return readLedger(tables, runCalendar(tables));
}

/** What a ledger says, without where it stands. */
export const said = ({ lines, closes }: Ledger): unknown => ({
  lines: lines.map(({ period, origin, payee, scheme, component, kind, amount, currency, row }) => [row.line, period.name, origin.name, payee, scheme, component, kind, amount, currency, row.run].join(' | ')).sort(),
  closes: closes.map(({ run, action, row }) => [run, action, row.lines, row.total, row.inputs, row.schemes, row.results].join(' | ')),
});
