import type { BonusReport } from '../app/bonus-report';
import { payoutRows, totalRows } from '../app/payout-rows';
import { isoDay } from './surroundings';
import type { Finding } from '../core/finding';
import { explainFinding, say, type Format, type Language } from '../i18n';

/** A finding with its place and its text. */
export function findingJson(finding: Finding, language: Language, format: Format) {
  return { severity: finding.severity, check: finding.check, ...finding.subject, ...explainFinding(finding, language, format) };
}

/** The whole report for machines: the total of every scheme, payee and period, the payouts it is made of, the reconciliation and the findings. A figure that is not known is null. */
export function reportJson(report: BonusReport, out: string, format: Format) {
  const { run, language } = report;
  return {
    out,
    language,
    today: isoDay(report.today),
    sheets: report.written,
    totals: totalRows(run, report.today),
    payouts: payoutRows(run).map(({ reason, ...row }) => (reason === undefined ? row : { ...row, reason: say(reason, language, format) })),
    reconciliation: run.reconciliation,
    findings: report.findings.map((found) => findingJson(found, language, format)),
  };
}
