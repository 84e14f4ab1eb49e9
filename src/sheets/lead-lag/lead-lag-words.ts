import { formatFor } from '../../i18n/format';
import { say as sayMessage } from '../../i18n';
import type { KpiLink } from '../../measure/kpi/kpi-overview-result';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import { type DashboardInput } from '../dashboard/dashboard-input';
import { spokenExpected } from '../dashboard/context-words';
import { spokenFigure } from '../dashboard/kpi-format';

/** What is shown of a link: lag, strength and chance in short, and what it means. */
export interface LinkWords {
  readonly lag: string;
  readonly strength: string;
  readonly chance: string;
  readonly says: string;
}

/** A link in words. What is not known is said as what it is. */
export function linkWords(input: DashboardInput, link: KpiLink, kpis: { readonly leading: KpiFigure; readonly lagging: KpiFigure }): LinkWords {
  const { say, language } = input;
  const { result } = link;
  const sentences = [sayMessage(result.says, language, formatFor(language)), effectWords(input, link, kpis), link.isStated ? '' : say('leadLag.proposed', { leading: kpis.leading.label, lagging: kpis.lagging.label })];
  const says = sentences.filter((sentence) => sentence !== '').join(' ');
  switch (result.kind) {
    case 'leads':
      return { lag: say('leadLag.periods', { lag: result.best.lag }), ...found(input, result.best), says };
    case 'together':
      return { lag: say('leadLag.same', {}), ...found(input, result.best), says };
    case 'reversed':
      return { lag: say('leadLag.behind', { lag: -result.best.lag }), ...found(input, result.best), says };
    case 'trendOnly':
      return { lag: '', strength: say('leadLag.trendOnly', {}), chance: '', says };
    case 'none':
      return { lag: '', strength: say('leadLag.none', {}), chance: '', says };
    case 'noVariation':
    case 'tooShort':
    case 'tooManyGaps':
      return { lag: '', strength: say('leadLag.unknown', {}), chance: '', says };
  }
}

const found = ({ say }: DashboardInput, { strength, correlation, pValue }: { readonly strength: 'strong' | 'clear' | 'weak'; readonly correlation: number; readonly pValue: number }): Pick<LinkWords, 'strength' | 'chance'> => ({
  strength: say('leadLag.strong', { strength, correlation }),
  chance: say('leadLag.chance', { pValue }),
});

/** What a step more of the leading KPI does. */
function effectWords({ say, language }: DashboardInput, { effect, result }: KpiLink, { leading, lagging }: { readonly leading: KpiFigure; readonly lagging: KpiFigure }): string {
  if (!effect || (result.kind !== 'leads' && result.kind !== 'together')) return '';
  const isLess = effect.value < 0;
  const spoken = (value: number): string => spokenExpected(lagging, value, language);
  const isSure = effect.low > 0 === effect.high > 0;
  const [low, high] = !isSure ? [effect.low, effect.high] : isLess ? [-effect.high, -effect.low] : [effect.low, effect.high];
  const step = leading.unit === 'ratio' ? say('leadLag.point', {}) : spokenFigure(leading, effect.step, language);
  return say(isSure ? 'leadLag.effect' : 'leadLag.effectUnsure', { step, leading: leading.label, lagging: lagging.label, value: spoken(Math.abs(effect.value)), low: spoken(low), high: spoken(high), lag: result.best.lag, isLess });
}
