import { formatFor } from '../../i18n/format';
import { sheetText, type SheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import type { SheetSpec, Table } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { cellName } from '../layout/cell-name';
import { fitWidths } from '../layout/fit-widths';
import { firstColumn, headBlock, headRows, marginWidth } from '../layout/head';
import { wrappedHeights } from '../layout/wrapped-heights';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { bonusBody, type BonusBody } from './bonus-body';
import { cardBand, cardPlaces, cardsOf } from './cards';
import { chartBand } from './chart-band';
import { partsOfRun } from './parts';
import type { Anchors } from './payout-table';
import { periodSpan } from './period-span';
import type { SummaryInput } from './summary-table';

const cardsRow = headRows + 2;
const leastWidths = [marginWidth, 24, 16, 16, 16, 15, 15, 13, 14, 12];
const statusWidth = 46;

function headOf(input: SummaryInput, options: ReportOptions, body: BonusBody | undefined): Block {
  const { run, say, parts } = input;
  const format = formatFor(options.language);
  const jumps = body?.jumps.map(({ text, row }) => ({ text, link: { sheet: 'bonus' as const, cell: cellName(row, firstColumn) } })) ?? [];
  return headBlock({
    title: say('bonus.title', { period: periodSpan(run.periods, options.language) }).trim(),
    about: say('bonus.about', {
      runDay: format.day(options.runDay),
      source: options.source,
      schemes: parts.schemes.length,
      payees: run.payees.length,
    }),
    links: [
      ...jumps,
      { text: say('bonus.jump.explanation', {}), link: { sheet: 'explanation', cell: 'A1' } },
      { text: say('bonus.jump.findings', { count: run.findings.length }), link: { sheet: 'findings', cell: 'A1' } },
    ],
  });
}

const emptyBody = (say: SheetText): Block =>
  block({ cells: [{ row: cardsRow, column: firstColumn, content: say('bonus.nothing', {}), style: { color: palette.ink } }], bottom: cardsRow });

/** The last table is the long one; its last column wraps. */
function widthsOf(tables: readonly Table[]): readonly number[] {
  const last = tables.at(-1);
  const widths = [...fitWidths(tables, leastWidths)];
  if (last) widths[last.column + last.columns.length - 2] = statusWidth;
  return widths;
}

function specOf(parts: Block, input: SummaryInput, options: ReportOptions, widths: readonly number[]): SheetSpec {
  const { bottom: _, ...content } = parts;
  const list = parts.tables.at(-1);
  return {
    id: 'bonus',
    kind: 'result',
    name: input.say('bonus.sheetName', {}),
    tabColor: palette.accent,
    widths,
    ...content,
    validations: [],
    freeze: { rows: headRows, columns: firstColumn },
    gridlines: false,
    print: {
      landscape: true,
      ...(list ? { repeatRows: [list.row, list.row] as const } : {}),
      footerLeft: `${input.say('bonus.sheetName', {})} · ${options.source} · ${formatFor(options.language).day(options.runDay)}`,
    },
  };
}

/**
 * The bonus sheet: key figures, charts, the payout per period, team and payee, the reconciliation with the user's data
 * and the list of payouts. A missing payout is empty with its reason beside it, never 0.
 */
export function bonusSheet(run: BonusRun, options: ReportOptions, anchors: Anchors = new Map()): SheetSpec {
  const input: SummaryInput = { run, parts: partsOfRun(run), say: sheetText(options.language), language: options.language };
  if (run.payouts.count === 0) return specOf(joined([headOf(input, options, undefined), emptyBody(input.say)]), input, options, leastWidths);
  const cards = cardsOf(input);
  const chartsRow = cardsRow + 4;
  const body = bonusBody(input, options, anchors, chartsRow);
  const widths = widthsOf(body.block.tables);
  const parts = joined([
    headOf(input, options, body),
    cardBand(cards, cardsRow, cardPlaces(cards, widths, firstColumn)),
    chartBand(input, body, widths, chartsRow),
    body.block,
    block({ heights: Object.assign({}, ...body.block.tables.map((table) => wrappedHeights(table, widths))), bottom: 0 }),
  ]);
  return specOf(parts, input, options, widths);
}
