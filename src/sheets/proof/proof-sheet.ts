import { formatFor } from '../../i18n/format';
import { sheetText, type SheetText } from '../../i18n/sheet-text';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';
import type { Cell, ConditionalFormat, SheetSpec } from '../../spec/sheet-spec';
import { pageBreaks } from '../bonus/page-breaks';
import { periodSpan } from '../bonus/period-span';
import { explainedScope, type Scope } from '../bonus/scope';
import { titlePeriods } from '../explanation/scope-notes';
import { block, joined, type Block } from '../layout/block';
import { bodyRow, firstColumn, headBlock, headNotes, headRows } from '../layout/head';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { meanings } from '../style';
import { cellOf, cellsOf, columns } from './page';
import { placeProofs, type PlacedProofs } from './place-proofs';
import { proofWidths } from './proof-rows';
import { verdictCell } from './verdict-cell';

/** Rows of the proof that fit on a printed page. */
const rowsPerPage = 33;

/** Excel knows at most 1,026 breaks. */
const mostBreaks = 1000;

/** The proof sheet, and the cell where the proof of each payout begins. */
export interface ProofSheet {
  readonly spec: SheetSpec;
  readonly anchors: ReadonlyMap<number, string>;
}

/** The payouts of the scope whose amount is known: those can be proven. */
const knownIn = (run: BonusRun, { payouts }: Scope): readonly number[] => payouts.filter((payout) => run.payouts.state[payout] === PayoutState.known);

function notesOf(run: BonusRun, scope: Scope, known: readonly number[], { say, options }: { readonly say: SheetText; readonly options: ReportOptions }): readonly string[] {
  const missing = scope.payouts.filter((payout) => run.payouts.state[payout] === PayoutState.missing).length;
  return [
    say('proof.scope', { payouts: known.length, all: run.payouts.count, span: periodSpan(scope.periods, options.language) }),
    ...(missing > 0 ? [say('proof.missing', { payouts: missing })] : []),
    say('proof.thisRun', {}),
    say('sheet.remade', {}),
  ];
}

/** What the sheet says of all checks together: counted, so that it changes with the cells. */
function verdict({ proofs, block: { bottom } }: PlacedProofs, row: number, top: number, say: SheetText): Cell {
  const wrong = `COUNTIF(${cellsOf(top, bottom, 'check')},"✗")`;
  const mark = '\u0001';
  const [before = '', after = ''] = say('proof.notRight', { wrong: mark, payouts: proofs }).split(mark);
  const right = say('proof.allRight', { payouts: proofs });
  const content = { formula: `IF(${wrong}=0,"${right}","${before}"&${wrong}&"${after}")`, value: right };
  return { row, column: firstColumn, content, style: { bold: true, size: 14, ...meanings.good, vertical: 'center' }, across: columns.engine - firstColumn };
}

function summary(placed: PlacedProofs, row: number, top: number, say: SheetText): Block {
  const { proofs, part } = placed;
  const depth = part === 0 ? say('proof.depthFull', { payouts: proofs }) : say('proof.depthPart', { payouts: proofs, part });
  const style = { color: part === 0 ? palette.muted : palette.attention, vertical: 'center' } as const;
  return block({ cells: [verdict(placed, row, top, say), { row: row + 1, column: firstColumn, content: depth, style }], heights: { [row]: 26, [row + 1]: 18 }, bottom: row + 1 });
}

/** Green and red checks, and a formula that differs from the engine's figure beside it. */
function formats(row: number, top: number, bottom: number): readonly ConditionalFormat[] {
  const check = { top, bottom, left: columns.check, right: columns.check };
  const outcome = { top, bottom, left: columns.outcome, right: columns.outcome };
  const [formula, engine] = [`$${cellOf(top, 'outcome')}`, `$${cellOf(top, 'engine')}`];
  return [
    { kind: 'formula', range: check, formula: `$${cellOf(top, 'check')}="✓"`, style: { ...meanings.good, bold: true } },
    { kind: 'formula', range: check, formula: `$${cellOf(top, 'check')}="✗"`, style: { ...meanings.bad, bold: true } },
    { kind: 'formula', range: outcome, formula: `AND(ISNUMBER(${engine}),NOT(IFERROR(ABS(${formula}-${engine})<=0.000001*MAX(1,ABS(${engine})),FALSE)))`, style: meanings.bad },
    { kind: 'formula', range: { top: row, bottom: row, left: firstColumn, right: columns.source }, formula: `COUNTIF($${cellsOf(top, bottom, 'check').replace(':', ':$')},"✗")>0`, style: meanings.bad },
  ];
}

/**
 * The proof sheet: per payout of the chosen period (as on the explanation sheet) native formulas over the user's tables that
 * calculate it without Koers, the engine's figure beside each, and a check; at the top how many checks hold.
 */
export function proofSheet(run: BonusRun, options: ReportOptions): ProofSheet {
  const say = sheetText(options.language);
  const scope = explainedScope(run, options);
  const known = knownIn(run, scope);
  const notes = known.length === 0 ? [] : notesOf(run, scope, known, { say, options });
  const { row } = verdictCell;
  const top = bodyRow(notes.length + 3);
  const placed = placeProofs(run, known, top, { options, say });
  const summed = known.length === 0 ? [] : [summary(placed, row, top, say), shiftedNotes(notes, 2)];
  const { bottom, ...content } = joined([head(scope, known.length, options, say), ...summed, placed.block]);
  return {
    anchors: placed.anchors,
    spec: {
      id: 'proof',
      kind: 'result',
      name: say('proof.sheetName', {}),
      tabColor: palette.bar,
      widths: proofWidths,
      ...content,
      conditionalFormats: known.length === 0 ? [] : formats(row, top, bottom),
      validations: [],
      freeze: { rows: headRows, columns: 0 },
      gridlines: false,
      print: {
        landscape: true,
        breakBefore: pageBreaks(placed.sections, rowsPerPage).slice(0, mostBreaks),
        footerLeft: `${say('proof.sheetName', {})} · ${options.source} · ${formatFor(options.language).day(options.runDay)}`,
      },
    },
  };
}

/** The notes, below the rows that the verdict takes. */
function shiftedNotes(notes: readonly string[], rows: number): Block {
  const { cells, heights, bottom } = headNotes(notes);
  const moved = Object.fromEntries(Object.entries(heights).map(([row, height]) => [Number(row) + rows, height]));
  return block({ cells: cells.map((cell) => ({ ...cell, row: cell.row + rows })), heights: moved, bottom: bottom + rows });
}

function head(scope: Scope, known: number, options: ReportOptions, say: SheetText): Block {
  const about = say('proof.about', { runDay: formatFor(options.language).day(options.runDay) });
  return headBlock({
    title: say('proof.title', { period: titlePeriods(scope, options.language) }).trim(),
    about: known === 0 ? say('proof.nothing', {}) : about,
    links: [{ text: say('explanation.back', {}), link: { sheet: 'bonus', cell: 'A1' } }],
  });
}
