import type { Finding } from '../../../src/core/finding';
import type { Message } from '../../../src/core/message';
import { type BonusRun, PayoutState } from '../../../src/reward/bonus-run';
import { runBonus } from '../../../src/reward/run-bonus';
import { readTables, type ReadWorkbook } from '../../../src/tables/read-tables';
import { testWorkbook, type TestSheet } from '../../csv-workbook';
import { today } from './intact';

/** What one payout is: its money, or why it is missing or does not apply. */
export type Paid = number | { readonly kind: 'missing' | 'notApplicable'; readonly why: Message };

/** A workbook read and calculated. */
export interface Outcome {
  readonly tables: ReadWorkbook;
  readonly run: BonusRun;
  readonly findings: readonly Finding[];
  /** By `person, component, period`. */
  readonly payouts: ReadonlyMap<string, Paid>;
  /** By `person, scheme, period`; a total that is not known is none. */
  readonly totals: ReadonlyMap<string, number | undefined>;
}

/** Reads sheets the way of every workbook and calculates their bonuses. */
export async function outcomeOf(sheets: readonly TestSheet[]): Promise<Outcome> {
  const { outline, read } = testWorkbook(sheets);
  const tables = await readTables(outline, read);
  const run = runBonus(tables, { today });
  return { tables, run, findings: [...tables.findings, ...run.findings], payouts: payoutsOf(run), totals: totalsOf(run) };
}

function payoutsOf({ payouts, payees, periods, components, reasons }: BonusRun): ReadonlyMap<string, Paid> {
  const found = new Map<string, Paid>();
  for (let i = 0; i < payouts.count; i += 1) {
    const name = unique(found, [payees[payouts.payee[i]!]!.name, components[payouts.component[i]!]!.name, periods[payouts.period[i]!]!.name].join(', '));
    const kind = payouts.state[i] === PayoutState.missing ? 'missing' : 'notApplicable';
    found.set(name, payouts.state[i] === PayoutState.known ? payouts.earned[i]! : { kind, why: reasons[payouts.reason[i]!]! });
  }
  return found;
}

/** Parts of one period are told apart by their place. */
const unique = (found: ReadonlyMap<string, unknown>, name: string): string => (found.has(name) ? unique(found, `${name}'`) : name);

function totalsOf({ schemeTotals, payees, periods, schemes }: BonusRun): ReadonlyMap<string, number | undefined> {
  const found = new Map<string, number | undefined>();
  for (let i = 0; i < schemeTotals.count; i += 1) {
    const name = unique(found, [payees[schemeTotals.payee[i]!]!.name, schemes[schemeTotals.scheme[i]!]!.name, periods[schemeTotals.period[i]!]!.name].join(', '));
    found.set(name, schemeTotals.state[i] === PayoutState.known ? schemeTotals.earned[i]! : undefined);
  }
  return found;
}
