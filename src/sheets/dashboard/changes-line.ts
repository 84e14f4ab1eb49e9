import type { KpiFigure } from '../../measure/kpi/kpi-result';
import { block, type Block } from '../layout/block';
import { firstColumn } from '../layout/head';
import { wrappedLines } from '../layout/text-width';
import { palette } from '../palette';
import type { DashboardInput } from './dashboard-input';

const lineHeight = 15;
const mostShown = 4;

/** KPIs that stand otherwise than in the period before. */
const changed = ({ history, current }: KpiFigure): boolean => history.length > 1 && history[history.length - 2]?.status !== current.status;

function changeWords({ ordered, say }: DashboardInput): string {
  const changes = ordered.filter(changed).map(({ label, history, current }) => {
    const before = history[history.length - 2]?.status ?? 'missing';
    return say('dashboard.change', { kpi: label, from: say(`dashboard.status.${before}`, {}), to: say(`dashboard.status.${current.status}`, {}) });
  });
  const more = changes.length > mostShown ? [say('dashboard.changesMore', { more: changes.length - mostShown })] : [];
  return changes.length === 0 ? say('dashboard.unchanged', {}) : say('dashboard.changed', { changes: [...changes.slice(0, mostShown), ...more] });
}

/** Below the cards: which KPIs stand otherwise than before, and how far forecasts can be trusted. */
export function changesLine(input: DashboardInput, row: number, widths: readonly number[]): Block {
  const across = widths.length - firstColumn + 1;
  const room = widths.slice(firstColumn - 1).reduce((sum, width) => sum + width, 0);
  const { accuracy } = input.figures;
  const trusted = accuracy && (accuracy.within === null ? input.say('dashboard.accuracy', accuracy) : input.say('dashboard.accuracyWithin', { ...accuracy, within: accuracy.within }));
  const hasBefore = input.ordered.some(({ history }) => history.length > 1);
  const sentences = [...(hasBefore ? [changeWords(input)] : []), ...(trusted === undefined ? [] : [trusted])];
  return block({
    cells: sentences.map((content, at) => ({ row: row + at, column: firstColumn, content, across, style: { color: at === 0 ? palette.ink : palette.muted, wrap: true as const, vertical: 'center' as const } })),
    heights: Object.fromEntries(sentences.map((content, at) => [row + at, wrappedLines(content, room) * lineHeight + 4])),
    bottom: row + sentences.length - 1,
  });
}
