import { formatFor } from '../../i18n/format';
import type { SheetText } from '../../i18n/sheet-text';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { Cell, CellContent } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { block, joined, type Block } from '../layout/block';
import { wrappedLines } from '../layout/text-width';
import { percentFormat } from '../number-format';
import { palette } from '../palette';
import { sourceLink } from '../source-link';
import { aligned, styles, typeScale } from '../style';
import { cellOf, type DashboardInput, reasonOf } from './dashboard-input';
import { contextWords, drivesWords } from './context-words';
import { kpiFormat, spokenFigure, spokenLimits } from './kpi-format';
import { statusLooks } from './status-look';
import { trendText } from './trend-text';

/** The columns of a panel, counted from its first. */
const places = { kpi: 0, actual: 1, target: 2, attainment: 3, status: 4, change: 5, trend: 6 } as const;
/** How many columns a panel takes. */
export const panelColumns = 7;

/** Title, explanation and header of a panel. */
export const panelHeadRows = 3;

/** One of the two sides. */
export interface Side {
  readonly title: string;
  readonly about: string;
  /** One per row; a row without a KPI stays empty on this side. */
  readonly kpis: readonly (KpiFigure | undefined)[];
  /** The first column. */
  readonly column: number;
}

const heights = { title: 26, about: 16, header: 22, figure: 20, note: 13 };
const lineHeight = 12;
const figure: Style = { size: 12, bold: true, color: palette.ink, vertical: 'center' };
const plain: Style = { color: palette.ink, vertical: 'center' };
const note: Style = { size: typeScale.note, color: palette.muted, vertical: 'top' };
const lastNote: Style = { ...note, borderBottom: { line: 'hair', color: palette.line } };
/** How many sheet rows a KPI takes. */
export const rowsPerKpi = 3;

function headerCells({ say }: DashboardInput, { title, about, column }: Side, row: number): readonly Cell[] {
  const header = (at: number, text: string, horizontal: NonNullable<Style['horizontal']>, indent = 0): Cell => ({ row: row + 2, column: column + at, content: text, style: { ...aligned(styles.header, horizontal), ...(indent > 0 ? { indent } : {}) } });
  return [
    { row, column, content: title, style: styles.section },
    { row: row + 1, column, content: about, style: styles.note },
    header(places.kpi, say('dashboard.column.kpi', {}), 'left'),
    header(places.actual, say('dashboard.column.actual', {}), 'right'),
    header(places.target, say('dashboard.column.target', {}), 'right'),
    header(places.attainment, say('dashboard.column.attainment', {}), 'right', 1),
    header(places.status, say('dashboard.column.status', {}), 'center'),
    header(places.change, say('dashboard.column.change', {}), 'right', 1),
    header(places.trend, say('dashboard.column.trend', {}), 'center'),
  ];
}

/** Arrows beside the change; a ratio changes in points. */
const changeFormats = { ratio: '"▲ "0.0" pp";"▼ "0.0" pp";"= "0.0" pp"', other: '"▲ "0.0%;"▼ "0.0%;"= "0.0%' } as const;
const points = 100;

/** The change as a figure, green when it goes the right way; inside a range no way is right by itself. */
function changeCell({ change, unit, direction }: KpiFigure): { readonly content: CellContent; readonly style: Style } {
  const format = unit === 'ratio' ? changeFormats.ratio : changeFormats.other;
  if (change.kind !== 'known') return { content: null, style: { ...plain, horizontal: 'right' } };
  const isBetter = direction === 'lower' ? change.value < 0 : change.value > 0;
  const color = direction === 'range' || change.value === 0 ? palette.muted : isBetter ? palette.good : palette.bad;
  return { content: unit === 'ratio' ? change.value * points : change.value, style: { ...plain, color, format, horizontal: 'right', indent: 1 } };
}

