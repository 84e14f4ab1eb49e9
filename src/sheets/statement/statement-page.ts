import { formatFor } from '../../i18n/format';
import { PayoutState } from '../../reward/bonus-run';
import type { StatementPart } from '../../reward/statement/statement-part';
import type { Range } from '../../spec/sheet-spec';
import { progressOf } from '../bonus/period-progress';
import { reservedIn, type Reserved } from '../bonus/reserved';
import { explainedPayout, explainedTotal } from '../explanation/explained';
import { block, joined, type Block } from '../layout/block';
import { cardBand, cardPlaces } from '../layout/card-band';
import { styles } from '../style';
import { componentRows } from './component-rows';
import { totalsOfPage } from './earned';
import { historyBlock } from './history-block';
import { nextWords } from './next-words';
import { payChart } from './pay-chart';
import { section, sentences } from './page-parts';
import { pointsBlock } from './points-block';
import { settlementBlock, settlementsOf } from './settlement-block';
import { statementCards } from './statement-cards';
import { figuresColumn, pageColumns, type PageOf, pagePeriod, pageWidths, type StatementInput } from './statement-input';

/** More curves than these do not fit on the page. */
const mostCurves = 2;
/** Columns from the figures of one chart to those of the next. */
const figuresApart = 4;

/** How much room the parts of a page take: the first of these that fits on a printed page is taken. */
interface Density {
  /** Rows of the curves; 0 = no curves. */
  readonly chartRows: number;
  /** How many components say what the next euro brings, those with most money first. */
  readonly next: number;
  /** Periods of the history. */
  readonly history: number;
}

const densities: readonly Density[] = [
  { chartRows: 11, next: Infinity, history: 6 },
  { chartRows: 9, next: Infinity, history: 4 },
  { chartRows: 8, next: 2, history: 3 },
  { chartRows: 7, next: 2, history: 0 },
  { chartRows: 7, next: 0, history: 0 },
  { chartRows: 0, next: 0, history: 0 },
];

/** Points of height on a printed page, at the scale at which the columns fit on it. */
const pageHeight = 790;
const rowHeight = 15;

/** A page that was made, and the first free row below it. */
export interface StatementPage {
  readonly block: Block;
  readonly next: number;
}

/** Who the page is for, and about what. */
function pageHead(input: StatementInput, page: PageOf, row: number): Block {
  const { run, options, say } = input;
  const who = run.payees[page.payee];
  const period = pagePeriod(input, page);
  return block({
    cells: [
      { row, column: pageColumns.first, content: who?.name ?? '', style: styles.title },
      { row: row + 1, column: pageColumns.first, content: say('statement.page', { period, team: who?.team ?? '', runDay: formatFor(options.language).day(options.runDay) }), style: styles.about },
    ],
    heights: { [row]: 34, [row + 1]: 18 },
    bottom: row + 1,
  });
}

/** How each amount came about, and what cap or condition of a scheme took, in the words of the explanation. */
function wordsOf(input: StatementInput, page: PageOf, reserved: Reserved): readonly string[] {
  const { run, options, say } = input;
  const addressed = say('statement.you', {});
  const explaining = { say, options, reserved, ...(addressed !== '' && { addressed }) };
  const negative = totalsOfPage(input, page).some((total) => run.schemeTotals.earned[total]! < 0);
  return [
    ...page.payouts.flatMap((payout) => explainedPayout(run, payout, explaining)?.sentence ?? []),
    ...totalsOfPage(input, page).flatMap((total) => explainedTotal(run, total, explaining)?.sentence ?? []),
    ...(negative ? [say('statement.negative', {})] : []),
  ];
}

/** The newest of several periods of a component: their curves look alike. */
function newestPerComponent({ run }: StatementInput, parts: readonly StatementPart[]): readonly StatementPart[] {
  const newest = new Map<number, StatementPart>();
  for (const part of parts) newest.set(run.payouts.component[part.payout]!, part);
  return [...newest.values()];
}

