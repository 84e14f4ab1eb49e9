import { fold } from '../../core/fold';
import { groupBy } from '../../core/group-by';
import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
import type { Period } from '../../core/period';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { BonusRun } from '../bonus-run';
import { dividedOver, wageLines, type WagePart } from './wage-lines';

const cents = 2;

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
  /** Left out for all of it. */
  readonly part?: WagePart;
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
  /** What lies within a cap by law stands apart from what exceeds it. */
  readonly part: WagePart;
  /** The schemes whose money it is. */
  readonly schemes: readonly string[];
}

/** What a run earned, as amounts due: for a workbook without a ledger. Schemes that give points are no money. */
export function dueAmounts(run: BonusRun): readonly DueAmount[] {
  return wageLines(run).flatMap(({ payee, period, scheme, component, amount, part }) => {
    const { name, currency } = run.schemes[scheme]!;
    if (currency === pointsUnit) return [];
    return [{ payee: run.payees[payee]!.id, scheme: name, component: run.components[component]!.name, period: run.periods[period]!, amount, currency, part }];
  });
}

/**
 * What goes to payroll: amounts due added up per payee, pay period, wage code and currency; nothing for an amount of 0. What
 * exceeds a cap by law is ordinary pay, under the wage code of the scheme. Amounts of which that cannot be told are left out.
 */
export function payrollLines(due: readonly DueAmount[], tables: WorkbookTables): readonly PayrollLine[] {
  const codeOf = wageCodes(tables);
  const personOf = new Map(tables.people.map((person) => [person.id, person]));
  const groups = groupBy(booked(due.filter(({ part }) => part !== 'unclear')), (one) => JSON.stringify([one.payee, one.period.name, codeOf(one), one.currency, one.part ?? 'all']));
  return [...groups.values()].flatMap((group): readonly PayrollLine[] => {
    const first = group[0]!;
    const person = personOf.get(first.payee);
    const amount = exactSum(group.map((one) => one.amount));
    if (amount === 0) return [];
    const schemes = [...new Set(group.map(({ scheme }) => scheme).filter((scheme) => scheme !== ''))];
    const { payee, period, currency } = first;
    return [{ payee, name: person?.name ?? payee, wageCode: codeOf(first), period, amount, currency, costCenter: person?.costCenter ?? '', part: first.part ?? 'all', schemes }];
  });
}

/**
 * Amounts without a component (what a scheme's cap took) divided over those of the same scheme, and then amounts without a
 * scheme (a draw, a shortage that is carried) over all of the same payee, period and currency, so that each has a wage code.
 */
function booked(due: readonly DueAmount[]): readonly DueAmount[] {
  const ofSchemes = absorbed(due, ({ scheme, component }) => scheme !== '' && component === '', ({ payee, period, currency, scheme }) => JSON.stringify([payee, period.name, currency, scheme]));
  return absorbed(ofSchemes, ({ scheme }) => scheme === '', ({ payee, period, currency }) => JSON.stringify([payee, period.name, currency]));
}

/** The loose amounts of every group divided over the others in proportion, to the cent; where there are no others they stay. */
function absorbed(due: readonly DueAmount[], isLoose: (one: DueAmount) => boolean, keyOf: (one: DueAmount) => string): readonly DueAmount[] {
  return [...groupBy(due, keyOf).values()].flatMap((group) => {
    const own = group.filter((one) => !isLoose(one));
    if (own.length === 0 || own.length === group.length) return group;
    const amounts = dividedOver(own.map(({ amount }) => amount), exactSum(group.map(({ amount }) => amount)), cents);
    return own.map((one, i) => ({ ...one, amount: amounts[i]! }));
  });
}

const componentKey = (scheme: string, component: string): string => JSON.stringify([fold(scheme), fold(component)]);

/** The wage code of a component, else of its scheme; of ordinary pay above a cap by law that of the scheme. */
export function wageCodes({ components, schemes }: WorkbookTables): (due: Pick<DueAmount, 'scheme' | 'component' | 'part'>) => string {
  const byComponent = new Map(components.flatMap((row) => (row.wageCode === undefined ? [] : [[componentKey(row.scheme, row.component), row.wageCode] as const])));
  const byScheme = new Map(schemes.flatMap((row) => (row.wageCode === undefined ? [] : [[fold(row.scheme), row.wageCode] as const])));
  return ({ scheme, component, part }) => (part === 'excess' ? undefined : byComponent.get(componentKey(scheme, component))) ?? byScheme.get(fold(scheme)) ?? '';
}