function targetContent(kpi: KpiFigure, { say, language }: DashboardInput): CellContent {
  const target = cellOf(kpi.current.target);
  return kpi.direction === 'range' ? spokenLimits(kpi, say, language) : target;
}

/** From a figure to what it was made of: the first row that counts, or the cell that it was entered in. */
function rowsLink({ firstRow, current, label }: KpiFigure, say: SheetText): Pick<Cell, 'link'> {
  const cell = current.cells?.cells[0];
  if (firstRow) return { link: sourceLink(firstRow, say('dashboard.rowsLink', { kpi: label })) };
  return cell ? { link: sourceLink(cell, say('dashboard.actualLink', { kpi: label })) } : {};
}

function figureCells(input: DashboardInput, kpi: KpiFigure, column: number, row: number): readonly Cell[] {
  const { say, language } = input;
  const format = kpiFormat(kpi, language);
  const { status, actual, attainment } = kpi.current;
  const change = changeCell(kpi);
  const at = (place: number, content: CellContent, style: Style): Cell => ({ row, column: column + place, content, style });
  return [
    { ...at(places.kpi, kpi.kpi, { ...figure, size: typeScale.body, wrap: true }), link: sourceLink(kpi.definition, say('dashboard.definition', { kpi: kpi.kpi })) },
    { ...at(places.actual, cellOf(actual), { ...figure, format, horizontal: 'right' }), ...rowsLink(kpi, say) },
    at(places.target, targetContent(kpi, input), { ...plain, format, horizontal: 'right' }),
    at(places.attainment, cellOf(attainment), { ...plain, format: percentFormat, horizontal: 'right', indent: 1 }),
    at(places.status, say(`dashboard.status.${status}`, {}), { ...plain, ...statusLooks[status], bold: true, horizontal: 'center' }),
    at(places.change, change.content, change.style),
    at(places.trend, trendText(kpi.history), { size: typeScale.note, color: palette.accent, vertical: 'center', horizontal: 'center' }),
  ];
}

/** Below the name: whose it is. */
const ownerWords = ({ owner, scope }: KpiFigure): string => [scope, owner].filter((text) => text !== '').join(' · ');

/** Below the figures: why there is none, or which other period they are of and what a running one is judged by. */
function periodText(kpi: KpiFigure, { figures, say, language }: DashboardInput): string {
  const { period, attainment, pace, isProvisional } = kpi.current;
  const format = formatFor(language);
  const reason = reasonOf(attainment, language);
  if (reason !== undefined) return reason;
  const spoken = format.shortPeriod(period);
  if (pace && kpi.direction === 'range') return say('dashboard.limitsToDate', { period: spoken, until: format.day(pace.until) });
  if (pace?.target.kind === 'known') return say('dashboard.targetToDate', { period: spoken, until: format.day(pace.until), target: spokenFigure(kpi, pace.target.value, language) });
  return isProvisional || period.name !== figures.period?.name ? say('dashboard.otherPeriod', { period: spoken }) : '';
}

/** The figure that the change is counted from, else that it can still change. */
function besideStatus(kpi: KpiFigure, { say, language }: DashboardInput): string {
  if (kpi.current.isProvisional) return say('dashboard.provisional', {});
  const previous = kpi.history[kpi.history.length - 2]?.actual;
  return previous?.kind === 'known' && kpi.change.kind === 'known' ? say('dashboard.was', { previous: spokenFigure(kpi, previous.value, language) }) : '';
}

/** A cell of the sheet. */
interface Place {
  readonly row: number;
  readonly column: number;
}

interface NoteWidths {
  readonly name: number;
  readonly figures: number;
  readonly context: number;
}

