import { formatFor } from '../../i18n/format';
import { sheetText, type SheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import type { ClosedBooks } from '../../reward/ledger/closed-amounts';
import type { SheetSpec } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { cellName } from '../../core/cell-name';
import type { Card } from '../layout/card';
import { cardBand, cardPlaces, cardWidth } from '../layout/card-band';
import { fitWidths } from '../layout/fit-widths';
import { bodyRow, firstColumn, headBlock, headNotes, headRows, marginWidth } from '../layout/head';
import { columnWidth } from '../layout/text-width';
import { wrappedHeights } from '../layout/wrapped-heights';
import { palette } from '../palette';
import { typeScale } from '../style';
import type { ReportOptions } from '../report-options';
import { bonusBody, type BonusBody } from './bonus-body';
import { cardsOf } from './cards';
import { chartBand } from './chart-band';
import { chartFigures, needsFigures } from './chart-figures';
import { hasChart } from './charts';
import { partsOfRun } from './parts';
import type { PayoutLinks } from './payout-table';
import { progressOf } from './period-progress';
import { periodSpan } from './period-span';
import { reservedIn } from './reserved';
import type { SummaryInput } from './summary-table';

const cardsRow = bodyRow(1);
const leastWidths = [marginWidth, 24, 16, 16, 16, 15, 15, 13, 14, 12];
const statusWidth = 36;
const besideGap = 3;

function headOf(input: SummaryInput, options: ReportOptions, body: BonusBody | undefined, isProven = false): Block {
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
      ...(isProven ? [{ text: say('bonus.jump.proof', {}), link: { sheet: 'proof' as const, cell: 'A1' } }] : []),
      { text: say('bonus.jump.findings', { count: run.findings.length }), link: { sheet: 'findings', cell: 'A1' } },
    ],
  });
}

const emptyBody = (say: SheetText): Block =>
  block({ cells: [{ row: cardsRow, column: firstColumn, content: say('bonus.nothing', {}), style: { color: palette.ink } }], bottom: cardsRow });

/**
 * The last table is the long one; its last column wraps, and holds the last card. Links in the head and labels below need
 * room of their own.
 */
function widthsOf({ block: body }: BonusBody, head: Block, lastCard: Card | undefined): readonly number[] {
  const { tables } = body;
  const last = tables.at(-1);
  const least = [...leastWidths];
  const links = head.cells.filter(({ row }) => row === headRows);
  const labels = body.cells.filter(({ style }) => style?.size !== typeScale.note && (style?.indent !== undefined || style?.fill !== undefined));
  for (const { column, content, style } of [...links, ...labels])
    if (typeof content === 'string') least[column - 1] = Math.max(least[column - 1] ?? 0, columnWidth(content, style?.size, style?.bold) + (style?.indent ?? 0));
  const widths = [...fitWidths(tables, least)];
  if (last) widths[last.column + last.columns.length - 2] = Math.max(statusWidth, Math.ceil(lastCard ? cardWidth(lastCard) : 0));
  return widths;
}

interface Layout {
  readonly parts: Block;
  readonly widths: readonly number[];
  /** Columns beside the page that are not printed. */
  readonly beside?: readonly number[];
  readonly breakBefore: readonly number[];
}

function specOf({ parts, widths, beside, breakBefore }: Layout, input: SummaryInput, options: ReportOptions): SheetSpec {
  const { bottom, ...content } = parts;
  const list = parts.tables.at(-1);
  return {
    id: 'bonus',
    kind: 'result',
    name: input.say('bonus.sheetName', {}),
    tabColor: palette.accent,
    widths: beside ? [...widths, besideGap, ...beside] : widths,
    ...content,
    validations: [],
    freeze: { rows: headRows, columns: firstColumn },
    gridlines: false,
    print: {
      landscape: true,
      breakBefore,
      ...(beside ? { area: { top: 1, left: 1, bottom, right: widths.length } } : {}),
      ...(list ? { repeatRows: [list.row, list.row] as const } : {}),
      footerLeft: `${input.say('bonus.sheetName', {})} · ${options.source} · ${formatFor(options.language).day(options.runDay)}`,
    },
  };
}

/**
 * The bonus sheet: key figures, charts, the payout per period, team and payee, the reconciliation with the user's data
 * and the list of payouts. A missing payout is empty with its reason beside it, never 0.
 */
export function bonusSheet(run: BonusRun, options: ReportOptions, links: PayoutLinks = {}, closed?: ClosedBooks): SheetSpec {
  const progress = run.periods.map((period) => progressOf(period, options.runDay, run.coversTo));
  const input: SummaryInput = { run, parts: partsOfRun(run, progress), progress, reserved: reservedIn(run), ...(closed && { closed }), say: sheetText(options.language), language: options.language };
  if (run.payouts.count === 0) {
    const parts = joined([headOf(input, options, undefined), headNotes([input.say('sheet.remade', {})]), emptyBody(input.say)]);
    return specOf({ parts, widths: leastWidths, breakBefore: [] }, input, options);
  }
  const cards = cardsOf(input);
  const chartsRow = cardsRow + 4;
  const body = bonusBody(input, options, links, chartsRow);
  const head = headOf(input, options, body, links.proof !== undefined);
  const widths = widthsOf(body, head, cards.at(-1));
  const figures = needsFigures(input) && body.periods && hasChart(body.periods) ? chartFigures(input, chartsRow, widths.length + 2) : undefined;
  const parts = joined([
    head,
    headNotes([input.say('sheet.remade', {})]),
    cardBand(cards, cardsRow, cardPlaces(cards, widths, firstColumn)),
    chartBand(input, body, widths, { row: chartsRow, figures: figures?.summary }),
    ...(figures ? [figures.block] : []),
    body.block,
    block({ heights: Object.assign({}, ...body.block.tables.map((table) => wrappedHeights(table, widths))), bottom: 0 }),
  ]);
  return specOf({ parts, widths, ...(figures ? { beside: figures.widths } : {}), breakBefore: body.breaks }, input, options);
}
