import type { Table, TableExtra } from '../../spec/sheet-spec';
import { block, type Block, joined } from '../layout/block';
import { firstColumn } from '../layout/head';
import { sectionHead } from '../layout/section';
import { lastRow } from '../layout/table-extent';
import { wrappedLines } from '../layout/text-width';
import { palette } from '../palette';
import { sourceLink } from '../source-link';
import { aligned, styles, typeScale } from '../style';
import type { DashboardInput } from './dashboard-input';
import { figureColumns, figureExtras, figureLook, figurePlaces, figureRow } from './figure-columns';
import { originSentences } from './origin-sentences';
import { panelColumns } from './panel';
import { rightColumn } from './panels';

/** A table, and the block that it stands in. */
export interface FiguresSection {
  readonly table: Table;
  readonly block: Block;
}

/** Every KPI as a row of a native table; its name leads to its definition. The table is not sorted by hand: the sentences beside it would stay behind. */
function figuresTable(input: DashboardInput, row: number): Table {
  const columns = figureColumns(input);
  const extras = input.ordered.flatMap((kpi, at): readonly TableExtra[] => [
    ...figureExtras(figureLook(input, kpi, columns), kpi.current.status, at),
    {
      row: at,
      column: figurePlaces.kpi,
      style: { ...columns[figurePlaces.kpi]?.style, color: palette.link, underline: true },
      link: sourceLink(kpi.definition, input.say('dashboard.definition', { kpi: kpi.label })),
    },
  ]);
  return { name: 'KoersDashboardKpis', row, column: firstColumn, filter: false, columns, rows: input.ordered.map((kpi) => figureRow(input, kpi, kpi.current)), extras };
}

const lineHeight = 13;
const rowHeight = 19;
const bodyLine = 15;

/** The figures of every KPI in a table, and beside each row how it came about. */
export function figuresSection(input: DashboardInput, row: number, widths: readonly number[]): FiguresSection {
  const { say, ordered } = input;
  const head = sectionHead(say('dashboard.figures', {}), [say('dashboard.figuresAbout', {})], row);
  const table = figuresTable(input, head.bottom + 1);
  const room = widths.slice(rightColumn - 1, rightColumn - 1 + panelColumns).reduce((sum, width) => sum + width, 0);
  const sentences = ordered.map((kpi) => originSentences(input, kpi));
  const heights = sentences.map((sentence, at) => {
    const names = wrappedLines(ordered[at]?.label ?? '', widths[firstColumn - 1] ?? 0);
    return [table.row + 1 + at, Math.max(rowHeight, names * bodyLine + 4, wrappedLines(sentence, room, typeScale.note) * lineHeight + 6)];
  });
  const beside = block({
    cells: [
      { row: table.row, column: rightColumn, content: say('dashboard.origins', {}), style: aligned(styles.header, 'left'), across: panelColumns },
      ...sentences.map((content, at) => ({
        row: table.row + 1 + at,
        column: rightColumn,
        content,
        style: { ...styles.note, color: palette.ink, wrap: true as const, vertical: 'center' as const, borderBottom: { line: 'hair' as const, color: palette.line } },
        across: panelColumns,
      })),
    ],
    heights: { ...Object.fromEntries(heights), [table.row]: 22 },
    bottom: lastRow(table),
  });
  return { table, block: joined([head, block({ tables: [table], bottom: lastRow(table) }), beside]) };
}
