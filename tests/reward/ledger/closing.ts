import type { Period } from '../../../src/core/period';
import { readPeriod, runCalendar } from '../../../src/measure/run-calendar';
import { readLedger } from '../../../src/reward/ledger/ledger';
import { dueOf, type LedgerLine, type NewLine } from '../../../src/reward/ledger/ledger-line';
import { type Posting, postClose, type PostInput } from '../../../src/reward/ledger/post-close';
import { collectedShares } from '../../../src/reward/ledger/collected';
import { settledRun } from '../../../src/reward/ledger/settled-run';
import { runBonus } from '../../../src/reward/run-bonus';
import type { WorkbookTables } from '../../../src/tables/workbook-tables';
import { type Case, day, workbook } from '../../cases/workbook';

/** A workbook of which periods are closed one after the other. */
export interface Books {
  /** Changes the data or the tables, as a user does. */
  readonly change: (more: Partial<Case>) => void;
  /** Closes a period and records its lines. */
  readonly close: (period: string, options?: Partial<Pick<PostInput, 'collected' | 'asClosed'>>) => Posting;
  /** The tables as they are now. */
  readonly tables: () => WorkbookTables;
  /** Every recorded line. */
  readonly lines: () => readonly LedgerLine[];
}

type LedgerCells = NonNullable<Case['ledger']>[number];

const inTable = (line: NewLine, run: string, at: number): LedgerCells => ({
  line: `${run}/${at + 1}`,
  period: line.period.name,
  origin: line.origin.name,
  person: line.payee,
  kind: line.kind,
  amount: line.amount,
  currency: line.currency,
  run,
  ...(line.scheme !== '' && { scheme: line.scheme }),
  ...(line.component !== '' && { component: line.component }),
});

/** The books of a case; the run is on `today`. */
export function books(one: Case, today = '2026-12-31'): Books {
  let now = one;
  const read = (): { tables: WorkbookTables; ledger: ReturnType<typeof readLedger>; calendar: ReturnType<typeof runCalendar> } => {
    const tables = workbook(now);
    const calendar = runCalendar(tables);
    return { tables, calendar, ledger: readLedger(tables, calendar) };
  };
  return {
    change: (more) => void (now = { ...now, ...more }),
    close: (text, options = {}) => {
      const { tables, calendar, ledger } = read();
      const closing: Period = readPeriod(calendar, text)!;
      const on = { today: day(today), including: closing };
      const run = runBonus(tables, on);
      const current = settledRun(tables, run, on);
      const posting = postClose({ tables, calendar, ledger, closing, current, asClosed: () => current, collected: collectedShares(tables, run), ...options });
      const id = `${text}/1`;
      now = {
        ...now,
        ledger: [...(now.ledger ?? []), ...posting.lines.map((line, at) => inTable(line, id, at))],
        closes: [...(now.closes ?? []), { run: id, period: text, action: 'close', date: day(today) }],
      };
      return posting;
    },
    tables: () => read().tables,
    lines: () => read().ledger.lines,
  };
}

/** The amounts of lines by kind, in the order in which they were made. */
export const amountsOf = (lines: readonly LedgerLine[]): readonly (readonly [string, number])[] => lines.map(({ kind, amount }) => [kind, amount] as const);

/** What is paid by a posting. */
export const paid = ({ lines }: Posting): number => dueOf(lines);

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** Ann earns these amounts in the months of 2026: a commission of 100 %. */
export const earning = (amounts: readonly number[], more: Partial<Case> = {}): Case => ({
  people: [{ id: 'A', name: 'Ann' }],
  sales: amounts.map((amount, i) => ({ date: `2026-${months[i]!}-15`, person: 'Ann', amount, id: `D${i + 1}` })),
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan', period: 'month' }],
  components: [{ scheme: 'Plan', component: 'Commission', measure: 'Sales', rate: 1 }],
  ...more,
});

/** Closes as many months as there are amounts, and gives what each paid. */
export const paidMonthly = (one: Books, count: number): readonly number[] => Array.from({ length: count }, (_, i) => paid(one.close(`2026-${months[i]!}`)));

/** The balance of draws after each month. */
export function balances(lines: readonly LedgerLine[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) =>
    lines
      .filter(({ kind, period }) => ['draw', 'recovery', 'forgiven'].includes(kind) && period.name <= `2026-${months[i]!}`)
      .reduce((sum, { amount }) => sum + amount, 0),
  );
}
