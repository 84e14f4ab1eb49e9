import type { Period } from '../../core/period';
import type { Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import { periodSpan } from '../bonus/period-span';
import { inOrder, type Scope } from '../bonus/scope';

/** More periods than this are named by their span. */
const mostNamed = 3;

/** The periods that are explained, in a title: `september 2026 · 3e kwartaal 2026`, or their span when there are many. */
export function titlePeriods({ periods }: Scope, language: Language): string {
  const isMixed = new Set(periods.map(({ grain }) => grain)).size > 1;
  return isMixed && periods.length <= mostNamed ? periods.map((period) => formatFor(language).period(period)).join(' · ') : periodSpan(periods, language);
}

/** The schemes that are explained per period of the scope. */
function schemesPer(run: BonusRun, { payouts, periods }: Scope): readonly { readonly period: Period; readonly schemes: readonly string[] }[] {
  return periods.map((period) => {
    const own = payouts.filter((payout) => run.periods[run.payouts.period[payout] ?? -1] === period);
    return { period, schemes: [...new Set(own.map((payout) => run.components[run.payouts.component[payout] ?? -1]?.scheme ?? ''))] };
  });
}

/** The newest period with payouts that is not explained, as the command line takes it. */
function otherPeriod({ periods, payouts }: BonusRun, scope: Scope): string | undefined {
  const used = new Set(payouts.period);
  const last = scope.periods.at(-1);
  const others = inOrder(periods.filter((period, at) => used.has(at) && !scope.periods.includes(period)));
  const name = (others.filter(({ grain }) => grain === last?.grain).at(-1) ?? others.at(-1))?.name;
  return name?.includes(' ') ? `"${name}"` : name;
}

/** What the sheet explains, exactly, and how to have another period explained. */
export function scopeNotes(run: BonusRun, scope: Scope, language: Language): readonly string[] {
  const say = sheetText(language);
  const [payouts, all] = [scope.payouts.length, run.payouts.count];
  if (payouts === 0) return [];
  if (payouts === all) return [say('explanation.scopeAll', { payouts })];
  const other = otherPeriod(run, scope);
  const more = other === undefined ? [] : [say('explanation.other', { period: other })];
  if (scope.periods.length > mostNamed) return [say('explanation.scopeSpan', { payouts, all, span: periodSpan(scope.periods, language) }), ...more];
  const periods = schemesPer(run, scope).map(({ period, schemes }) => ({ period: formatFor(language).period(period), schemes }));
  return [say('explanation.scope', { payouts, all, periods }), ...more];
}
