import type { Derivation } from '../../../src/core/derivation';
import { isKnown } from '../../../src/core/value';
import { type BonusRun, PayoutState } from '../../../src/reward/bonus-run';
import { employerCost } from '../../../src/reward/cost/employer-cost';
import { drawBalance } from '../../../src/reward/ledger/balances';
import { dueOf, type LedgerKind, type LedgerLine, sumOf } from '../../../src/reward/ledger/ledger-line';
import type { WorkbookTables } from '../../../src/tables/workbook-tables';

/** Whose payout of which component; the period may be left out where there is only one. */
export type PayoutName = readonly [person: string, component: string, period?: string];

/** Whose total of which scheme. */
export type TotalName = readonly [person: string, scheme: string, period?: string];

type Columns = 'actual' | 'target' | 'attainment' | 'atTarget' | 'earned';

/** The figures of a run by name. A figure that is missing or not there is a fault, with its reason: never a number. */
export interface Results {
  readonly run: BonusRun;
  readonly earned: (...name: PayoutName) => number;
  readonly figure: (column: Columns, ...name: PayoutName) => number;
  readonly total: (...name: TotalName) => number;
  readonly steps: (...name: PayoutName) => Derivation;
  /** What is left of an earned amount after what the employee pays. */
  readonly net: (...name: PayoutName) => number;
  /** The recorded lines of a kind that count in a period, added up; 0 without any. */
  readonly posted: (person: string, period: string, kind: LedgerKind) => number;
  /** What is paid by the recorded lines of a period, of every scheme or of one. */
  readonly paid: (person: string, period: string, scheme?: string) => number;
  /** What is still to be recovered of draws after a period. */
  readonly drawBalance: (person: string, period: string) => number;
}

export function resultsOf(run: BonusRun, tables: WorkbookTables, lines: readonly LedgerLine[]): Results {
  const figure = (column: Columns, ...name: PayoutName): number => {
    const at = payoutAt(run, name);
    const value = run.payouts[column][at]!;
    if (!Number.isNaN(value)) return value;
    throw new Error(`${column} of ${name.join(', ')} is not known${whyOf(run, at)}`);
  };
  return {
    run,
    figure,
    earned: (...name) => figure('earned', ...name),
    total: (...name) => totalOf(run, name),
    steps: (...name) => run.derive(payoutAt(run, name)),
    net: (...name) => netOf(run, tables, name),
    ...recordedIn(lines),
  };
}

function recordedIn(lines: readonly LedgerLine[]): Pick<Results, 'posted' | 'paid' | 'drawBalance'> {
  const within = (person: string, period: string) => lines.filter((line) => line.payee === person && line.period.name === period);
  return {
    posted: (person, period, kind) => sumOf(within(person, period), (line) => line.kind === kind),
    paid: (person, period, scheme) => dueOf(within(person, period).filter((line) => scheme === undefined || line.scheme === scheme)),
    drawBalance: (person, period) => drawBalance(lines.filter((line) => line.payee === person && line.period.name <= period)),
  };
}

function payoutAt(run: BonusRun, name: PayoutName): number {
  const { payouts } = run;
  const [person, component, period] = name;
  const found = indices(payouts.count).filter(
    (i) =>
      run.payees[payouts.payee[i]!]!.name === person &&
      run.components[payouts.component[i]!]!.name === component &&
      (period === undefined || run.periods[payouts.period[i]!]!.name === period),
  );
  return only(found, name);
}

function netOf(run: BonusRun, tables: WorkbookTables, name: PayoutName): number {
  const at = payoutAt(run, name);
  const { payee, period, component } = run.payouts;
  const line = employerCost(run, tables).lines.find((one) => one.payee === payee[at] && one.period === period[at] && one.component === component[at]);
  if (line) return line.net;
  throw new Error(`nothing is paid of ${name.join(', ')}`);
}

function totalOf(run: BonusRun, name: TotalName): number {
  const { schemeTotals: totals } = run;
  const [person, scheme, period] = name;
  const found = indices(totals.count).filter(
    (i) =>
      run.payees[totals.payee[i]!]!.name === person &&
      run.schemes[totals.scheme[i]!]!.name === scheme &&
      (period === undefined || run.periods[totals.period[i]!]!.name === period),
  );
  const value = totals.earned[only(found, name)]!;
  if (!Number.isNaN(value)) return value;
  throw new Error(`the total of ${name.join(', ')} is missing`);
}

const indices = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

function only(found: readonly number[], name: readonly (string | undefined)[]): number {
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length === 0 ? 'nothing' : `${found.length} payouts`} of ${name.join(', ')}`);
}

function whyOf({ payouts, reasons }: BonusRun, at: number): string {
  if (payouts.state[at] === PayoutState.known) return '';
  const why = reasons[payouts.reason[at]!];
  return why ? `: ${why.key} ${JSON.stringify(why.args)}` : '';
}

type StepOf<Op extends Derivation['op']> = Extract<Derivation, { readonly op: Op }>;

/** Every step of a kind in a derivation, the outermost first. */
export function stepsOf<Op extends Derivation['op']>(derivation: Derivation, op: Op): readonly StepOf<Op>[] {
  const own = derivation.op === op ? [derivation as StepOf<Op>] : [];
  return [...own, ...Object.values(derivation).flatMap(inside).flatMap((one) => stepsOf(one, op))];
}

/** The outermost step of a kind. */
export function stepOf<Op extends Derivation['op']>(derivation: Derivation, op: Op): StepOf<Op> {
  const [first] = stepsOf(derivation, op);
  if (first) return first;
  throw new Error(`no step "${op}" in "${derivation.op}"`);
}

function inside(value: unknown): readonly Derivation[] {
  if (Array.isArray(value)) return value.flatMap(inside);
  if (typeof value !== 'object' || value === null) return [];
  if ('op' in value) return [value as Derivation];
  return 'derivation' in value ? inside(value.derivation) : [];
}

/** The figure of a step. */
export function valueOf({ op, value }: Derivation): number {
  if (isKnown(value)) return value.value;
  throw new Error(`the step "${op}" has no figure`);
}
