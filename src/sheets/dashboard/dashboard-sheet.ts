import { cellName } from '../../core/cell-name';
import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { KpiFigures } from '../../measure/kpi/kpi-result';
import type { Link, SheetSpec } from '../../spec/sheet-spec';
import { block, type Block, joined } from '../layout/block';
import { fitWidths } from '../layout/fit-widths';
import { bodyRow, firstColumn, headBlock, headNotes, headRows, marginWidth } from '../layout/head';
import { hasTeams } from '../kpi-teams/team-parts';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { styles } from '../style';
import { pageStarts } from '../kpi-check/page-starts';
import { leadLagSection } from '../lead-lag/lead-lag-section';
import { changesLine } from './changes-line';
import { dashboardCharts } from './dashboard-charts';
import { type DashboardInput, worstFirst } from './dashboard-input';
import { drawnSection } from './drawn-section';
import { figuresSection } from './figures-section';
import { historySection } from './history-section';
import { legend } from './legend';
import { panels } from './panels';
import { trendSparklines } from './trend-sparklines';
import { statusCards } from './status-cards';

const cardsRow = bodyRow(1);
/** Narrow enough to be read in print: at 200 characters a text of 11 points is 8 points on a landscape page. */
const panelWidths = [23.5, 12, 12, 10.5, 12.5, 11, 14.5];
const gapWidth = 2.5;
/** Height ÷ width of a page that is filled nearly to its edge. */
const fullPage = 0.68;

/** Both sides have the same columns, wide enough for the figures of the tables below the left one. */
function widthsOf(input: DashboardInput): readonly number[] {
  const bare = [marginWidth, ...panelWidths];
  const drawn = drawnSection(input, 1).tables.map((table) => ({ ...table, column: firstColumn }));
  const tables = [figuresSection(input, 1, bare).table, historySection(input, 1, bare).table, ...drawn];
  const [, ...left] = fitWidths(tables, [marginWidth, ...panelWidths], 27);
  return [marginWidth, ...left, gapWidth, ...left];
}

interface Jump {
  readonly text: string;
  readonly link: Link;
}

/** Where the links of the head stand: texts run on over the columns between them. */
const jumpColumns = [firstColumn, firstColumn + 1, firstColumn + 2, firstColumn + 4, firstColumn + 6] as const;

function headOf({ figures, say, language }: DashboardInput, { runDay, source }: ReportOptions, jumps: readonly Jump[]): Block {
  const format = formatFor(language);
  const title = say('dashboard.title', { period: figures.period ? format.period(figures.period) : '' }).trim();
  const about = say('dashboard.about', { runDay: format.day(runDay), source, kpis: figures.kpis.length, asOf: format.day(figures.asOf) });
  const links = [...jumps, { text: say('bonus.jump.findings', { count: figures.findings.length }), link: { sheet: 'findings' as const, cell: 'A1' } }];
  const cells = links.map(({ text, link }, at) => ({ row: headRows, column: jumpColumns[at] ?? firstColumn + 2 * at, content: text, link, style: styles.link }));
  return joined([headBlock({ title, about, links: [] }), block({ cells, bottom: headRows })]);
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
  return specOf(filled(input, options), input, options);
}

/** Everything below each other: cards, panels, charts, what drives what, the figures and the periods behind them. */
function filled(input: DashboardInput, options: ReportOptions): Layout {
  const { say } = input;
  const widths = widthsOf(input);
  const changes = changesLine(input, cardsRow + 4, widths);
  const sides = panels(input, changes.bottom + 2, widths);
  const notes = legend(input, sides.block.bottom + 2, sides.hasPairs);
  const chartsRow = notes.bottom + 2;
  // The charts come before the figures that they are drawn from, so these are placed twice: first to know how long they are.
  const linksRow = dashboardCharts(input, drawnSection(input, 1), chartsRow, widths).bottom + 2;
  const links = leadLagSection(input, linksRow, widths);
  const figuresRow = links.bottom + 2;
  const section = figuresSection(input, figuresRow, widths);
  const history = historySection(input, section.block.bottom + 2, widths);
  const drawn = drawnSection(input, history.block.bottom + 2);
  const charts = dashboardCharts(input, drawn, chartsRow, widths);
  const here = (row: number): Link => ({ sheet: 'dashboard', cell: cellName(row, firstColumn) });
  const head = headOf(input, options, [
    { text: say('dashboard.jump.figures', {}), link: here(figuresRow) },
    { text: say('dashboard.jump.history', {}), link: here(section.block.bottom + 2) },
    ...(links.bottom >= linksRow ? [{ text: say('dashboard.jump.links', {}), link: here(linksRow) }] : []),
    ...(hasTeams(input.figures) ? [{ text: say('dashboard.jump.teams', {}), link: { sheet: 'kpiTeams' as const, cell: 'A1' } }] : []),
  ]);
  const trends = block({ sparklines: trendSparklines(sides.trends, history.cells), bottom: 0 });
  const parts = joined([head, headNotes([say('sheet.remade', {})]), statusCards(input, cardsRow, widths), changes, sides.block, trends, notes, charts, links, section.block, history.block, drawn.block]);
  const starts = [1, ...sides.starts.slice(1), sides.block.bottom + 2, ...(charts.charts.length > 0 ? [chartsRow] : []), ...(links.bottom >= linksRow ? [linksRow] : [])];
  const printed = starts.map((top, at) => ({ top, bottom: (starts[at + 1] ?? figuresRow) - 2 }));
  return { parts, widths, breakBefore: [...pageStarts(printed, widths, parts.heights, fullPage), figuresRow] };
}
