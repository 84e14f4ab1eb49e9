import type { KpiLink } from '../../measure/kpi/kpi-overview-result';
import type { Cell } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import type { DashboardInput } from '../dashboard/dashboard-input';
import { panelColumns } from '../dashboard/panel';
import { rightColumn } from '../dashboard/panels';
import { block, type Block, joined } from '../layout/block';
import { firstColumn } from '../layout/head';
import { sectionHead } from '../layout/section';
import { wrappedLines } from '../layout/text-width';
import { palette } from '../palette';
import { aligned, styles, typeScale } from '../style';
import { linkWords } from './lead-lag-words';

/** Links that nobody recorded: only the surest are proposed. */
const mostProposed = 5;

/** The links that are shown: all that the user recorded, then the surest of the others. */
export function shownLinks({ figures }: Pick<DashboardInput, 'figures'>): readonly KpiLink[] {
  const links = figures.links ?? [];
  const chance = ({ result }: KpiLink): number => (result.kind === 'leads' ? result.best.pValue : 1);
  const proposed = links.filter(({ isStated }) => !isStated).sort((a, b) => chance(a) - chance(b));
  return [...links.filter(({ isStated }) => isStated), ...proposed.slice(0, mostProposed)];
}

/** The columns: leading KPI, the one that it drives over two columns, lag, relation over two, chance; the sentence stands at the right. */
const places = { leading: 0, lagging: 1, lag: 3, strength: 4, chance: 6 } as const;
const rowHeight = 19;
const noteLine = 13;
const line: Style = { color: palette.ink, vertical: 'center', borderBottom: { line: 'hair', color: palette.line } };

function headers({ say }: DashboardInput, row: number): readonly Cell[] {
  const at = (column: number, across: number, content: string): Cell => ({ row, column, content, style: aligned(styles.header, 'left'), ...(across > 1 ? { across } : {}) });
  return [
    at(firstColumn + places.leading, 1, say('leadLag.leading', {})),
    at(firstColumn + places.lagging, 2, say('leadLag.lagging', {})),
    at(firstColumn + places.lag, 1, say('leadLag.lag', {})),
    at(firstColumn + places.strength, 2, say('leadLag.strength', {})),
    at(firstColumn + places.chance, 1, say('leadLag.certainty', {})),
    at(rightColumn, panelColumns, say('leadLag.says', {})),
  ];
}

function linkBlock(input: DashboardInput, link: KpiLink, row: number, widths: readonly number[]): Block {
  const [leading, lagging] = [input.figures.kpis[link.leading], input.figures.kpis[link.lagging]];
  if (!leading || !lagging) return block({ bottom: row });
  const words = linkWords(input, link, { leading, lagging });
  const at = (column: number, across: number, content: string, style: Style = {}): Cell => ({ row, column, content, style: { ...line, ...style }, ...(across > 1 ? { across } : {}) });
  const width = (column: number, across: number): number => widths.slice(column - 1, column - 1 + across).reduce((sum, one) => sum + one, 0);
  const lines = Math.max(wrappedLines(words.says, width(rightColumn, panelColumns), typeScale.note), wrappedLines(leading.label, width(firstColumn, 1)), wrappedLines(lagging.label, width(firstColumn + places.lagging, 2)));
  return block({
    cells: [
      at(firstColumn + places.leading, 1, leading.label, { bold: true, wrap: true }),
      at(firstColumn + places.lagging, 2, `→ ${lagging.label}`, { wrap: true }),
      at(firstColumn + places.lag, 1, words.lag),
      at(firstColumn + places.strength, 2, words.strength),
      at(firstColumn + places.chance, 1, words.chance),
      at(rightColumn, panelColumns, words.says, { size: typeScale.note, wrap: true }),
    ],
    heights: { [row]: Math.max(rowHeight, lines * noteLine + 8) },
    bottom: row,
  });
}

/** Which KPI drives which: how far ahead, how strongly, how surely, and what one more does. Nothing where no KPI is linked. */
export function leadLagSection(input: DashboardInput, row: number, widths: readonly number[]): Block {
  const links = shownLinks(input);
  if (links.length === 0) return block({ bottom: row - 2 });
  const { say } = input;
  const head = sectionHead(say('leadLag.title', {}), [say('leadLag.about', {})], row);
  const top = head.bottom + 1;
  return joined([head, block({ cells: headers(input, top), heights: { [top]: 22 }, bottom: top }), ...links.map((link, at) => linkBlock(input, link, top + 1 + at, widths))]);
}
