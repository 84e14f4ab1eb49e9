import type { Derivation } from '../../core/derivation';
import type { Language } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import type { Cell, CellContent } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { explainDerivation } from '../explain/explain-derivation';
import type { ExplainedStep } from '../explain/explained-step';
import { block, joined, type Block } from '../layout/block';
import { wrappedLines } from '../layout/text-width';
import { figureFormat } from '../number-format';
import { palette } from '../palette';
import { sourceLink, sourceText } from '../source-link';
import { aligned, styles } from '../style';
import { columns, explanationWidths } from './columns';

/** One payout, or total of a scheme, to explain, with the words around it. */
export interface Explained {
  readonly title: string;
  readonly sentence: string;
  /** What is measured in money is in this currency. */
  readonly currency: string;
  /** What is earned, where that is something else: points. */
  readonly paidIn?: string;
  readonly derivation: Derivation;
  /** The documented defaults that it stands on; empty when there are none to tell. */
  readonly defaults: string;
}

const lineHeight = 15;
const rowPadding = 4;
const sentenceWidth = explanationWidths.slice(columns.step - 1).reduce((sum, width) => sum + width, 0);

/** A known figure as a number; what is missing or does not apply as a word, so that it never looks like 0. */
function shown({ value }: ExplainedStep, say: SheetText): CellContent {
  if (value.kind === 'known') return value.value;
  return value.kind === 'missing' ? say('step.missing', {}) : say('step.notApplicable', {});
}

function sourceCell(step: ExplainedStep, row: number, base: Style, say: SheetText): readonly Cell[] {
  if (!step.source) return [{ row, column: columns.source, content: null, style: base }];
  const text = sourceText(step.source, say);
  const link = sourceLink(step.source, say('explanation.openSource', { place: text }));
  return [{ row, column: columns.source, content: text, link, style: { ...base, color: palette.link, underline: true } }];
}

interface Page {
  readonly of: Explained;
  readonly say: SheetText;
  readonly language: Language;
  /** The number of the last step: the payout itself. */
  readonly lastStep: number;
}

function stepCells(step: ExplainedStep, row: number, { of, say, language, lastStep }: Page): Block {
  const isLast = step.number === lastStep;
  const isDetail = step.kind === 'detail';
  const look: Style = isDetail ? { ...styles.body, color: palette.muted } : isLast ? { ...styles.body, bold: true } : styles.body;
  const format = step.value.kind === 'known' ? figureFormat(step.value.value, step.unit, step.currency ?? of.currency, language) : '@';
  const lines = Math.max(
    wrappedLines(step.what, explanationWidths[columns.what - 1] ?? 0, undefined, isLast),
    wrappedLines(step.calculation, explanationWidths[columns.calculation - 1] ?? 0, undefined, isLast),
  );
  const wrapped: Style = { ...look, wrap: true };
  const cells: readonly Cell[] = [
    { row, column: columns.step, content: isDetail ? null : step.number, style: aligned(look, 'center') },
    { row, column: columns.what, content: step.what, style: isDetail ? { ...wrapped, indent: 2 } : wrapped },
    { row, column: columns.calculation, content: step.calculation, style: wrapped },
    { row, column: columns.amount, content: shown(step, say), style: { ...aligned(look, 'right'), format } },
    ...sourceCell(step, row, { ...look, indent: 1 }, say),
  ];
  return block({ cells, heights: { [row]: lines * lineHeight + rowPadding }, bottom: row });
}

function headCells({ title, sentence }: Explained, row: number): Block {
  const lines = wrappedLines(sentence, sentenceWidth);
  return block({
    cells: [
      {
        row,
        column: columns.step,
        content: title,
        style: { bold: true, color: palette.accent, vertical: 'bottom' },
      },
      {
        row: row + 1,
        column: columns.step,
        content: sentence,
        style: { color: palette.ink, wrap: true, vertical: 'top' },
        across: columns.source - columns.step + 1,
      },
    ],
    heights: { [row]: 22, [row + 1]: lines * lineHeight + 4 },
    bottom: row + 1,
  });
}

/** Below the steps, quietly: what the user left to Koers. */
function defaultsCells(defaults: string, row: number): Block {
  const style: Style = { color: palette.muted, wrap: true, vertical: 'top' };
  const cell: Cell = { row, column: columns.what, content: defaults, style, across: columns.source - columns.what + 1 };
  return block({ cells: [cell], heights: { [row]: wrappedLines(defaults, sentenceWidth - (explanationWidths[columns.step - 1] ?? 0)) * lineHeight + rowPadding }, bottom: row });
}

function tableHead(row: number, say: SheetText): Block {
  const header = (column: number, content: string, horizontal: NonNullable<Style['horizontal']>, indent?: number): Cell => ({
    row,
    column,
    content,
    style: { ...aligned(styles.header, horizontal), ...(indent === undefined ? {} : { indent }) },
  });
  return block({
    cells: [
      header(columns.step, say('explanation.column.step', {}), 'center'),
      header(columns.what, say('explanation.column.what', {}), 'left'),
      header(columns.calculation, say('explanation.column.calculation', {}), 'left'),
      header(columns.amount, say('explanation.column.amount', {}), 'right'),
      header(columns.source, say('explanation.column.source', {}), 'left', 1),
    ],
    bottom: row,
  });
}

/** One payout: what it is, a sentence that the payee understands, and its numbered steps where there are any. */
export function payoutBlock(of: Explained, top: number, say: SheetText, language: Language): Block {
  const head = headCells(of, top);
  if (of.derivation.op === 'read' && of.derivation.value.kind !== 'known') return head;
  const steps = explainDerivation(of.derivation, language, of.currency, of.paidIn);
  const lastStep = steps.filter((step) => step.kind === 'step').length;
  const first = head.bottom + 2;
  return joined([
    head,
    tableHead(head.bottom + 1, say),
    ...steps.map((step, at) => stepCells(step, first + at, { of, say, language, lastStep })),
    ...(of.defaults === '' ? [] : [defaultsCells(of.defaults, first + steps.length)]),
  ]);
}
