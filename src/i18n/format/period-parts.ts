import type { Period } from '../../core/period';

/** A period's neutral name taken apart. */
export type PeriodParts =
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'half' | 'quarter' | 'month'; readonly year: string; readonly index: number }
  | { readonly kind: 'own'; readonly name: string };

const forms = [
  { kind: 'half', pattern: /^(\d{4})-H([12])$/ },
  { kind: 'quarter', pattern: /^(\d{4})-Q([1-4])$/ },
  { kind: 'month', pattern: /^(\d{4})-(0[1-9]|1[0-2])$/ },
] as const;

/** Takes a neutral period name apart; a name of the user's own stays as it is. @example periodParts('2026-Q3') */
export function periodParts(name: string): PeriodParts {
  if (/^\d{4}$/.test(name)) return { kind: 'year', year: name };
  for (const { kind, pattern } of forms) {
    const match = pattern.exec(name);
    if (match?.[1] !== undefined) return { kind, year: match[1], index: Number(match[2]) };
  }
  return { kind: 'own', name };
}

/** The parts of a period; the name of a custom period is the user's own text and is never read. */
export const partsOf = (period: Period): PeriodParts =>
  period.grain === 'custom' ? { kind: 'own', name: period.name } : periodParts(period.name);