/** The curves side by side. */
function curves(input: StatementInput, parts: readonly StatementPart[], row: number, rows: number): Block {
  const { run, say } = input;
  const drawn = newestPerComponent(input, parts.filter(({ curve, here }) => here && curve.some(({ pay }) => pay !== 0))).slice(0, mostCurves);
  if (drawn.length === 0 || rows === 0) return block({ bottom: row - 1 });
  const rangeAt = (left: number, right: number): Range => ({ top: row + 1, left, bottom: row + rows, right });
  const places: readonly Range[] = drawn.length === 1 ? [rangeAt(pageColumns.first, pageColumns.last)] : [rangeAt(pageColumns.first, pageColumns.half), rangeAt(pageColumns.half + 1, pageColumns.last)];
  const charts = drawn.map((part, at) => payChart(part, run.components[run.payouts.component[part.payout]!]!, places[at]!, { ...input, at: { row, column: figuresColumn + at * figuresApart } }));
  const made = joined([section(row, say('statement.charts', {})), ...charts]);
  return { ...made, bottom: row + rows };
}

/** One page: what somebody earned, how it came about, where they stand, what the next euro takes, history and balances; as much as fits. */
export function statementPage(input: StatementInput, page: PageOf, top: number): StatementPage {
  const made = densities.map((density) => () => pageAt(input, page, top, density));
  const fits = ({ block: { heights }, next }: StatementPage): boolean => Array.from({ length: next - top }, (_, i) => heights[top + i] ?? rowHeight).reduce((sum, height) => sum + height, 0) <= pageHeight;
  let last = pageAt(input, page, top, densities[0]!);
  for (const make of made.slice(1)) {
    if (fits(last)) return last;
    last = make();
  }
  return last;
}

/** The components in the order of the table, so that the pages of all have the same order. */
const partsOf = ({ run, figures, totalOf }: StatementInput, { payouts }: PageOf): readonly StatementPart[] =>
  payouts.filter((payout) => run.payouts.state[payout] === PayoutState.known).map((payout) => figures.partOf(payout, totalOf(payout)));

/** What more result brings, for periods that can still have it: not for those that are over or closed. */
function nextSentences(input: StatementInput, page: PageOf, parts: readonly StatementPart[]): readonly string[] {
  const { run, options } = input;
  if (settlementsOf(input, page).isClosed) return [];
  const isOpen = (payout: number): boolean => progressOf(run.periods[run.payouts.period[payout]!]!, options.runDay, run.coversTo) !== 'finished';
  return parts.flatMap(({ payout, next, isFull }) => (next && isOpen(payout) ? [nextWords(next, run.components[run.payouts.component[payout]!]!, { ...input, isFull })] : []));
}

function pageAt(input: StatementInput, page: PageOf, top: number, density: Density): StatementPage {
  const { say } = input;
  const head = pageHead(input, page, top);
  const cards = statementCards(input, page);
  const cardsRow = head.bottom + 2;
  const band = cardBand(cards, cardsRow, cardPlaces(cards, pageWidths, pageColumns.first));
  const parts = partsOf(input, page);
  const next = nextSentences(input, page, parts).slice(0, density.next);
  const components = section(cardsRow + 4, say('statement.components', {}));
  const table = componentRows(input, page, components.bottom + 1);
  const blocks: Block[] = [head, band, components, table];
  let row = table.bottom + 2;
  const put = (made: Block): void => {
    if (made.bottom < row) return;
    blocks.push(made);
    row = made.bottom + 2;
  };
  put(settlementBlock(input, page, row));
  put(sentences(row, say('statement.words', {}), wordsOf(input, page, reservedIn(input.run))));
  put(curves(input, parts, row, density.chartRows));
  if (next.length > 0) put(sentences(row, say('statement.next', {}), next));
  put(historyBlock(input, page, row, density.history));
  put(pointsBlock(input, page, row));
  return { block: joined(blocks), next: row };
}
