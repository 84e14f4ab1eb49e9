import { formatFor } from '../../i18n/format';
import type { Language } from '../../i18n';
import type { Period } from '../../core/period';
import { inOrder } from './scope';

const yearOf = (period: Period): string | undefined => (period.grain === 'custom' ? undefined : /^\d{4}/.exec(period.name)?.[0]);

/** Several periods in a few words: `september 2026`, the one that holds all others, `2025–2026`, or first – last. */
export function periodSpan(periods: readonly Period[], language: Language): string {
  const format = formatFor(language);
  const ordered = inOrder(periods);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return '';
  const widest = ordered.find((period) => ordered.every((each) => each.start >= period.start && each.end <= period.end));
  if (widest) return format.period(widest);
  const [from, to] = [yearOf(first), yearOf(last)];
  const isPair = ordered.length === 2 && from === to;
  if (from === undefined || to === undefined || isPair) return `${format.period(first)} – ${format.period(last)}`;
  return from === to ? from : `${from}–${to}`;
}
