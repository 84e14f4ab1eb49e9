import type { Language } from '../../i18n';
import { sheetText } from '../../i18n/sheet-text';
import type { KpiFigures } from '../../measure/kpi/kpi-result';
import { shownLinks } from './lead-lag-section';
import { linkWords } from './lead-lag-words';

/** A leading KPI, the lagging one that it is to move, and what their figures say of that. */
export interface SpokenLink {
  readonly leading: string;
  readonly lagging: string;
  readonly says: string;
}

/** The links between KPIs that the dashboard shows, in the words of a language. */
export function spokenLinks(figures: KpiFigures, language: Language): readonly SpokenLink[] {
  const input = { figures, ordered: figures.kpis, say: sheetText(language), language };
  return shownLinks(input).flatMap((link) => {
    const [leading, lagging] = [figures.kpis[link.leading], figures.kpis[link.lagging]];
    return leading && lagging ? [{ leading: leading.label, lagging: lagging.label, says: linkWords(input, link, { leading, lagging }).says }] : [];
  });
}
