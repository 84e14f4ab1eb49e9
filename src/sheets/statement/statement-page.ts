import { formatFor } from '../../i18n/format';
import { PayoutState } from '../../reward/bonus-run';
import type { StatementPart } from '../../reward/statement/statement-part';
import type { Range } from '../../spec/sheet-spec';
import { periodSpan } from '../bonus/period-span';
import { reservedIn, type Reserved } from '../bonus/reserved';
import { explainedPayout } from '../explanation/explained';
import { block, joined, type Block } from '../layout/block';
import { cardBand, cardPlaces } from '../layout/card-band';
import { moneyFormat, wholeMoneyFormat } from '../number-format';
import { seriesColors } from '../palette';
import { styles } from '../style';
import { componentRows, headerCells, rowCells } from './component-rows';
import { nextWords } from './next-words';
import { payChart } from './pay-chart';
import { section, sentences } from './page-parts';
import { pointsBlock } from './points-block';
import { settlementBlock } from './settlement-block';
import { statementCards } from './statement-cards';
import { figuresColumn, pageColumns, type PageOf, pageWidths, periodsOf, type StatementInput } from './statement-input';

const chartRows = 11;
/** More curves than these do not fit on the page. */
const mostCurves = 2;
const leastChartRows = 6;
/** Columns from the figures of one chart to those of the next. */
const figuresApart = 4;

/** A page that was made, and the first free row below it. */
export interface StatementPage {
  readonly block: Block;
  readonly next: number;
}

/** Who the page is for, and about what. */
function pageHead(input: StatementInput, page: PageOf, row: number): Block {
  const { run, options, say } = input;
  const who = run.payees[page.payee];
  const period = periodSpan(periodsOf(input, page), options.language);
  return block({
    cells: [
      { row, column: pageColumns.first, content: who?.name ?? '', style: styles.title },
      { row: row + 1, column: pageColumns.first, content: say('statement.page', { period, team: who?.team ?? '', runDay: formatFor(options.language).day(options.runDay) }), style: styles.about },
    ],
    heights: { [row]: 34, [row + 1]: 18 },
    bottom: row + 1,
  });
}

/** How each amount came about, in the words of the explanation. */
function wordsOf({ run, options, say }: StatementInput, { payouts }: PageOf, reserved: Reserved): readonly string[] {
  return payouts.flatMap((payout) => explainedPayout(run, payout, { say, options, reserved })?.sentence ?? []);
}

/** The curves side by side, those with most money first. */
function curves(input: StatementInput, parts: readonly StatementPart[], row: number): Block {
  const { run, say } = input;
  const drawn = parts.filter(({ curve, here }) => here && curve.some(({ pay }) => pay !== 0)).sort((a, b) => (run.payouts.earned[b.payout] ?? 0) - (run.payouts.earned[a.payout] ?? 0)).slice(0, mostCurves);
  if (drawn.length === 0) return block({ bottom: row - 1 });
  const half = 3;
  const places: readonly Range[] = drawn.length === 1 ? [rangeAt(row + 1, pageColumns.first, pageColumns.last)] : [rangeAt(row + 1, pageColumns.first, half), rangeAt(row + 1, half + 1, pageColumns.last)];
  const charts = drawn.map((part, at) => payChart(part, run.components[run.payouts.component[part.payout]!]!, places[at]!, { ...input, at: { row, column: figuresColumn + at * figuresApart } }));
  const made = joined([section(row, say('statement.charts', {})), ...charts]);
  return { ...made, bottom: row + chartRows };
}

const rangeAt = (top: number, left: number, right: number): Range => ({ top, left, bottom: top + chartRows - 1, right });

/** What was earned per period, with a small chart beside it. */
function history(input: StatementInput, page: PageOf, row: number): Block {
  const { figures, options, say } = input;
  const last = periodsOf(input, page).at(-1);
  const past = last ? figures.historyOf(page.payee, last.end) : [];
  if (past.length < 2) return block({ bottom: row - 1 });
  const format = formatFor(options.language);
  const top = row + 1;
  const rows = past.flatMap(({ period, currency, earned }, at) =>
    rowCells(top + 1 + at, [format.shortPeriod(period), Number.isNaN(earned) ? say('step.missing', {}) : earned], styles.body, { formats: [undefined, moneyFormat(currency, options.language)] }),
  );
  const column = (at: number): Range => ({ top: top + 1, left: pageColumns.first + at, bottom: top + past.length, right: pageColumns.first + at });
  const [first, final] = [past[0]!, past.at(-1)!];
  const place = { top, left: pageColumns.first + 3, bottom: top + Math.max(past.length, leastChartRows), right: pageColumns.last };
  return block({
    cells: [...section(row, say('statement.history', {})).cells, ...headerCells(top, [say('column.period', {}), say('statement.column.bonus', {})]), ...rows],
    charts: [
      {
        kind: 'column',
        title: say('statement.historyChart', {}),
        description: say('statement.historyAbout', { from: format.shortPeriod(first.period), to: format.shortPeriod(final.period) }),
        place,
        categories: column(0),
        series: [{ name: say('statement.column.bonus', {}), values: column(1), color: seriesColors[0] ?? '' }],
        format: wholeMoneyFormat(final.currency, options.language),
        ...(past.every(({ earned }) => !(earned < 0)) && { fromZero: true as const }),
        legend: false,
      },
    ],
    heights: { [row]: 26 },
    bottom: place.bottom,
  });
}

/** One page: what somebody earned, how it came about, where they stand, what the next euro takes, history and balances. */
export function statementPage(input: StatementInput, page: PageOf, top: number): StatementPage {
  const { run, figures, say } = input;
  const reserved = reservedIn(run);
  const head = pageHead(input, page, top);
  const cards = statementCards(input, page);
  const cardsRow = head.bottom + 2;
  const band = cardBand(cards, cardsRow, cardPlaces(cards, pageWidths, pageColumns.first));
  const parts = page.payouts.filter((payout) => run.payouts.state[payout] === PayoutState.known).map(figures.partOf);
  const next = parts.flatMap((part) => (part.next ? [nextWords(part.next, run.components[run.payouts.component[part.payout]!]!, input)] : []));
  const components = section(cardsRow + 4, say('statement.components', {}));
  const table = componentRows(input, page, components.bottom + 1);
  const blocks: Block[] = [head, band, components, table];
  let row = table.bottom + 2;
  const put = (made: Block): void => {
    if (made.bottom < row) return;
    blocks.push(made);
    row = made.bottom + 2;
  };
  put(sentences(row, say('statement.words', {}), wordsOf(input, page, reserved)));
  put(curves(input, parts, row));
  if (next.length > 0) put(sentences(row, say('statement.next', {}), next));
  put(history(input, page, row));
  put(settlementBlock(input, page, row));
  put(pointsBlock(input, page, row));
  return { block: joined(blocks), next: row };
}
