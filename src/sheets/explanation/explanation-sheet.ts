import { formatFor } from '../../i18n/format';
import { sheetText, type SheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import type { SheetSpec } from '../../spec/sheet-spec';
import { explainedScope, type Scope } from '../bonus/scope';
import { reservedIn } from '../bonus/reserved';
import { block, joined, type Block } from '../layout/block';
import { cellName } from '../../core/cell-name';
import { bodyRow, headBlock, headNotes, headRows } from '../layout/head';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { styles } from '../style';
import { columns, explanationWidths } from './columns';
import { explainedPayout, explainedTotal, rowsListed, totalOfPayout, type Explaining } from './explained';
import { payoutBlock, type Explained } from './payout-block';
import { scopeNotes, titlePeriods } from './scope-notes';

/** The explanation sheet, and the cell where each explained payout begins. */
export interface Explanation {
  readonly spec: SheetSpec;
  readonly anchors: ReadonlyMap<number, string>;
}

/** With more payouts than this the sheet names the largest rows only, so that it stays quick to open. */
const mostWithRows = 400;

/** Excel knows at most 1,026 breaks. */
const mostBreaks = 1000;

interface Placed {
  /** Rows where the next payee begins. */
  readonly breaks: readonly number[];
  readonly block: Block;
  readonly anchors: ReadonlyMap<number, string>;
}

interface PlaceInput extends Explaining {
  readonly totalOf: (payout: number) => number | undefined;
}

interface PlacedPayee {
  readonly block: Block;
  readonly anchors: readonly [number, string][];
  /** The first free row. */
  readonly next: number;
}

function payeeHead(run: BonusRun, payee: number, row: number, say: SheetText): Block {
  const who = run.payees[payee];
  const content = say('explanation.payee', { payee: who?.name ?? '', team: who?.team ?? '' });
  return block({ cells: [{ row, column: columns.step, content, style: styles.section }], heights: { [row]: 28 }, bottom: row });
}

/** The payouts of the scope per payee, in the order of the run. */
function byPayee(run: BonusRun, scope: Scope): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const payout of scope.payouts) {
    const payee = run.payouts.payee[payout] ?? 0;
    const group = groups.get(payee);
    if (group) group.push(payout);
    else groups.set(payee, [payout]);
  }
  return groups;
}

/** The payouts of one payee below each other, each scheme closed by its total where that differs from its components. */
function payeeBlock(run: BonusRun, payouts: readonly number[], top: number, input: PlaceInput): PlacedPayee {
  const { say, options, totalOf } = input;
  const blocks: Block[] = [];
  const anchors: [number, string][] = [];
  let row = top;
  const put = (of: Explained | undefined): void => {
    if (!of) return;
    const made = payoutBlock(of, row, say, options.language);
    blocks.push(made);
    row = made.bottom + 2;
  };
  payouts.forEach((payout, at) => {
    anchors.push([payout, cellName(row, columns.step)]);
    put(explainedPayout(run, payout, input));
    const total = totalOf(payout);
    const next = payouts[at + 1];
    if (total !== undefined && (next === undefined || totalOf(next) !== total)) put(explainedTotal(run, total, input));
  });
  return { block: joined(blocks), anchors, next: row };
}

/** The payouts of the scope below each other, by payee. */
function place(run: BonusRun, scope: Scope, options: ReportOptions, top: number): Placed {
  const say = sheetText(options.language);
  const input: PlaceInput = { say, options, reserved: reservedIn(run), totalOf: totalOfPayout(run), ...(scope.payouts.length <= mostWithRows && { rowsListed }) };
  const blocks: Block[] = [];
  const anchors: [number, string][] = [];
  const breaks: number[] = [];
  let row = top;
  for (const [payee, payouts] of byPayee(run, scope)) {
    if (row > top) breaks.push(row);
    const made = payeeBlock(run, payouts, row + 1, input);
    blocks.push(payeeHead(run, payee, row, say), made.block);
    anchors.push(...made.anchors);
    row = made.next + 1;
  }
  return { block: joined(blocks), anchors: new Map(anchors), breaks: breaks.slice(0, mostBreaks) };
}

function head(scope: Scope, options: ReportOptions, say: SheetText): Block {
  const about = say('explanation.about', { runDay: formatFor(options.language).day(options.runDay) });
  return headBlock({
    title: say('explanation.title', { period: titlePeriods(scope, options.language) }).trim(),
    about: scope.payouts.length === 0 ? say('explanation.nothing', {}) : about,
    links: [{ text: say('explanation.back', {}), link: { sheet: 'bonus', cell: 'A1' } }],
  });
}

/**
 * The explanation sheet: per payee the payouts of the chosen period (the newest finished one when none is chosen, at most 5,000), each
 * with a sentence, its numbered steps, and links to the cells its figures come from.
 */
export function explanationSheet(run: BonusRun, options: ReportOptions): Explanation {
  const say = sheetText(options.language);
  const scope = explainedScope(run, options);
  const notes = [...scopeNotes(run, scope, options.language), say('sheet.remade', {})];
  const placed = place(run, scope, options, bodyRow(notes.length));
  const { bottom: _, ...content } = joined([head(scope, options, say), headNotes(notes), placed.block]);
  return {
    anchors: placed.anchors,
    spec: {
      id: 'explanation',
      kind: 'result',
      name: say('explanation.sheetName', {}),
      tabColor: palette.bar,
      widths: explanationWidths,
      ...content,
      validations: [],
      freeze: { rows: headRows, columns: 0 },
      gridlines: false,
      print: {
        landscape: true,
        breakBefore: placed.breaks,
        footerLeft: `${say('explanation.sheetName', {})} · ${options.source} · ${formatFor(options.language).day(options.runDay)}`,
      },
    },
  };
}
