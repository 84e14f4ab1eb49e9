import type { DealsStep, Derivation } from '../../core/derivation';
import { exactSum } from '../../core/money/exact-sum';
import { agrees } from './agrees';
import { type Page, type Proved, cellOf, cellsOf, valueOf } from './page';
import { formulaCell, type ProofCell, takenCell } from './proof-line';
import { rowAsFormula } from './prove-each-row';
import { proveStep } from './prove-step';
import { sourceCell } from './source-formula';

/** Deals are proven one by one up to this number per payout. */
export const mostDeals = 200;

/** The deal that an outcome was calculated from. */
function dealIn(step: Derivation): Extract<Derivation, { readonly op: 'read' }> | undefined {
  switch (step.op) {
    case 'read':
      return step.label.key === 'label.deal' ? step : undefined;
    case 'threshold':
    case 'flat':
    case 'marginal':
    case 'retroactive':
    case 'step':
    case 'curve':
    case 'cap':
    case 'floor':
    case 'round':
    case 'carry':
    case 'excess':
    case 'amount':
    case 'payoutTiers':
      return dealIn(step.input);
    case 'product':
      return step.factors.map(dealIn).find((deal) => deal !== undefined);
    default:
      return undefined;
  }
}

/** The page as one deal sees it: its amount and start stand in its own row, and its steps are parts of one formula. */
function dealPage(page: Page, row: number, isRunning: boolean): Page {
  const inline: Page = {
    ...page,
    isInline: true,
    ...(isRunning && { start: cellOf(row, 'second') }),
    ref: (step) => {
      if (step.op === 'read') return step.label.key === 'label.deal' ? cellOf(row, 'first') : page.ref(step);
      if (dealIn(step) === undefined) return page.ref(step);
      return `(${(agrees(step) ? proveStep(step, inline).formula : undefined) ?? String(valueOf(step))})`;
    },
  };
  return inline;
}

interface Placed {
  readonly first: number;
  readonly before: string;
  readonly isRunning: boolean;
}

/** @param started what the deals before this one add up to */
function addDeal(deal: Derivation, started: number, page: Page, { first, before, isRunning }: Placed): void {
  const row = page.next();
  const amount = dealIn(deal);
  const cell = sourceCell(amount?.source) ?? (amount?.row && rowAsFormula(amount.row));
  const value = amount ? valueOf(amount) : NaN;
  const start = row === first ? before : `${cellOf(row - 1, 'second')}+${cellOf(row - 1, 'first')}`;
  const formula = proveStep(deal, dealPage(page, row, isRunning)).formula;
  const beside: readonly (ProofCell | undefined)[] = [cell === undefined ? takenCell(value, 'money') : formulaCell(cell, value, 'money'), isRunning ? formulaCell(start, started, 'money') : undefined];
  page.add({
    kind: 'detail',
    what: amount ? page.speaker.message(amount.label) : '',
    beside,
    outcome: formula === undefined ? takenCell(valueOf(deal), deal.unit) : formulaCell(formula, valueOf(deal), deal.unit),
    engine: { value: valueOf(deal), unit: deal.unit },
    ...(amount?.source && { source: amount.source }),
  });
}

/** One row per deal, added up; where deals were not derived one by one, what they give together is taken over. */
export function proveDeals(step: DealsStep, page: Page): Proved {
  if (step.deals === 0) return { formula: '0' };
  if (!step.all) return {};
  const isRunning = step.isRunning === true;
  const before = step.before ? page.ref(step.before) : '0';
  // What the deals share, such as tiers and rates, is put on the page before the first of them.
  for (const deal of step.all) proveStep(deal, dealPage(page, page.next(), isRunning));
  const { say } = page.speaker;
  const heads = [say('proof.amount', {}), ...(isRunning ? [say('proof.start', {})] : [])];
  page.add({ kind: 'heads', what: '', beside: heads.map((text) => ({ kind: 'text', text })) });
  const first = page.next();
  let started = step.before ? valueOf(step.before) : 0;
  for (const deal of step.all) {
    addDeal(deal, started, page, { first, before, isRunning });
    const own = dealIn(deal);
    started = exactSum([started, own ? valueOf(own) : 0]);
  }
  return { formula: `SUM(${cellsOf(first, page.next() - 1, 'outcome')})` };
}
