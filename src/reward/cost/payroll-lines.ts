import { fold } from '../../core/fold';
import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { BonusRun } from '../bonus-run';
import { wageLines } from './wage-lines';

/** Money that a payee is due, of one component or of a balance (`component` empty). */
export interface DueAmount {
  /** The id of People. */
  readonly payee: string;
  readonly scheme: string;
  readonly component: string;
  /** The pay period. */
  readonly period: Period;
  readonly amount: number;
  readonly currency: string;
}

/** One line for payroll: an amount under a wage code. */
export interface PayrollLine {
  readonly payee: string;
  readonly name: string;
  /** Empty where neither the component nor its scheme has one. */
  readonly wageCode: string;
  readonly period: Period;
  readonly amount: number;
  readonly currency: string;
  readonly costCenter: string;
  /** The schemes whose money it is. */
  readonly schemes: readonly string[];
}

/** What a run earned, as amounts due: for a workbook without a ledger. Schemes that give points are no money. */
export function dueAmounts(run: BonusRun, { schemes }: WorkbookTables): readonly DueAmount[] {
  const inPoints = new Set(schemes.filter(({ unit }) => unit === 'points').map(({ scheme }) => fold(scheme)));
  return wageLines(run).flatMap(({ payee, period, scheme, component, amount }) => {
    const { name, currency } = run.schemes[scheme]!;
    if (inPoints.has(fold(name))) return [];
    return [{ payee: run.payees[payee]!.id, scheme: name, component: run.components[component]!.name, period: run.periods[period]!, amount, currency }];
  });
}

/** What goes to payroll: amounts due added up per payee, pay period, wage code and currency; nothing for an amount of 0. */
export function payrollLines(due: readonly DueAmount[], tables: WorkbookTables): readonly PayrollLine[] {
  const codeOf = wageCodes(tables);
  const personOf = new Map(tables.people.map((person) => [person.id, person]));
  const groups = new Map<string, DueAmount[]>();
  for (const one of due) {
    const key = JSON.stringify([one.payee, one.period.name, codeOf(one), one.currency]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
  }
  return [...groups.values()].flatMap((group): readonly PayrollLine[] => {
    const first = group[0]!;
    const person = personOf.get(first.payee);
    const amount = exactSum(group.map((one) => one.amount));
    if (amount === 0) return [];
    const schemes = [...new Set(group.map(({ scheme }) => scheme).filter((scheme) => scheme !== ''))];
    const { payee, period, currency } = first;
    return [{ payee, name: person?.name ?? payee, wageCode: codeOf(first), period, amount, currency, costCenter: person?.costCenter ?? '', schemes }];
  });
}

const componentKey = (scheme: string, component: string): string => JSON.stringify([fold(scheme), fold(component)]);

/** The wage code of a component, else of its scheme. */
function wageCodes({ components, schemes }: WorkbookTables): (due: DueAmount) => string {
  const byComponent = new Map(components.flatMap((row) => (row.wageCode === undefined ? [] : [[componentKey(row.scheme, row.component), row.wageCode] as const])));
  const byScheme = new Map(schemes.flatMap((row) => (row.wageCode === undefined ? [] : [[fold(row.scheme), row.wageCode] as const])));
  return ({ scheme, component }) => byComponent.get(componentKey(scheme, component)) ?? byScheme.get(fold(scheme)) ?? '';
}
