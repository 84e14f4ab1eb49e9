import type { Finding } from '../../app/client/koers';

export type Severity = Finding['severity'];

/** From what stands in the way of pay to what was assumed. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings about one table. */
export interface FindingGroup {
  /** Left out = about the whole workbook. */
  readonly table?: string;
  readonly sheet?: string;
  readonly findings: readonly Finding[];
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const rank = ({ severity }: Finding): number => severities.indexOf(severity);

/** Findings per table, worst first; the table with the worst finding comes first. */
export function groupedFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: Finding[] }>();
  for (const finding of [...findings].sort((a, b) => rank(a) - rank(b))) {
    const { table, sheet } = finding.subject;
    const key = JSON.stringify([table, sheet]);
    const group = groups.get(key) ?? { ...(table === undefined ? {} : { table }), ...(sheet === undefined ? {} : { sheet }), findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}
