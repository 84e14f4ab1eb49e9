import type { Finding } from '../../core/finding';
import type { Close, Ledger } from '../../reward/ledger/ledger';

/** What a verification found, per close that holds and by itself. */
export interface VerifiedCloses {
  /** By the id of the posting. */
  readonly ofClose: ReadonlyMap<string, readonly Finding[]>;
  readonly others: readonly Finding[];
}

/** The posting or period that a finding is about. */
function isAbout({ args }: Finding, { run, period }: Close, runOfLine: (line: string) => string | undefined): boolean {
  if ('run' in args) return args.run === run;
  if ('line' in args) return runOfLine(args.line) === run;
  return 'period' in args && args.period === period.name;
}

/** Sorts what a verification found by the close that it is about. */
export function findingsByClose({ closed, lines }: Ledger, findings: readonly Finding[]): VerifiedCloses {
  const runs = new Map(lines.flatMap(({ row }) => (row.line === undefined || row.run === undefined ? [] : [[row.line, row.run] as const])));
  const closeOf = (finding: Finding): Close | undefined => closed.find((close) => isAbout(finding, close, (line) => runs.get(line)));
  const ofClose = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const run = closeOf(finding)?.run;
    if (run !== undefined) ofClose.set(run, [...(ofClose.get(run) ?? []), finding]);
  }
  return { ofClose, others: findings.filter((finding) => closeOf(finding) === undefined) };
}
