import { formatFor } from '../../i18n/format';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import { block, type Block } from '../layout/block';
import { firstColumn } from '../layout/head';
import { styles } from '../style';
import type { DashboardInput } from './dashboard-input';

const noteHeight = 13;

/** The thresholds that most KPIs have. */
function usualThresholds(kpis: readonly KpiFigure[]): { readonly thresholds: KpiFigure['thresholds']; readonly isShared: boolean } {
  const keyOf = ({ thresholds }: KpiFigure): string => `${thresholds.green} ${thresholds.amber}`;
  const counts = kpis.map((kpi) => ({ kpi, count: kpis.filter((other) => keyOf(other) === keyOf(kpi)).length }));
  const [most] = [...counts].sort((a, b) => b.count - a.count);
  return { thresholds: most?.kpi.thresholds ?? { green: 1, amber: 1 }, isShared: most?.count === kpis.length };
}

/** What the colours, the circle and the blocks mean, below the panels. */
export function legend({ ordered, say, language }: DashboardInput, row: number, hasPairs = false): Block {
  const { thresholds, isShared } = usualThresholds(ordered);
  const format = formatFor(language);
  const shown = { green: format.percent(thresholds.green), amber: format.percent(thresholds.amber) };
  const sentences = [
    say(isShared ? 'dashboard.legend' : 'dashboard.legendOwn', shown),
    ...(ordered.some(({ current }) => current.isProvisional) ? [say('dashboard.legendProvisional', {})] : []),
    ...(ordered.some(({ change }) => change.kind === 'known') ? [say('dashboard.legendChange', {})] : []),
    say('dashboard.legendTrend', {}),
    ...(ordered.some((kpi) => kpi.forecast?.kind === 'periodEnd' || kpi.next?.kind === 'forecast') ? [say('dashboard.legendExpected', {})] : []),
    ...(hasPairs ? [say('dashboard.legendPairs', {})] : []),
    ...(ordered.some(({ hasNoContext }) => hasNoContext) ? [say('dashboard.legendContext', {})] : []),
  ];
  return block({
    cells: sentences.map((content, at) => ({ row: row + at, column: firstColumn, content, style: styles.note })),
    heights: Object.fromEntries(sentences.map((_, at) => [row + at, noteHeight])),
    bottom: row + sentences.length - 1,
  });
}
