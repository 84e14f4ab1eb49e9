import { formatFor } from '../../i18n/format';
import { PayoutState } from '../../reward/bonus-run';
import type { StatementPart } from '../../reward/statement/statement-part';
import type { Range } from '../../spec/sheet-spec';
import { periodSpan } from '../bonus/period-span';
import { reservedIn, type Reserved } from '../bonus/reserved';
import { explainedPayout } from '../explanation/explained';
import { block, joined, type Block } from '../layout/block';
import { cardBand, cardPlaces } from '../layout/card-band';
import { styles } from '../style';
import { componentRows } from './component-rows';
import { historyBlock } from './history-block';
import { nextWords } from './next-words';
import { payChart } from './pay-chart';
import { section, sentences } from './page-parts';
import { pointsBlock } from './points-block';
import { settlementBlock } from './settlement-block';
import { statementCards } from './statement-cards';
import { figuresColumn, pageColumns, type PageOf, pageWidths, periodsOf, type StatementInput } from './statement-input';

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

/** The curves side by side. */
function curves(input: StatementInput, parts: readonly StatementPart[], row: number, rows: number): Block {
  const { run, say } = input;
  const drawn = parts.filter(({ curve, here }) => here && curve.some(({ pay }) => pay !== 0)).slice(0, mostCurves);
  if (drawn.length === 0 || rows === 0) return block({ bottom: row - 1 });
  const half = 3;
  const rangeAt = (left: number, right: number): Range => ({ top: row + 1, left, bottom: row + rows, right });
  const places: readonly Range[] = drawn.length === 1 ? [rangeAt(pageColumns.first, pageColumns.last)] : [rangeAt(pageColumns.first, half), rangeAt(half + 1, pageColumns.last)];
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

/** Components with most money first: they have a curve, and say what the next euro brings, before others. */
function partsOf({ run, figures }: StatementInput, { payouts }: PageOf): readonly StatementPart[] {
  const earned = (payout: number): number => run.payouts.earned[payout] ?? 0;
  return payouts.filter((payout) => run.payouts.state[payout] === PayoutState.known).sort((a, b) => earned(b) - earned(a)).map(figures.partOf);
}

function pageAt(input: StatementInput, page: PageOf, top: number, density: Density): StatementPage {
  const { run, say } = input;
  const head = pageHead(input, page, top);
  const cards = statementCards(input, page);
  const cardsRow = head.bottom + 2;
  const band = cardBand(cards, cardsRow, cardPlaces(cards, pageWidths, pageColumns.first));
  const parts = partsOf(input, page);
  const next = parts.flatMap((part) => (part.next ? [nextWords(part.next, run.components[run.payouts.component[part.payout]!]!, input)] : [])).slice(0, density.next);
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
  put(sentences(row, say('statement.words', {}), wordsOf(input, page, reservedIn(run))));
  put(curves(input, parts, row, density.chartRows));
  if (next.length > 0) put(sentences(row, say('statement.next', {}), next));
  put(historyBlock(input, page, row, density.history));
  put(pointsBlock(input, page, row));
  return { block: joined(blocks), next: row };
}
