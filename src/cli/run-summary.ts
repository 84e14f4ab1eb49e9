import { countFindings, missingPayouts, totalsByCurrency, type CurrencyTotal } from '../app/bonus-summary';
import { countStatuses, smartKpis } from '../app/kpi-summary';
import type { JobId } from '../app/job';
import type { Report } from '../app/outcome';
import type { Day } from '../core/period';
import type { Format } from '../i18n';
import type { CommandLineTexts } from '../i18n/command-line';

/** Where a result went; `isKept` where nothing was calculated, so that the earlier one stays. */
export interface ResultPlace {
  readonly out: string;
  readonly isKept: boolean;
  readonly only?: OnlyJob;
}

/** The only job that was done, where the book has tables for others. */
export interface OnlyJob {
  readonly job: JobId;
  readonly file: string;
}

/** What a run did, in a few lines: the KPIs, money per currency, what is missing, how many findings, which sheets, which file. */
export function runSummary({ comparisons, kpiCheck, dashboard, bonus, today, written, findings }: Report, { out, isKept, only }: ResultPlace, texts: CommandLineTexts, format: Format): readonly string[] {
  const findingsSheet = written.find((sheet) => sheet.id === 'findings')?.name ?? '';
  const counts = [countFindings(findings, 'error'), countFindings(findings, 'warning'), countFindings(findings, 'info')] as const;
  return [
    ...(kpiCheck ? [texts.run.kpis(kpiCheck.kpis.length, smartKpis(kpiCheck))] : []),
    ...(comparisons && comparisons.comparisons.length > 0 ? [comparisonLine(comparisons.comparisons, texts)] : []),
    ...(dashboard ? [texts.run.dashboard(countStatuses(dashboard))] : []),
    ...(bonus ? bonusLines(bonus, today, texts, format) : []),
    ...(findings.length === 0 ? [] : [texts.run.findings(...counts, isKept ? '' : findingsSheet)]),
    ...(isKept ? [texts.run.kept(out)] : [...written.map((sheet) => `  ${texts.run.sheet(sheet.name, sheet.isNew)}`), texts.run.written(out)]),
    ...(only ? [texts.run.others(only.job, only.file)] : []),
  ];
}

/** How many pairs of measures were compared, and what differs between them. */
function comparisonLine(comparisons: NonNullable<Report['comparisons']>['comparisons'], texts: CommandLineTexts): string {
  const figures = comparisons.reduce((sum, { differences }) => sum + differences.length, 0);
  const numbers = comparisons.reduce((sum, { counts }) => sum + (counts ? Object.values(counts).reduce((all, one) => all + one, 0) : 0), 0);
  return texts.run.comparisons(comparisons.length, figures, numbers);
}

function bonusLines(bonus: NonNullable<Report['bonus']>, today: Day, texts: CommandLineTexts, format: Format): readonly string[] {
  const missing = missingPayouts(bonus);
  return [
    ...(bonus.payouts.count === 0 ? [texts.run.nothing] : totalsByCurrency(bonus, today).map((total) => totalLine(total, texts, format))),
    ...(missing === 0 ? [] : [texts.run.missing(missing)]),
  ];
}

function totalLine({ earned, provisional, currency, payees, first, last }: CurrencyTotal, texts: CommandLineTexts, format: Format): string {
  const span = first === last ? format.period(first) : `${format.period(first)} – ${format.period(last)}`;
  const line = texts.run.total(format.money(earned, currency), payees, span);
  return provisional === 0 ? line : `${line} ${texts.run.provisional(format.money(provisional, currency))}`;
}
