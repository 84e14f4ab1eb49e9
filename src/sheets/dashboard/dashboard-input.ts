import type { Message } from '../../core/message';
import type { Value } from '../../core/value';
import { formatFor } from '../../i18n/format';
import { type Language, say as sayMessage } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import type { KpiFigure, KpiFigures, KpiStatus } from '../../measure/kpi/kpi-result';

/** What every part of the dashboard is made from. */
export interface DashboardInput {
  readonly figures: KpiFigures;
  /** The KPIs in the order in which they are shown: the worst first. */
  readonly ordered: readonly KpiFigure[];
  readonly say: SheetText;
  readonly language: Language;
}

/** The order of the sheet: what needs a decision first. */
const rank: Readonly<Record<KpiStatus, number>> = { offCourse: 0, attention: 1, missing: 2, onCourse: 3 };

const attainmentOf = ({ current: { attainment } }: KpiFigure): number => (attainment.kind === 'known' ? attainment.value : 0);

/** KPIs off course first, then those that need attention, that are not known, and that are on course; within each the lowest attainment first. */
export const worstFirst = (kpis: readonly KpiFigure[]): readonly KpiFigure[] =>
  [...kpis].sort((a, b) => rank[a.current.status] - rank[b.current.status] || attainmentOf(a) - attainmentOf(b));

/** A figure for a cell: empty when it is not known. */
export const cellOf = (value: Value): number | null => (value.kind === 'known' ? value.value : null);

/** Why a figure is not known, as a sentence; nothing when it is. */
export function reasonOf(value: Value<unknown>, language: Language): string | undefined {
  const sentence = (message: Message): string => sayMessage(message, language, formatFor(language));
  switch (value.kind) {
    case 'known':
      return undefined;
    case 'missing':
      return sentence(value.needs);
    case 'notApplicable':
      return sentence(value.why);
  }
}
