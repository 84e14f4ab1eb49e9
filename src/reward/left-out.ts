import { type Finding, finding } from '../core/finding';
import { exactSum } from '../core/money/exact-sum';
import { asideTally } from '../measure/reconcile';
import { payeesOf } from '../measure/place-rows';
import { type Credits, partsOf, type RowsMeasure } from '../measure/measure';
import { unreadableRows } from '../measure/unreadable-rows';
import type { Unplaced } from './bonus-run';
import type { RunContext, SchemeRun } from './run-context';

/**
 * The rows of payees of which the day cannot be read: they belong to no period, so no payout is missing because of them,
 * and none is complete either. Per payee and measure, in the order of the schemes; only payees who have a payout of it.
 * @example unplacedRows(context) // [{ payee: 3, measure: 'Revenue', rows: 1, amount: 1250 }]
 */
export function unplacedRows(context: RunContext): readonly Unplaced[] {
  return measuresIn(context.schemes).flatMap((measure) => {
    const unplaced = unplacedIn(context, measure);
    const payees = unplaced.length === 0 ? undefined : payeesPaidFor(measure, context.schemes);
    return unplaced.filter(({ payee }) => payees?.has(payee));
  });
}

const measuresOf = ({ scheme }: SchemeRun): readonly RowsMeasure[] =>
  scheme.components.flatMap((one) => (one.kind === 'component' ? partsOf(one.component.measure) : []));

/** The measures that the schemes count, each once. */
const measuresIn = (runs: readonly SchemeRun[]): readonly RowsMeasure[] => [...new Set(runs.flatMap(measuresOf))];

/** The payees who have a payout that counts a measure. */
const payeesPaidFor = (measure: RowsMeasure, runs: readonly SchemeRun[]): ReadonlySet<number> =>
  new Set(runs.filter((run) => measuresOf(run).includes(measure)).flatMap(({ lines }) => lines.map(({ payee }) => payee)));

function unplacedIn({ people }: RunContext, { name, table, date, person, values, passes }: RowsMeasure): readonly Unplaced[] {
  const unreadable = unreadableRows(table, [date]);
  if (!unreadable) return [];
  const payeeOf = payeesOf(person, people);
  const rowsOf = new Map<number, number[]>();
  unreadable.forEach((mark, r) => {
    const payee = mark === 1 && passes?.[r] !== 0 ? payeeOf(r) : -1;
    if (payee >= 0) rowsOf.set(payee, [...(rowsOf.get(payee) ?? []), r]);
  });
  return [...rowsOf].map(([payee, rows]) => {
    const amounts = rows.map((r) => (values ? values.values[r]! : 1)).filter((amount) => amount === amount);
    return { payee, measure: name, rows: rows.length, amount: exactSum(amounts) };
  });
}

/** Says once per payee, with the first measure that is concerned, what was left out for want of a day. */
export function unplacedFindings({ people, schemes }: RunContext, unplaced: readonly Unplaced[]): readonly Finding[] {
  const measures = measuresIn(schemes);
  return unplaced.flatMap(({ payee, measure, rows, amount }, i) => {
    const counted = measures.find(({ name }) => name === measure);
    if (!counted || unplaced.findIndex((one) => one.payee === payee) !== i) return [];
    const { name, id } = people.people[payee]!;
    const subject = { sheet: counted.table.sheet, table: counted.table.table, column: counted.date.header };
    return [finding('run.unplacedRows', 'error', subject, { payee: name ?? id, measure, rows, amount, unit: unitOf(counted), currency: currencyOf(schemes, counted) })];
  });
}

/** Says once per table, with the first measure that is concerned, which rows lie after the day of calculation. */
export function futureFindings(context: RunContext): readonly Finding[] {
  const { actuals, schemes } = context;
  const findings = new Map<RowsMeasure['table'], Finding>();
  for (const measure of measuresIn(schemes)) {
    const { table, name, date } = measure;
    const future = measure.credits ? futureDeals(context, measure, measure.credits) : asideTally(actuals, measure, 'future');
    if (future.rows === 0 || findings.has(table)) continue;
    const args = { measure: name, rows: future.rows, amount: future.amount, unit: unitOf(measure), currency: currencyOf(schemes, measure) };
    findings.set(table, finding('run.futureRows', 'info', { sheet: table.sheet, table: table.table, column: date.header }, args));
  }
  return [...findings.values()];
}

/** Divided deals of later days, each once whoever shares in it, with all of its amount. */
function futureDeals({ actuals, people }: RunContext, { person, date, passes }: RowsMeasure, { rows: { rowOf }, of }: Credits): { readonly rows: number; readonly amount: number } {
  const payeeOf = payeesOf(person, people);
  const deals = new Set(rowOf.filter((_, k) => date.days[k]! >= actuals.today + 1 && passes?.[k] !== 0 && payeeOf(k) >= 0));
  const amounts = [...deals].map((row) => of.values?.values[row] ?? 1).filter((amount) => amount === amount);
  return { rows: deals.size, amount: exactSum(amounts) };
}

const unitOf = ({ aggregate, unit }: RowsMeasure): 'money' | 'number' => (aggregate === 'count' || unit !== 'money' ? 'number' : 'money');

const currencyOf = (runs: readonly SchemeRun[], measure: RowsMeasure): string =>
  runs.find(({ scheme }) => scheme.components.some((one) => one.kind === 'component' && partsOf(one.component.measure).includes(measure)))?.scheme.currency ?? 'EUR';
