import type { Finding } from '../../core/finding';
import type { Day, Period } from '../../core/period';
import { periodsIn, runCalendar } from '../../measure/run-calendar';
import { closeProblem } from '../../reward/ledger/close-problem';
import { type Ledger, readLedger } from '../../reward/ledger/ledger';
import { type LedgerLine, linesBy } from '../../reward/ledger/ledger-line';
import { paidBy } from '../../reward/ledger/payee-balances';
import { exactSum } from '../../core/money/exact-sum';
import { verifyCloses } from '../../reward/ledger/verify-closes';
import { readPeriod } from '../../measure/run-calendar';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { Amount, Books, ClosedPeriod, ClosePreview, Interrupted } from '../client/books';
import { named } from '../ledger/close-period';
import { type ClosingBooks, closingBooks, openCorrections } from '../ledger/closing-books';
import { type ClosePlan, planClose } from '../ledger/plan-close';
import { findingsByClose } from './findings-by-close';
import { refusalOf } from './refusal';

/** The period after the one that was closed last, where it is over: it may have to be settled without rows of its own. */
function nextPeriod(tables: WorkbookTables, today: Day): Period | undefined {
  const calendar = runCalendar(tables);
  const last = readLedger(tables, calendar).closed.at(-1)?.period;
  const [next] = last ? periodsIn(calendar, last.grain, { first: last.end, last: last.end }) : [];
  return next && next.end <= today + 1 ? next : undefined;
}

/** The periods that can be closed on a day, those that end first before the others, the shortest first. */
export function openPeriods(books: ClosingBooks, today: Day): readonly Period[] {
  const distinct = new Map(books.current.periods.map((period) => [period.name, period]));
  const open = [...distinct.values()].filter((period) => closeProblem(books.inputFor(period), today) === undefined);
  return open.sort((a, b) => a.end - b.end || b.start - a.start);
}

/** What payroll pays by lines, added up per currency. */
function totalsOf(lines: readonly LedgerLine[]): readonly Amount[] {
  const byCurrency = new Map<string, number[]>();
  for (const { currency, due } of paidBy(lines)) byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), due]);
  return [...byCurrency].map(([currency, amounts]) => ({ currency, amount: exactSum(amounts) }));
}

function previewOf(books: ClosingBooks, { period, posting, paid, seal }: ClosePlan): ClosePreview {
  const byPayee = named(books, paid).map(({ name, currency, due }) => ({ name, currency, amount: due }));
  const currencies = [...new Set(byPayee.map(({ currency }) => currency))];
  return {
    period: period.name,
    lines: posting.lines.length,
    totals: currencies.map((currency) => ({ currency, amount: exactSum(byPayee.filter((one) => one.currency === currency).map(({ amount }) => amount)) })),
    paid: byPayee.sort((a, b) => b.amount - a.amount || a.name.localeCompare(b.name)),
    missing: named(books, posting.missing).map(({ name, scheme, component, origin }) => ({ name, scheme, component, period: origin.name })),
    findings: posting.findings,
    seal,
  };
}

const numberOf = (run: string): number => Number(run.slice(run.lastIndexOf('/') + 1));
const periodNameOf = (run: string): string => run.slice(0, run.lastIndexOf('/'));

/** What was broken off and never done again. */
export function interruptedIn({ unfinished, closes, closed }: Ledger): Interrupted | undefined {
  const runs = linesBy(unfinished, ({ row }) => row.run ?? '');
  const isLeft = (run: string): boolean => closes.every((close) => close.period.name !== periodNameOf(run) || numberOf(close.run) < numberOf(run));
  const [run, lines] = [...runs].filter(([name]) => isLeft(name)).at(-1) ?? [];
  if (run === undefined || lines === undefined) return undefined;
  const period = periodNameOf(run);
  return { period, isReopening: closed.some((close) => close.period.name === period), lines: lines.length };
}

function closedPeriods({ ledger }: ClosingBooks, findings: ReadonlyMap<string, readonly Finding[]>): readonly ClosedPeriod[] {
  const last = ledger.closed.at(-1);
  return ledger.closed
    .map(({ run, period, row }) => {
      const lines = ledger.lines.filter((line) => line.row.run === run);
      return { period: period.name, day: row.date, author: row.author ?? '', reason: row.reason ?? '', lines: lines.length, totals: totalsOf(lines), findings: findings.get(run) ?? [], isLast: run === last?.run };
    })
    .reverse();
}

/** What has been recorded in a workbook, whether it still holds, and what closing a period would record; nothing is written. */
export function booksOf(tables: WorkbookTables, { today, period: asked }: { readonly today: Day; readonly period?: string }): Books {
  const closing = asked === undefined ? nextPeriod(tables, today) : readPeriod(runCalendar(tables), asked);
  const books = closingBooks(tables, { today, ...(closing && { closing }) });
  const { calendar, ledger, isStored } = books;
  const found = findingsByClose(ledger, verifyCloses({ tables, calendar, ledger, isStored, corrections: openCorrections(books) }));
  const open = openPeriods(books, today);
  const chosen = asked === undefined ? open[0] : closing;
  const plan = chosen && planClose(books, chosen, today);
  const interrupted = interruptedIn(ledger);
  return {
    open: open.map(({ name }) => name),
    ...(plan?.kind === 'ready' && { preview: previewOf(books, plan) }),
    ...(plan?.kind === 'refused' && { refused: refusalOf(plan.why, plan.findings) }),
    closed: closedPeriods(books, found.ofClose),
    ...(interrupted && { interrupted }),
    findings: found.others,
  };
}
