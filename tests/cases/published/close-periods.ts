import { closePeriod } from '../../../src/app/ledger/close-period';
import { collect } from '../../../src/app/collect';
import type { Day } from '../../../src/core/period';
import type { Language } from '../../../src/i18n';
import { readPeriod, type RunCalendar, runCalendar } from '../../../src/measure/run-calendar';
import { type PostedLine, readLedger } from '../../../src/reward/ledger/ledger';
import { tableSheets } from '../../../src/sheets/template';
import type { TableId } from '../../../src/tables/schema';
import { schemaOf } from '../../../src/tables/schemas';
import { newXlsxWorkbook, type XlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { type Book, cellsOf } from './book';

/** Tables that grow from period to period. */
const growing = ['sales', 'collections'] as const;

/**
 * Closes periods one after the other in an .xlsx workbook, as a user does at the end of each: by then the workbook holds
 * the sales and collections up to that day.
 * @returns every line of the ledger that is in the workbook at the end
 */
export async function closePeriods(book: Book, periods: readonly string[], language: Language): Promise<readonly PostedLine[]> {
  const workbook = await xlsxOf(book, language);
  const calendar = runCalendar((await collect(workbook, undefined, 'shortTables')).tables);
  let known: Day = -Infinity;
  for (const period of periods) {
    const last = lastDayOf(period, calendar);
    await addUntil(workbook, book, { after: known, until: last }, language);
    const outcome = await closePeriod(workbook, { today: last + 1, period, author: 'Anja', language, fallbackLanguage: language });
    if (outcome.kind === 'refused') throw new Error(`closing ${period} is refused: ${JSON.stringify(outcome.why)} ${outcome.findings.map(({ check }) => check).join(', ')}`);
    known = last;
  }
  const { tables } = await collect(workbook);
  return readLedger(tables, runCalendar(tables)).lines;
}

/** A new workbook with the tables of a book, those that grow still empty. */
async function xlsxOf(book: Book, language: Language): Promise<XlsxWorkbook> {
  const { own, ...tables } = book;
  if (own) throw new Error('a workbook with sheets of its own is not closed here');
  const ids = (Object.keys(tables) as TableId[]).filter((id) => rowsOf(book, id).length > 0);
  const workbook = newXlsxWorkbook();
  await workbook.write(tableSheets(ids, language));
  for (const id of ids) if (!isGrowing(id)) await append(workbook, id, rowsOf(book, id), language);
  return workbook;
}

const isGrowing = (id: TableId): boolean => growing.some((one) => one === id);

const rowsOf = (book: Book, id: TableId): readonly object[] => (id in book ? ((book as Readonly<Record<string, readonly object[] | undefined>>)[id] ?? []) : []);

async function addUntil(workbook: XlsxWorkbook, book: Book, { after, until }: { readonly after: Day; readonly until: Day }, language: Language): Promise<void> {
  for (const id of growing) {
    const rows = (book[id] ?? []).filter(({ date = 0 }) => date > after && date <= until);
    await append(workbook, id, rows, language);
  }
}

async function append(workbook: XlsxWorkbook, id: TableId, rows: readonly object[], language: Language): Promise<void> {
  if (rows.length > 0) await workbook.append(schemaOf(id).label[language].replace(/\W/g, ''), rows.map((row) => cellsOf(id, row, language)));
}

function lastDayOf(name: string, calendar: RunCalendar): Day {
  const period = readPeriod(calendar, name);
  if (!period) throw new Error(`no period ${name}`);
  return period.end - 1;
}
