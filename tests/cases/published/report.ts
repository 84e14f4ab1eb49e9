import type { Verdict } from './run-examples';

const count = (verdicts: readonly Verdict[], kind: Verdict['kind']): number => verdicts.filter((one) => one.kind === kind).length;

/** One line per figure that differs and per example that cannot be expressed, then the tally. */
export function reportOf(verdicts: readonly Verdict[]): readonly string[] {
  return [...verdicts.flatMap(linesOf), tallyOf(verdicts)];
}

/** `78 agree, 0 disagree, 0 not expressible, 1 skipped`. */
export const tallyOf = (verdicts: readonly Verdict[]): string =>
  `${count(verdicts, 'agrees')} agree, ${count(verdicts, 'differs')} disagree, ${count(verdicts, 'notExpressible')} not expressible, ${count(verdicts, 'skipped')} skipped`;

/** Whether every example that can be reproduced came out. */
export const isSound = (verdicts: readonly Verdict[]): boolean => count(verdicts, 'differs') + count(verdicts, 'notExpressible') === 0;

function linesOf(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'differs':
      return verdict.differences.map(({ key, expected, got }) => `${verdict.id} ${key}: expected ${expected}, got ${got}`);
    case 'notExpressible':
      return [`${verdict.id}: not expressible: ${verdict.reason}`];
    case 'agrees':
    case 'skipped':
      return [];
  }
}
