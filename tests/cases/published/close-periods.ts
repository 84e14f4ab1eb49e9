import type { Day, Period } from '../../../src/core/period';
import type { Language } from '../../../src/i18n';
import { readPeriod, runCalendar } from '../../../src/measure/run-calendar';
import { readLedger } from '../../../src/reward/ledger/ledger';
import type { LedgerLine, NewLine } from '../../../src/reward/ledger/ledger-line';
import { postClose } from '../../../src/reward/ledger/post-close';
import { settledAmounts } from '../../../src/reward/ledger/settled-amounts';
import type { Book } from './book';
import { calculated, readBook } from './calculate';

/**
 * Closes periods one after the other, as a user does at the end of each: the workbook then holds the sales and collections
 * up to that day, and the lines of every close before.
 * @returns every line recorded
 */
export async function closePeriods(book: Book, periods: readonly string[], language: Language): Promise<readonly LedgerLine[]> {
  const calendar = runCalendar(await readBook(book, language));
  const posted: NewLine[] = [];
  const closes: Period[] = [];
  for (const name of periods) {
    const closing = readPeriod(calendar, name);
    if (!closing) throw new Error(`no period ${name}`);
    posted.push(...(await linesOf({ ...knownOn(book, closing.end - 1), ...recorded(posted, closes) }, closing, language)));
    closes.push(closing);
  }
  return posted;
}

async function linesOf(book: Book, closing: Period, language: Language): Promise<readonly NewLine[]> {
  const { tables, run } = await calculated(book, language, closing.end - 1);
  const current = { amounts: settledAmounts(run), periods: run.periods };
  const calendar = runCalendar(tables);
  return postClose({ tables, calendar, ledger: readLedger(tables, calendar), closing, current, asClosed: () => current, collected: () => 1 }).lines;
}

/** The workbook as it was on a day. */
const knownOn = (book: Book, day: Day): Book => ({
  ...book,
  sales: (book.sales ?? []).filter(({ date = 0 }) => date <= day),
  collections: (book.collections ?? []).filter(({ date = 0 }) => date <= day),
});

const runOf = (period: string): string => `${period}/1`;

/** The ledger and the closes as rows of the workbook. */
function recorded(lines: readonly NewLine[], closes: readonly Period[]): Pick<Book, 'ledger' | 'closes'> {
  return {
    ledger: lines.map(({ period, origin, payee, scheme, component, kind, amount, currency }, at) => ({
      line: `${runOf(period.name)}/${at + 1}`,
      period: period.name,
      origin: origin.name,
      person: payee,
      scheme: scheme === '' ? undefined : scheme,
      component: component === '' ? undefined : component,
      kind,
      amount,
      currency,
      run: runOf(period.name),
    })),
    closes: closes.map(({ name, end }) => ({ run: runOf(name), period: name, action: 'close', date: end })),
  };
}
