import { dashboardRows, kpiRows } from '../app/kpi-summary';
import type { Report } from '../app/outcome';
import { payoutRows, totalRows } from '../app/payout-rows';
import { isoDay } from './surroundings';
import type { Finding } from '../core/finding';
import type { Day } from '../core/period';
import { explainFinding, say, type Format, type Language } from '../i18n';

/** A finding with its place and its text. */
export function findingJson(finding: Finding, language: Language, format: Format) {
  return { severity: finding.severity, check: finding.check, ...finding.subject, ...explainFinding(finding, language, format) };
}

/** The total of every scheme, payee and period, the payouts it is made of, and what became of every row. */
function bonusJson(bonus: NonNullable<Report['bonus']>, today: Day, language: Language, format: Format) {
  return {
    totals: totalRows(bonus, today),
    payouts: payoutRows(bonus).map(({ reason, ...row }) => (reason === undefined ? row : { ...row, reason: say(reason, language, format) })),
    reconciliation: bonus.reconciliation,
  };
}

/** The whole report for machines: what each job found, and the findings. A figure that is not known is null. */
export function reportJson(report: Report, out: string, format: Format) {
  const { kpiCheck, dashboard, bonus, language, today } = report;
  return {
    out,
    language,
    today: isoDay(today),
    sheets: report.written,
    ...(kpiCheck && { kpis: kpiRows(kpiCheck) }),
    ...(dashboard && { dashboard: dashboardRows(dashboard) }),
    ...(bonus && bonusJson(bonus, today, language, format)),
    findings: report.findings.map((found) => findingJson(found, language, format)),
  };
}
