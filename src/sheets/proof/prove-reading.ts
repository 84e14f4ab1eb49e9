import type { AttainmentStep, ChangeStep, CreditStep, Derivation, RatioStep, ReadStep, RowsStep } from '../../core/derivation';
import { type Page, type Prove, type Proved, cellOf, valueOf } from './page';
import { dayCell } from './proof-line';
import { shareCell } from './prove-days';
import { compared } from './rounded';
import { eachRow, rowAsFormula } from './prove-each-row';
import { rowsFormula } from './rows-formula';
import { sourceCell } from './source-formula';

/** The steps that read the user's tables, and ratios of what they read. */
export type ReadingProof = ReadStep | RowsStep | RatioStep | CreditStep | AttainmentStep | ChangeStep;

/** The user's cell, the proof of another payout, or a documented default. */
function read(step: ReadStep, page: Page): Proved {
  if (step.by && isSame(step.by, step)) return { formula: page.ref(step.by) };
  const share = step.served && shareCell(step.served, valueOf(step), page);
  if (share !== undefined) return { formula: share };
  const cell = step.payout === undefined ? (sourceCell(step.source) ?? (step.row && rowAsFormula(step.row))) : payoutCell(step, step.payout, page);
  if (cell !== undefined) return { formula: cell };
  return step.isDefault || step.source?.isWord ? { formula: String(valueOf(step)) } : {};
}

const isSame = (one: Derivation, other: Derivation): boolean => Math.abs(valueOf(one) - valueOf(other)) <= 1e-9 * Math.max(1, Math.abs(valueOf(other)));

/** A part of a score is proven on the spot; any other payout has a proof of its own. */
function payoutCell(step: ReadStep, payout: number, page: Page): string | undefined {
  const steps = step.label.key === 'label.score' ? page.derive?.(payout) : undefined;
  if (!steps) return page.payout(payout);
  return isSame(steps, step) ? page.ref(steps) : undefined;
}

/** The rows between two days, which stand in the cells beside the sum. */
const rows: Prove<RowsStep> = (step, page) => {
  if (!step.where) return {};
  const until = Math.min(step.where.until, step.place?.until ?? Infinity);
  const formula = rowsFormula(step, { from: cellOf(page.next(), 'first'), until: cellOf(page.next(), 'second') });
  if (formula !== undefined) return { formula, beside: [dayCell(step.where.from), dayCell(until)] };
  return step.each && (step.aggregate === 'sum' || step.aggregate === 'count') && page.isInline !== true ? eachRow(step, step.each, page) : {};
};

/** Everybody's figures added up, where all of them are known. */
const credit: Prove<CreditStep> = ({ people, largest, all = largest }, page) => {
  if (all === largest && largest.length !== people) return {};
  return { formula: all.length === 0 ? '0' : all.map(({ derivation }) => page.ref(derivation)).join('+') };
};

/** Actual against target, by the formula of the measure. */
function attainment(step: AttainmentStep, page: Page): Proved {
  const [actual, target] = [page.ref(step.actual), page.ref(step.target)];
  switch (step.formula ?? 'ratio') {
    case 'ratio':
      return { formula: `${actual}/${target}` };
    case 'twoMinus':
      return { formula: `2-${actual}/${target}` };
    case 'inverse':
      return { formula: `${target}/${actual}` };
    case 'progress': {
      const baseline = step.baseline && page.ref(step.baseline);
      return baseline === undefined ? {} : { formula: `(${actual}-${baseline})/(${target}-${baseline})` };
    }
    case 'range':
      return range(step, actual);
  }
}

/** 1 inside the range, on a straight line to 0 at the outer limits. */
function range({ range: limits }: AttainmentStep, actual: string): Proved {
  if (!limits) return {};
  const { from, to, outerFrom, outerTo } = limits;
  const value = compared(actual, 'ratio');
  const below = outerFrom === from || !Number.isFinite(outerFrom) ? '0' : `MAX(0,(${actual}-${outerFrom})/(${from}-${outerFrom}))`;
  const above = outerTo === to || !Number.isFinite(outerTo) ? '0' : `MAX(0,(${actual}-${outerTo})/(${to}-${outerTo}))`;
  const inside = Number.isFinite(to) ? `IF(${value}>${compared(String(to), 'ratio')},${above},1)` : '1';
  return { formula: Number.isFinite(from) ? `IF(${value}<${compared(String(from), 'ratio')},${below},${inside})` : inside };
}

const change: Prove<ChangeStep> = ({ base, change: by, as }, page) => {
  const [from, added] = [page.ref(base), page.ref(by)];
  return { formula: as === 'percent' ? `${from}*(1+${added})` : `${from}+${added}` };
};

/** Proves a step that reads the user's tables, or compares what was read. */
export function proveReading(step: ReadingProof, page: Page): Proved {
  switch (step.op) {
    case 'read':
      return read(step, page);
    case 'rows':
      return rows(step, page);
    case 'ratio':
      return { formula: `${page.ref(step.numerator)}/${page.ref(step.denominator)}` };
    case 'credit':
      return credit(step, page);
    case 'attainment':
      return attainment(step, page);
    case 'change':
      return change(step, page);
  }
}
