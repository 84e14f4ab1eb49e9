import { cellName } from '../../core/cell-name';
import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { KpiCheck } from '../../plan/kpi-check';
import type { Cell, Link, SheetSpec } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { cardBand, cardPlaces } from '../layout/card-band';
import { fitWidths } from '../layout/fit-widths';
import { bodyRow, firstColumn, headBlock, headNotes, headRows, marginWidth } from '../layout/head';
import { columnWidth } from '../layout/text-width';
import { wrappedHeights } from '../layout/wrapped-heights';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { styles } from '../style';
import { checkBody, type Section } from './check-body';
import { checkCards, type CountedCard } from './check-cards';
import { pageStarts } from './page-starts';
import { checkInput, type CheckInput } from './parts';
import { besideHeights } from './sentences-beside';

const cardsRow = bodyRow(2);
const bodyTop = cardsRow + 4;
/** Together narrow enough to be read in print: at 200 characters a text of 11 points is 8 points on a landscape page. */
const leastWidths = [marginWidth, 24, 7.5, 7.5, 7.5, 7.5, 7.5, 9, 30, 33, 15.5, 17.5, 11, 8];

/** Of a column beyond those of the tables. */
const usualWidth = 8.43;

/** Links side by side, each over as many columns as it needs. */
function linkCells(links: readonly { readonly text: string; readonly link: Link }[]): readonly Cell[] {
  let column = firstColumn;
  return links.map(({ text, link }) => {
    const cell: Cell = { row: headRows, column, content: text, link, style: styles.link };
    let room = 0;
    for (; room < columnWidth(text); column += 1) room += leastWidths[column - 1] ?? usualWidth;
    return cell;
  });
}

function headOf({ say, check }: CheckInput, options: ReportOptions, sections: readonly Section[]): Block {
  const runDay = formatFor(options.language).day(options.runDay);
  const head = headBlock({
    title: say('kpiCheck.title', {}),
    about: say('kpiCheck.about', { kpis: check.kpis.length, runDay, source: options.source }),
    links: [],
  });
  const jumps = sections.map(({ jump, row }) => ({ text: jump, link: { sheet: 'kpiCheck' as const, cell: cellName(row, firstColumn) } }));
  const findings = { text: say('bonus.jump.findings', { count: check.findings.length }), link: { sheet: 'findings' as const, cell: 'A1' } };
  return { ...head, cells: [...head.cells, ...linkCells([...jumps, findings])] };
}

/** The cards, with the names of what they count in a note on the figure. */
function cardsBlock(cards: readonly CountedCard[], widths: readonly number[]): Block {
  const places = cardPlaces(cards, widths, firstColumn);
  const band = cardBand(cards, cardsRow, places);
  const noteAt = (row: number, column: number): string | undefined =>
    row === cardsRow + 1 ? cards[places.findIndex((place) => place.column === column)]?.counted : undefined;
  const cells = band.cells.map((cell) => {
    const note = noteAt(cell.row, cell.column);
    return note === undefined ? cell : { ...cell, note };
  });
  return { ...band, cells };
}

/** Of several heights of a row the largest. */
function highest(all: readonly Readonly<Record<number, number>>[]): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  for (const one of all) for (const [row, height] of Object.entries(one)) heights[Number(row)] = Math.max(heights[Number(row)] ?? 0, height);
  return heights;
}

const emptyBlock = ({ say }: CheckInput): Block =>
  block({ cells: [{ row: cardsRow, column: firstColumn, content: say('kpiCheck.nothing', {}), style: { color: palette.ink } }], bottom: cardsRow });

function contentOf(input: CheckInput, options: ReportOptions): { readonly parts: Block; readonly widths: readonly number[]; readonly breaks: readonly number[] } {
  if (input.check.kpis.length === 0) return { parts: joined([headOf(input, options, []), emptyBlock(input)]), widths: leastWidths, breaks: [] };
  const sections = checkBody(input, bodyTop);
  const body = joined(sections.map((section) => section.block));
  const widths = fitWidths(body.tables, leastWidths);
  const heights = highest([...body.tables.map((table) => wrappedHeights(table, widths)), besideHeights(body.cells, widths)]);
  const parts = joined([
    headOf(input, options, sections),
    headNotes([input.say('kpiCheck.legend', {}), input.say('sheet.remade', {})]),
    cardsBlock(checkCards(input), widths),
    body,
    block({ heights, bottom: 0 }),
  ]);
  const printed = sections.map(({ row, block: { bottom } }) => ({ top: row, bottom }));
  return { parts, widths, breaks: pageStarts(printed, widths, parts.heights) };
}

/**
 * The sheet with the KPI check: key figures, each KPI by the letters of SMART (most gaps first), every gap with the
 * question that closes it, the KPIs per team, and the set as a whole. Each verdict is a sign with a word, and goes to the
 * cell that decides it.
 */
export function kpiCheckSheet(check: KpiCheck, options: ReportOptions): SheetSpec {
  const say = sheetText(options.language);
  const { parts, widths, breaks } = contentOf(checkInput(check, options.language, say), options);
  const { bottom, ...content } = parts;
  return {
    id: 'kpiCheck',
    kind: 'result',
    name: say('kpiCheck.sheetName', {}),
    tabColor: palette.accent,
    widths,
    ...content,
    validations: [],
    freeze: { rows: headRows, columns: firstColumn },
    gridlines: false,
    print: {
      landscape: true,
      breakBefore: breaks,
      area: { top: 1, left: 1, bottom, right: widths.length },
      footerLeft: `${say('kpiCheck.sheetName', {})} · ${options.source} · ${formatFor(options.language).day(options.runDay)}`,
    },
  };
}
