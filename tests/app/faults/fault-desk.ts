import { type Koers, KoersFault } from '../../../src/app/client/koers';
import { taskPaneTexts } from '../../../src/i18n/task-pane-texts';
import { faultText } from '../../../src/taskpane/job/fault-text';
import { excelDesk, type ExcelDesk } from '../../contract/excel-desk';
import { paneSide } from '../pane-side';
import { type SmallBook, smallBooks } from './small-books';
import type { UseCase } from './use-cases';

/** The pane beside a workbook in Excel, at the moment that a question is going to be asked. */
export interface FaultDesk {
  readonly desk: ExcelDesk;
  readonly koers: Koers;
  readonly ask: () => Promise<unknown>;
  readonly close: () => void;
}

const books = new Map<SmallBook, Promise<Uint8Array>>();

export async function deskFor({ book, ask }: Pick<UseCase, 'book' | 'ask'>): Promise<FaultDesk> {
  const file = books.get(book) ?? smallBooks[book]();
  books.set(book, file);
  const desk = await excelDesk({ file: await file, locale: 'nl-NL' });
  const side = paneSide(desk.workbook);
  const close = (): void => {
    side.close();
    desk.close();
  };
  const asked = await ask(side.koers);
  desk.excel.traffic.reset();
  return { desk, koers: side.koers, ask: asked, close };
}

/** Everything that a user can see or show of the workbook: its sheets with what is in their cells, and its tables. */
export function standing({ desk: { excel: { book } } }: FaultDesk): string {
  const shown = book.sheets.filter(({ Visibility }) => Visibility !== 'VeryHidden');
  const sheets = shown.map((sheet) => {
    const used = sheet.usedBox(true);
    const formulas = used ? sheet.GetRange(`A1:${cellOf(used.row + used.rows, used.column + used.columns)}`).Formulas : [];
    return [sheet.Name, formulas];
  });
  const tables = book.tables.filter(({ sheet }) => shown.includes(sheet)).map(({ name, box }) => [name, box]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return JSON.stringify({ sheets, tables });
}

const cellOf = (row: number, column: number): string => `${columnLetters(column)}${String(row)}`;
const columnLetters = (column: number): string => (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** How a question ended: well, or with a fault that has a sentence in both languages. */
export async function endOf(ask: () => Promise<unknown>): Promise<string> {
  try {
    await ask();
    return 'done';
  } catch (fault) {
    if (!(fault instanceof KoersFault)) throw fault;
    for (const language of ['nl', 'en'] as const) expect(faultText(fault, taskPaneTexts(language).faults)).toMatch(/^[A-Z].*\.$/);
    return fault.reason;
  }
}

/** Whether the workbook is as it was before a question, as it should be after it, or anything else. */
export const stateOf = (side: FaultDesk, { before, after }: { readonly before: string; readonly after: string }): string => {
  const now = standing(side);
  return now === after ? 'as it should be' : now === before ? 'as it was' : now;
};
