import { formatFor } from '../../i18n/format';
import { sheetText, type SheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import type { SheetSpec } from '../../spec/sheet-spec';
import { periodSpan } from '../bonus/period-span';
import { explainedScope, type Scope } from '../bonus/scope';
import { block, joined, type Block } from '../layout/block';
import { cellName } from '../layout/cell-name';
import { headBlock, headRows } from '../layout/head';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { styles } from '../style';
import { columns, explanationWidths } from './columns';
import { payoutBlock, type ExplainedPayout } from './payout-block';

/** The explanation sheet, and the cell where each explained payout begins. */
export interface Explanation {
  readonly spec: SheetSpec;
  readonly anchors: ReadonlyMap<number, string>;
}

/** Excel knows at most 1,026 breaks. */
const mostBreaks = 1000;

interface Placed {
  /** Rows where the next payee begins. */
  readonly breaks: readonly number[];
  readonly block: Block;
  readonly anchors: ReadonlyMap<number, string>;
}

function explained(run: BonusRun, payout: number, options: ReportOptions): ExplainedPayout | undefined {
  const payee = run.payees[run.payouts.payee[payout] ?? 0];
  const period = run.periods[run.payouts.period[payout] ?? 0];
  const component = run.components[run.payouts.component[payout] ?? 0];
  if (!payee || !period || !component) return undefined;
  return { payee: payee.name, period, periodName: formatFor(options.language).period(period), component, derivation: run.derive(payout) };
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

/** The payouts of the scope below each other, by payee. */
function place(run: BonusRun, scope: Scope, options: ReportOptions, top: number): Placed {
  const say = sheetText(options.language);
  const blocks: Block[] = [];
  const anchors = new Map<number, string>();
  const breaks: number[] = [];
  let row = top;
  for (const [payee, payouts] of byPayee(run, scope)) {
    if (row > top) breaks.push(row);
    blocks.push(payeeHead(run, payee, row, say));
    row += 1;
    for (const payout of payouts) {
      const of = explained(run, payout, options);
      if (!of) continue;
      const made = payoutBlock(of, row, say, options.language);
      anchors.set(payout, cellName(row, columns.step));
      blocks.push(made);
      row = made.bottom + 2;
    }
    row += 1;
  }
  return { block: joined(blocks), anchors, breaks: breaks.slice(0, mostBreaks) };
}

function head(run: BonusRun, scope: Scope, options: ReportOptions, say: SheetText): Block {
  const period = periodSpan(scope.periods, options.language);
  const about = say('explanation.about', { runDay: formatFor(options.language).day(options.runDay) });
  const count = say('explanation.scope', { payouts: scope.payouts.length, all: run.payouts.count });
  return headBlock({
    title: say('explanation.title', { period }).trim(),
    about: scope.payouts.length === 0 ? say('explanation.nothing', {}) : `${about} ${count}`,
    links: [{ text: say('explanation.back', {}), link: { sheet: 'bonus', cell: 'A1' } }],
  });
}

/**
 * The explanation sheet: per payee the payouts of the chosen period (the newest when none is chosen, at most 5,000), each
 * with a sentence, its numbered steps, and links to the cells its figures come from.
 */
export function explanationSheet(run: BonusRun, options: ReportOptions): Explanation {
  const say = sheetText(options.language);
  const scope = explainedScope(run, options.period);
  const placed = place(run, scope, options, headRows + 2);
  const { bottom: _, ...content } = joined([head(run, scope, options, say), placed.block]);
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
