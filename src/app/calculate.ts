import type { Finding } from '../core/finding';
import type { Day } from '../core/period';
import type { Language } from '../i18n';
import { compareMeasures } from '../measure/compare/compare-measures';
import { kpiFigures } from '../measure/kpi/kpi-figures';
import { checkKpis } from '../plan/check-kpis';
import { costOverview } from '../reward/cost/cost-overview';
import { type KeptRun, rerunBonus } from '../reward/run-bonus';
import { bonusSheets } from '../sheets/bonus-sheets';
import { progressOf } from '../sheets/bonus/period-progress';
import { comparisonSheet } from '../sheets/compare/comparison-sheet';
import { costSheet } from '../sheets/cost/cost-sheet';
import { closingSheet } from '../sheets/closing/closing-sheet';
import { dashboardSheets } from '../sheets/dashboard/dashboard-sheets';
import { findingsSheet } from '../sheets/findings/findings-sheet';
import { kpiCheckSheet } from '../sheets/kpi-check/kpi-check-sheet';
import type { ReportOptions } from '../sheets/report-options';
import type { SheetSpec } from '../spec/sheet-spec';
import type { ReadWorkbook } from '../tables/read-tables';
import { firstJobs, readyJobs, type JobId } from './job';
import { loadKpiLibrary, type LibraryKpi } from './kpi-library';
import { languageOf } from './language';
import { hasLedger, ledgerStateOf } from './ledger/ledger-state';
import type { Outcome } from './outcome';

/** How a run is asked for. */
export interface RunOptions {
  readonly today: Day;
  /** The workbook as its owner knows it, printed on the sheets. */
  readonly source: string;
  /** Left out = every job that the workbook has tables for; where they are empty, the one that they are for, else the bonus. */
  readonly jobs?: readonly JobId[];
  /** Only this period and the payout periods within it: `2026-Q3`. */
  readonly period?: string;
  /** Whether the payouts are proven by formulas; left out = unless there are very many. */
  readonly proof?: boolean;
  /** Of the sheets; left out = the workbook's own, else `fallbackLanguage`. */
  readonly language?: Language;
  readonly fallbackLanguage: Language;
  /** What an earlier calculation left: what only depends on tables that hold the same is not calculated again. */
  readonly kept?: KeptRun;
}

type Library = readonly LibraryKpi[];

type Results = Pick<Outcome, 'comparisons' | 'kpiCheck' | 'dashboard' | 'bonus' | 'kept' | 'cost' | 'ledger'>;

function results(tables: ReadWorkbook, jobs: readonly JobId[], options: RunOptions & { readonly library: Library }): Results {
  const figures = jobs.includes('kpiCheck') || jobs.includes('dashboard') ? kpiFigures(tables, options) : undefined;
  // The check looks at the figures of today, whichever period is asked for.
  const checked = options.period === undefined && figures ? { figures } : {};
  return {
    ...(jobs.includes('kpiCheck') && { kpiCheck: checkKpis(tables, { today: options.today, library: options.library, ...checked }) }),
    ...(figures && jobs.includes('dashboard') && { dashboard: figures }),
    ...(jobs.includes('bonus') && bonusResults(tables, options)),
    ...compared(tables, options),
  };
}

/** Measures are compared where the workbook says that two of them should be the same, whichever job is done. */
function compared(tables: ReadWorkbook, options: RunOptions): Pick<Results, 'comparisons'> {
  const comparisons = compareMeasures(tables, options);
  return comparisons.comparisons.length + comparisons.findings.length === 0 ? {} : { comparisons };
}

function bonusResults(tables: ReadWorkbook, options: RunOptions): Pick<Results, 'bonus' | 'kept' | 'cost' | 'ledger'> {
  const { run: bonus, kept } = rerunBonus(tables, options, options.kept);
  // The books are about every period, whichever one is asked for.
  const ledger = hasLedger(tables) ? ledgerStateOf(tables, options.today, options.period === undefined ? bonus : undefined) : undefined;
  return { ...(ledger && { ledger }), bonus, kept, cost: costOverview(bonus, tables, (period) => progressOf(period, options.today, bonus.coversTo) === 'finished') };
}

const only = ({ comparisons, kpiCheck, dashboard, bonus, kept, cost, ledger }: Results, jobs: readonly JobId[]): Results => ({
  ...(comparisons && { comparisons }),
  ...(kpiCheck && jobs.includes('kpiCheck') && { kpiCheck }),
  ...(dashboard && jobs.includes('dashboard') && { dashboard }),
  ...(kept && { kept }),
  ...(bonus && jobs.includes('bonus') && { bonus, ...(cost && { cost }), ...(ledger && { ledger }) }),
});

/** Tables that only the bonus needs are not missed when no bonus is asked for. */
const concerns = (jobs: readonly JobId[]) => ({ check }: Finding): boolean => jobs.includes('bonus') || check !== 'workbook.tableNotFound';

/** What several jobs find is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...distinct.values()];
}

function sheetsOf({ comparisons, kpiCheck, dashboard, bonus, cost, ledger }: Results, shown: ReportOptions, findings: readonly Finding[]): readonly SheetSpec[] {
  return [
    ...(kpiCheck ? [kpiCheckSheet({ ...kpiCheck, findings }, shown)] : []),
    ...(dashboard ? dashboardSheets({ ...dashboard, findings }, shown) : []),
    ...(bonus ? bonusSheets({ ...bonus, findings }, shown, ledger?.closed) : []),
    ...(bonus && cost ? [costSheet(bonus, cost, shown)] : []),
    ...(ledger ? [closingSheet(ledger, shown)] : []),
    ...[comparisonSheet(comparisons?.comparisons ?? [], dashboard?.kpis ?? [], shown)].flatMap((sheet) => sheet ?? []),
    findingsSheet(findings, shown, bonus ? 'bonus' : dashboard ? 'dashboard' : 'kpiCheck'),
  ];
}

/**
 * Does the jobs on tables that were read, and makes the sheets that show them. The sheet with findings lists those of every
 * job that the workbook has tables for, so that it stays complete whichever job is done.
 */
export async function calculate(tables: ReadWorkbook, options: RunOptions): Promise<Outcome> {
  const language = options.language ?? languageOf(tables) ?? options.fallbackLanguage;
  const ready = readyJobs(tables);
  const jobs = options.jobs ?? (ready.length === 0 ? firstJobs(tables) : ready);
  const wanted = [...new Set([...jobs, ...ready])];
  const library = wanted.includes('kpiCheck') ? (await loadKpiLibrary()).libraryKpis : [];
  const possible = results(tables, wanted, { ...options, library });
  const found = [possible.kpiCheck, possible.dashboard, possible.bonus, possible.cost, possible.ledger, possible.comparisons].flatMap((result) => result?.findings ?? []);
  const findings = withoutRepeats([...tables.findings.filter(concerns(jobs)), ...found]);
  const done = only(possible, jobs);
  const shown = { language, runDay: options.today, source: options.source, ...(done.bonus?.asked && { period: done.bonus.asked }), ...(options.proof !== undefined && { proof: options.proof }) };
  return { today: options.today, language, ...done, findings, sheets: sheetsOf(done, shown, findings) };
}