/** The second and third line of a KPI, and how many lines of text each takes. */
function noteCells(input: DashboardInput, kpi: KpiFigure, { row, column }: Place, widths: NoteWidths): { readonly cells: readonly Cell[]; readonly lines: readonly [number, number] } {
  const [owner, middle, right, drives, context] = [ownerWords(kpi), periodText(kpi, input), besideStatus(kpi, input), drivesWords(input, kpi), contextWords(input, kpi)];
  const linesOf = (text: string, width: number): number => wrappedLines(text, width, typeScale.note);
  const placed = (below: number) => (place: number, across: number, content: string, style: Style): Cell => ({ row: row + below, column: column + place, content, style, ...(across > 1 ? { across } : {}) });
  const [at, under] = [placed(0), placed(1)];
  return {
    cells: [
      ...(middle === '' ? [at(places.kpi, 4, owner, note)] : [at(places.kpi, 1, owner, { ...note, wrap: true }), at(places.actual, 3, middle, { ...note, wrap: true, horizontal: 'right' })]),
      at(places.status, 1, kpi.current.isProvisional ? right : '', { ...note, horizontal: 'center' }),
      at(places.change, 1, kpi.current.isProvisional ? '' : right, { ...note, horizontal: 'right', indent: 1 }),
      under(places.kpi, 1, drives, { ...lastNote, wrap: true }),
      under(places.actual, panelColumns - 1, context, { ...lastNote, wrap: true, indent: 1 }),
    ],
    lines: [Math.max(linesOf(owner, middle === '' ? widths.name + widths.figures : widths.name), linesOf(middle, widths.figures)), Math.max(linesOf(drives, widths.name), linesOf(context, widths.context))],
  };
}

/** The lines of one KPI: its figures, whose they are, and what they are held against. */
function kpiBlock(input: DashboardInput, kpi: KpiFigure, { row, column }: Place, widths: NoteWidths): Block {
  const nameLines = wrappedLines(kpi.kpi, widths.name, typeScale.body, true);
  const { cells, lines } = noteCells(input, kpi, { row: row + 1, column }, widths);
  return block({
    cells: [...figureCells(input, kpi, column, row), ...cells],
    heights: { [row]: Math.max(heights.figure, nameLines * 16 + 4), [row + 1]: Math.max(heights.note, lines[0] * lineHeight + 2), [row + 2]: Math.max(heights.note, lines[1] * lineHeight + 4) },
    bottom: row + rowsPerKpi - 1,
  });
}

/** The cell in which the trend of a KPI stands. */
export interface TrendCell extends Place {
  readonly kpi: KpiFigure;
}

/** Where the trends of a side stand, when its panel begins at a row. */
export const trendCells = ({ kpis, column }: Side, row: number): readonly TrendCell[] =>
  kpis.flatMap((kpi, at) => (kpi ? [{ kpi, row: row + panelHeadRows + at * rowsPerKpi, column: column + places.trend }] : []));

/** A panel: per KPI three lines. Rows are shared by both sides. */
export function panel(input: DashboardInput, side: Side, row: number, widths: readonly number[]): Block {
  const { column, kpis } = side;
  const widthOf = (first: number, count: number): number => widths.slice(column + first - 1, column + first - 1 + count).reduce((sum, width) => sum + width, 0);
  const room: NoteWidths = { name: widthOf(places.kpi, 1), figures: widthOf(places.actual, 3), context: widthOf(places.actual, panelColumns - 1) };
  const first = row + panelHeadRows;
  const rows = kpis.flatMap((kpi, at) => (kpi ? [kpiBlock(input, kpi, { row: first + at * rowsPerKpi, column }, room)] : []));
  const isEmpty = rows.length === 0;
  const empty = block({ cells: isEmpty ? [{ row: first, column, content: input.say('dashboard.side.empty', {}), style: { ...styles.note, vertical: 'center' as const } }] : [], bottom: first });
  const head = block({ cells: headerCells(input, side, row), heights: { [row]: heights.title, [row + 1]: heights.about, [row + 2]: heights.header }, bottom: row + panelHeadRows - 1 });
  return joined([head, isEmpty ? empty : joined(rows)]);
}
