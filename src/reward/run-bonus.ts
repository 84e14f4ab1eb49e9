import type { Finding } from '../core/finding';
import { pointsUnit } from '../core/money/points';
import type { Day, Period } from '../core/period';
import { partsOf } from '../measure/measure';
import { readPeriod } from '../measure/run-calendar';
import type { WorkbookTables } from '../tables/workbook-tables';
import { outsideServiceFindings } from './after-service';
import { type BonusPlan, bonusPlan, rowsMeasures } from './bonus-plan';
import type { BonusRun, ComponentInfo, Payee, SchemeInfo } from './bonus-run';
import { buildContext, type ContextParts } from './build-context';
import { creditedRows } from './credited-rows';
import { fixedSince } from './fixed-days';
import { futureFindings, unplacedFindings, unplacedRows } from './left-out';
import type { PaidRun } from './kept/kept-payouts';
import { settledTables } from './kept/settled-tables';
import { isRestricted, payContext } from './paid';
import { settlementFindings } from './ledger/settlement-findings';
import { missingFindings } from './missing-findings';
import { reconcile } from './reconcile-run';
import { type RunContext, takeNotes } from './run-context';
import { type RangeOptions, runRange } from './run-range';
import { appliedDefaults } from './scheme/applied-defaults';
import type { CompiledComponent, Scheme } from './scheme/scheme';
import { unreadableFindings } from './unreadable-findings';

/** What a run needs besides the tables. */
export interface BonusOptions {
  /** The day on which is calculated: no period that starts later is paid. */
  readonly today: Day;
  /** A period as the user writes it (`2026-Q3`, `sep 2026`, an own name): only its sub-periods are paid. */
  readonly period?: string;
  /** Also a period that has not started yet, for letters beforehand: sums and counts without rows are 0, and its targets stand. */
  readonly ahead?: true;
  /** A period that is paid in any case, as far as its days have passed: one that is being closed. */
  readonly including?: Period;
}

/**
 * Calculates every bonus of a workbook: per payee × period × component what was measured, what was earned and why, and
 * what became of every row. Without `period` it pays the periods that the data covers (by its rows, or the day up to which
 * it is stated to be loaded) and those that were closed, up to today. What cannot be known is missing with its reason, and
 * everything that is not right is a finding; nothing is thrown for bad input.
 * @example runBonus(tables, { today: 46348, period: '2026-Q3' }).payouts.earned[0] // 4500
 */
export const runBonus = (tables: WorkbookTables, options: BonusOptions): BonusRun => rerunBonus(tables, options).run;

/** What a run leaves for the next one over the same workbook: a plain value, good for any later run. */
export interface KeptRun {
  readonly tables: WorkbookTables;
  readonly plan: BonusPlan['parts'];
  readonly built: ContextParts;
  /** Absent where the run paid more periods than it answered. */
  readonly paid?: PaidRun;
  /** Whether days to come counted as loaded. */
  readonly ahead: boolean;
}

/**
 * Calculates every bonus as `runBonus` does, to the same cent, and faster where the run before was over the same workbook:
 * what only depends on tables that hold the same is not made again. After a change of one component the rows are not added
 * up again, and no other component is paid again.
 * @param kept what the run before left
 */
export function rerunBonus(given: WorkbookTables, options: BonusOptions, kept?: KeptRun): { readonly run: BonusRun; readonly kept: KeptRun } {
  const tables = kept ? settledTables(given, kept.tables) : given;
  const notes = takeNotes();
  const plan = bonusPlan(tables, options.today, kept?.plan);
  const range = runRange(plan.dates, plan.calendar, { ...options, ...knownDays(tables, plan, options.today) });
  const { context, findings, parts } = buildContext(tables, plan, range, kept?.built);
  const ahead = range.ahead === true;
  const paid = payContext(context, { tables, plan, range, notes, before: kept?.ahead === ahead ? kept.paid : undefined });
  const coversTo = statedDay(plan);
  const unplaced = unplacedRows(context);
  const found: readonly Finding[] = [...plan.findings, ...settlementFindings(tables), ...range.findings, ...findings, ...unreadableFindings({ ...context, today: range.today }, paid.payouts, notes.reasons()), ...missingFindings(context, { ...paid, reasons: notes.reasons() }), ...unplacedFindings(context, unplaced), ...futureFindings(context), ...outsideServiceFindings(context, rowsMeasures(plan.measures)), ...notes.findings()];
  const run: BonusRun = {
    payees: payeesOf(context),
    periods: context.periods,
    components: plan.schemes.flatMap((scheme) => scheme.components.map((one) => componentInfo(scheme, one))),
    schemes: plan.schemes.map(schemeInfo),
    ...paid,
    reasons: notes.reasons(),
    reconciliation: reconcile(context),
    unplaced,
    findings: found,
    creditedRows: creditedRows(context),
    ...(coversTo !== undefined && { coversTo }),
    ...(range.asked && { asked: range.asked }),
  };
  return { run, kept: { tables, plan: plan.parts, built: parts, ahead, ...(!isRestricted(plan, range) && { paid: { context, payouts: paid.payouts } }) } };
}

/** The days that are paid though no row lies in them: stated to be loaded, closed, or of fixed amounts. */
function knownDays({ closes }: WorkbookTables, plan: BonusPlan, today: Day): Pick<RangeOptions, 'through' | 'fixedSince'> {
  const { measures, loadedTo, calendar } = plan;
  const counted = rowsMeasures(measures);
  const closed = closes.flatMap(({ period }) => (readPeriod(calendar, period)?.end ?? -Infinity) - 1);
  const since = counted.length === 0 ? fixedSince({ ...plan, today }) : undefined;
  return { through: Math.max(...counted.flatMap((measure) => loadedTo(measure) ?? []), ...closed), ...(since !== undefined && { fixedSince: since }) };
}

/** The earliest day up to which a measure in use is stated to be loaded; none when nothing is stated. */
function statedDay({ measures, loadedTo }: BonusPlan): Day | undefined {
  const days = rowsMeasures(measures).flatMap((measure) => loadedTo(measure) ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

const payeesOf = ({ people }: RunContext): readonly Payee[] => people.people.map(({ id, name, team }) => ({ id, name: name ?? id, team: team ?? '' }));

const schemeInfo = ({ name, currency, decimals, row }: Scheme): SchemeInfo => ({ name, currency: row?.unit === 'points' ? pointsUnit : currency, decimals });

function componentInfo(of: Scheme, compiled: CompiledComponent): ComponentInfo {
  const { name: scheme, currency, decimals } = of;
  const common = { scheme, currency, ...(schemeInfo(of).currency !== currency && { paidIn: schemeInfo(of).currency }), decimals };
  if (compiled.kind === 'broken') return { ...common, name: compiled.name, measure: compiled.measure, unit: 'number', grouping: 'period' };
  const { name, measure, grouping } = compiled.component;
  const parts = measure.kind === 'ratio' ? { parts: partsOf(measure).map((part) => part.name) } : {};
  return { ...common, name, measure: measure.name, ...parts, unit: measure.unit, grouping, defaults: appliedDefaults(compiled.component, of) };
}
