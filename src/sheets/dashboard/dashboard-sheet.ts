import { cellName } from '../../core/cell-name';
import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { KpiFigures } from '../../measure/kpi/kpi-result';
import type { SheetSpec } from '../../spec/sheet-spec';
import { block, type Block, joined } from '../layout/block';
import { fitWidths } from '../layout/fit-widths';
import { bodyRow, firstColumn, headBlock, headNotes, headRows, marginWidth } from '../layout/head';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { chartRows, dashboardCharts } from './dashboard-charts';
import { type DashboardInput, worstFirst } from './dashboard-input';
import { figuresSection } from './figures-section';
import { historySection } from './history-section';
import { legend } from './legend';
import { panels } from './panels';
import { statusCards } from './status-cards';

const cardsRow = bodyRow(1);
const panelRow = cardsRow + 4;
const panelWidths = [27, 13, 13, 11.5, 15, 12, 19];
const gapWidth = 2.5;

/** Both sides have the same columns, wide enough for the figures of the tables below the left one. */
function widthsOf(input: DashboardInput): readonly number[] {
  const tables = [figuresSection(input, 1, [marginWidth, ...panelWidths]).table, historySection(input, 1, [marginWidth, ...panelWidths]).table];
  const [, ...left] = fitWidths(tables, [marginWidth, ...panelWidths], 27);
  return [marginWidth, ...left, gapWidth, ...left];
}

interface Jump {
  readonly text: string;
  readonly row: number;
}

function headOf({ figures, say, language }: DashboardInput, { runDay, source }: ReportOptions, jumps: readonly Jump[]): Block {
  const format = formatFor(language);
  return headBlock({
    title: say('dashboard.title', { period: figures.period ? format.period(figures.period) : '' }).trim(),
    about: say('dashboard.about', { runDay: format.day(runDay), source, kpis: figures.kpis.length, asOf: format.day(figures.asOf) }),
    links: [
      ...jumps.map(({ text, row }) => ({ text, link: { sheet: 'dashboard' as const, cell: cellName(row, firstColumn) } })),
      { text: say('bonus.jump.findings', { count: figures.findings.length }), link: { sheet: 'findings', cell: 'A1' } },
    ],
  });
}

interface Layout {
  readonly parts: Block;
  readonly widths: readonly number[];
  readonly breakBefore: readonly number[];
}

function specOf({ parts, widths, breakBefore }: Layout, { say }: DashboardInput, { source, runDay, language }: ReportOptions): SheetSpec {
  const { bottom, ...content } = parts;
  return {
    id: 'dashboard',
    kind: 'result',
    name: say('dashboard.sheetName', {}),
    tabColor: palette.accent,
    widths,
    ...content,
    validations: [],
    freeze: { rows: headRows, columns: 0 },
    gridlines: false,
    print: {
      landscape: true,
      breakBefore,
      area: { top: 1, left: 1, bottom, right: widths.length },
      footerLeft: `${say('dashboard.sheetName', {})} · ${source} · ${formatFor(language).day(runDay)}`,
    },
  };
}

/**
 * The dashboard: how many KPIs stand how, leading KPIs left and lagging ones right with the worst on top, charts, the figures
 * with how each came about, and the twelve periods behind them. A figure that is not known is empty, with its reason.
 */
export function dashboardSheet(figures: KpiFigures, options: ReportOptions): SheetSpec {
  const { language } = options;
  const input: DashboardInput = { figures, ordered: worstFirst(figures.kpis), say: sheetText(language), language };
  const remade = headNotes([input.say('sheet.remade', {})]);
  if (figures.kpis.length === 0) {
    const nothing = block({ cells: [{ row: cardsRow, column: firstColumn, content: input.say('dashboard.nothing', {}), style: { color: palette.ink } }], bottom: cardsRow });
    return specOf({ parts: joined([headOf(input, options, []), remade, nothing]), widths: [marginWidth, ...panelWidths], breakBefore: [] }, input, options);
  }
  const widths = widthsOf(input);
  const sides = panels(input, panelRow, widths);
  const notes = legend(input, sides.bottom + 2);
  const chartsRow = notes.bottom + 2;
  const figuresRow = chartsRow + chartRows + 1;
  const section = figuresSection(input, figuresRow, widths);
  const history = historySection(input, section.block.bottom + 2, widths);
  const charts = dashboardCharts(input, { figures: section.table, history }, chartsRow, widths);
  const head = headOf(input, options, [
    { text: input.say('dashboard.jump.figures', {}), row: figuresRow },
    { text: input.say('dashboard.jump.history', {}), row: section.block.bottom + 2 },
  ]);
  const parts = joined([head, remade, statusCards(input, cardsRow, widths), sides, notes, charts, section.block, history.block]);
  return specOf({ parts, widths, breakBefore: [figuresRow] }, input, options);
}

