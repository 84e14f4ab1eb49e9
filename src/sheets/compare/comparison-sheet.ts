import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { Comparison } from '../../measure/compare/comparison';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { SheetSpec, Table } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { fitWidths } from '../layout/fit-widths';
import { bodyRow, firstColumn, headBlock, headNotes, headRows, marginWidth } from '../layout/head';
import { sectionHead } from '../layout/section';
import { lastRow } from '../layout/table-extent';
import { wrappedHeights } from '../layout/wrapped-heights';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import type { CompareInput } from './compare-input';
import { contradictory, keptTable } from './kept-table';
import { figuresTable, pairsTable, rowsTable } from './compare-tables';

/** Together narrow enough to be read in print. */
const leastWidths = [marginWidth, 21, 21, 14, 18, 14, 14, 15, 15, 34, 34];
const gap = 2;

interface Section {
  readonly title: string;
  readonly table: (input: CompareInput, row: number) => Table;
}

function sectionsOf({ comparisons, kpis, say }: CompareInput): readonly Section[] {
  return [
    ...(comparisons.length > 0 ? [{ title: say('compare.pairs', {}), table: pairsTable }] : []),
    ...(comparisons.some(({ differences }) => differences.length > 0) ? [{ title: say('compare.figures', {}), table: figuresTable }] : []),
    ...(comparisons.some(({ rows }) => rows.length > 0) ? [{ title: say('compare.rows', {}), table: rowsTable }] : []),
    ...(contradictory(kpis).length > 0 ? [{ title: say('compare.keptFigures', {}), table: keptTable }] : []),
  ];
}

function bodyOf(input: CompareInput, top: number): readonly Block[] {
  let row = top;
  return sectionsOf(input).map(({ title, table }) => {
    const head = sectionHead(title, [], row);
    const made = table(input, head.bottom + 1);
    row = lastRow(made) + 1 + gap;
    return joined([head, block({ tables: [made], bottom: lastRow(made) })]);
  });
}

/**
 * The sheet on which measures that should give the same figure are compared: per month and person, and row by row; and KPIs of
 * which the measure and the figures kept by hand contradict each other. Nothing where there is neither.
 */
export function comparisonSheet(comparisons: readonly Comparison[], kpis: readonly KpiFigure[], options: ReportOptions): SheetSpec | undefined {
  if (comparisons.length + contradictory(kpis).length === 0) return undefined;
  const say = sheetText(options.language);
  const input: CompareInput = { comparisons, kpis, say, options };
  const format = formatFor(options.language);
  const about = say('compare.about', { runDay: format.day(options.runDay), source: options.source, comparisons: comparisons.length + contradictory(kpis).length });
  const isSame = contradictory(kpis).length === 0 && comparisons.every(({ differences, rows }) => differences.length + rows.length === 0);
  const notes = [say('compare.note', {}), ...(isSame ? [say('compare.noDifferences', {})] : [])];
  const parts = bodyOf(input, bodyRow(notes.length));
  const tables = parts.flatMap((part) => part.tables);
  const widths = fitWidths(tables, leastWidths);
  const heights = Object.assign({}, ...tables.map((table) => wrappedHeights(table, widths)));
  const head = headBlock({ title: say('compare.title', {}), about, links: [{ text: say('findings.sheetName', {}), link: { sheet: 'findings', cell: 'A1' } }] });
  const { bottom, ...content } = joined([head, headNotes(notes), ...parts, block({ heights, bottom: 0 })]);
  return {
    id: 'comparison',
    kind: 'result',
    name: say('compare.sheetName', {}),
    tabColor: palette.accent,
    widths,
    ...content,
    validations: [],
    freeze: { rows: headRows, columns: firstColumn },
    gridlines: false,
    print: {
      landscape: true,
      area: { top: 1, left: 1, bottom, right: leastWidths.length },
      footerLeft: `${say('compare.sheetName', {})} · ${options.source} · ${format.day(options.runDay)}`,
    },
  };
}
