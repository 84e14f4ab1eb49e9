import { collect } from '../../../src/app/collect';
import type { Derivation } from '../../../src/core/derivation';
import type { Finding } from '../../../src/core/finding';
import type { Day } from '../../../src/core/period';
import { dayOf } from '../../../src/core/period/calendar';
import { isKnown } from '../../../src/core/value';
import type { Language } from '../../../src/i18n';
import { type BonusRun, PayoutState } from '../../../src/reward/bonus-run';
import { runBonus } from '../../../src/reward/run-bonus';
import type { ReadWorkbook } from '../../../src/tables/read-tables';
import { type Book, workbookOf } from './book';

/** After every row of an example. */
export const lastDay: Day = dayOf(2027, 12, 31);

/** What a workbook holds, and what Koers makes of it. */
export interface Calculated {
  readonly tables: ReadWorkbook;
  readonly run: BonusRun;
}

/** Reads a workbook from its cells, the way of every workbook. */
export async function readBook(book: Book, language: Language): Promise<ReadWorkbook> {
  const { outline, read } = workbookOf(book, language);
  return (await collect({ outline: () => Promise.resolve(outline), read })).tables;
}

/** Reads a workbook and calculates its bonuses. */
export async function calculated(book: Book, language: Language, today: Day): Promise<Calculated> {
  const tables = await readBook(book, language);
  const run = runBonus(tables, { today });
  refuse([...tables.findings, ...run.findings]);
  refuseUnexplained(run);
  return { tables, run };
}

/** Every payout and every total must be what its own steps come to. */
function refuseUnexplained(run: BonusRun): void {
  const { payouts, schemeTotals } = run;
  for (let i = 0; i < payouts.count; i += 1) if (payouts.state[i] === PayoutState.known) refuseOther(run.derive(i), payouts.earned[i]!);
  for (let i = 0; i < schemeTotals.count; i += 1) {
    const steps = schemeTotals.state[i] === PayoutState.known ? run.deriveTotal(i) : undefined;
    if (steps) refuseOther(steps, schemeTotals.earned[i]!);
  }
}

function refuseOther({ value, op }: Derivation, earned: number): void {
  if (!isKnown(value) || value.value !== earned) throw new Error(`the steps (${op}) come to ${isKnown(value) ? value.value : 'nothing'}, and ${earned} is paid`);
}

/** A workbook about which Koers has an error to report, or with a column that it does not know, does not express the scheme. */
function refuse(findings: readonly Finding[]): void {
  const first = findings.find(({ severity, check }) => severity === 'error' || check === 'column.unknown');
  if (first) throw new Error(`${first.check} ${JSON.stringify(first.subject)} ${JSON.stringify(first.args)}`);
}
