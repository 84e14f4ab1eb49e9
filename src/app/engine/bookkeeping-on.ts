import type { Progress } from '../../ports/progress';
import { collect } from '../collect';
import { closePeriod } from '../ledger/close-period';
import { reopenPeriod } from '../ledger/reopen-period';
import { collectPages, pagesOf, writePages } from '../personal-pages';
import { settle } from '../settled';
import { booksOf } from './books';
import type { Engine } from './engine';
import { refusalOf } from './refusal';
import type { EngineWorkbook } from './remote-workbook';

/** What the engine does with what was recorded: books, closes, reopenings, and the pages that people get. */
export function bookkeepingOn(workbook: EngineWorkbook, progress: Progress): Pick<Engine, 'books' | 'close' | 'reopen' | 'writePages'> {
  return {
    books: (options) =>
      settle(async () => {
        const { tables } = await collect(workbook, progress);
        progress.report('calculating', 0, 0);
        return booksOf(tables, options);
      }),
    close: ({ reason, ...order }, { today, fallbackLanguage }) =>
      settle(async () => {
        const outcome = await closePeriod(workbook, { ...order, ...(reason.trim() !== '' && { reason }), today, fallbackLanguage }, progress);
        if (outcome.kind === 'refused') return { kind: 'refused', ...refusalOf(outcome.why, outcome.findings) };
        return { kind: 'closed', period: outcome.period.name, lines: outcome.lines };
      }),
    reopen: (order, { today, fallbackLanguage }) =>
      settle(async () => {
        const outcome = await reopenPeriod(workbook, { ...order, today, fallbackLanguage }, progress);
        if (outcome.kind === 'refused') return { kind: 'refused', ...refusalOf(outcome.why, outcome.findings) };
        return { kind: 'reopened', period: outcome.period.name, lines: outcome.lines };
      }),
    writePages: (kind, { today, period, language, fallbackLanguage }, person) =>
      settle(async () => {
        const { name } = await workbook.outline();
        const pages = await collectPages(workbook, { kind, today, source: name ?? 'Excel', fallbackLanguage, ...(period !== undefined && { period }), ...(language && { language }) }, progress);
        const own = person === undefined ? pages : pagesOf(pages, person);
        const { shown, people } = own;
        if (shown === 0) return { shown, people: people.length };
        progress.report('writing', 0, 0);
        const [sheet] = await writePages(workbook, own, progress);
        return { shown, people: people.length, ...(sheet && { sheet: { name: sheet.name, isNew: sheet.isNew } }) };
      }),
  };
}
