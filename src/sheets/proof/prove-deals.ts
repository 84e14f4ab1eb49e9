import type { DealsStep, Derivation } from '../../core/derivation';
import { exactSum } from '../../core/money/exact-sum';
import { ownWords } from '../explain/explain-derivation';
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
    case 'grid':
      return step.between === 'step' ? dealIn(step.input) : undefined;
    case 'product':
      return step.factors.map(dealIn).find((deal) => deal !== undefined);
    default:
      return undefined;
  }
}

/** What counts of a figure, where the component bounds it. */
type Counted = (figure: string) => string;

function countedWithin({ within }: DealsStep, page: Page): Counted {
  const cap = within?.cap && page.ref(within.cap);
  return (figure) => {
    const most = cap === undefined ? figure : `MIN(${cap},${figure})`;
    return within?.isFloorZero ? `MAX(0,${most})` : most;
  };
}

/** The page of one deal, and whether a part of its formula had to be taken over. */
interface DealPage {
  readonly page: Page;
  readonly isTaken: () => boolean;
}

/** The page as one deal sees it: its amount and start stand in its own row, and its steps are parts of one formula. */
function dealPage(page: Page, row: number, isRunning: boolean, counted: Counted): DealPage {
  const [amount, before] = [cellOf(row, 'first'), cellOf(row, 'second')];
  const start = counted(before);
  const isBounded = start !== before;
  const deal = !isBounded ? amount : isRunning ? `(${counted(`${before}+${amount}`)}-${start})` : counted(amount);
  let taken = false;
  const inline: Page = {
    ...page,
    isInline: true,
    ...(isRunning && { start }),
    ref: (step) => {
      if (step.op === 'read') return step.label.key === 'label.deal' ? deal : page.ref(step);
      if (dealIn(step) === undefined) return page.ref(step);
      const formula = agrees(step) ? proveStep(step, inline).formula : undefined;
      if (formula === undefined) taken = true;
      return `(${formula ?? String(valueOf(step))})`;
    },
  };
  return { page: inline, isTaken: () => taken };
}

/** True for a deal on a surface between the cells of a grid: one formula of a row cannot say where it stands. */
function isOnSurface(step: Derivation): boolean {
  switch (step.op) {
    case 'grid':
      return step.between === 'straight';
    case 'product':
      return step.factors.some(isOnSurface);
    case 'round':
      return isOnSurface(step.input);
    default:
      return false;
  }
}

interface Placed {
  readonly first: number;
  readonly before: string;
  readonly isRunning: boolean;
  readonly counted: Counted;
  /** What counts of a deal is another figure than what stands in its cell. */
  readonly isApart: boolean;
}

/** @param started what the deals before this one add up to */
function addDeal(deal: Derivation, started: number, page: Page, { first, before, isRunning, counted, isApart }: Placed): void {
  const row = page.next();
  const amount = dealIn(deal);
  const cell = sourceCell(amount?.source) ?? (amount?.row && rowAsFormula(amount.row));
  const value = amount ? valueOf(amount) : NaN;
  const start = row === first ? before : `${cellOf(row - 1, 'second')}+${cellOf(row - 1, 'first')}`;
  const own = dealPage(page, row, isRunning, counted);
  const whole = isApart && isOnSurface(deal) ? undefined : proveStep(deal, own.page).formula;
  const formula = own.isTaken() ? undefined : whole;
  const beside: readonly (ProofCell | undefined)[] = [amount && (cell === undefined ? takenCell(value, 'money') : formulaCell(cell, value, 'money')), isRunning ? formulaCell(start, started, 'money') : undefined];
  page.add({
    kind: 'detail',
    what: amount ? page.speaker.message(amount.label) : ownWords(deal, page.speaker),
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
  const counted = countedWithin(step, page);
  const isApart = isRunning || step.within !== undefined;
  for (const deal of step.all) if (!isApart || !isOnSurface(deal)) proveStep(deal, dealPage(page, page.next(), isRunning, counted).page);
  const { say } = page.speaker;
  const heads = [say('proof.amount', {}), ...(isRunning ? [say('proof.start', {})] : [])];
  page.add({ kind: 'heads', what: '', beside: heads.map((text) => ({ kind: 'text', text })) });
  const first = page.next();
  let started = step.before ? valueOf(step.before) : 0;
  for (const deal of step.all) {
    addDeal(deal, started, page, { first, before, isRunning, counted, isApart });
    const own = dealIn(deal);
    started = exactSum([started, own ? valueOf(own) : 0]);
  }
  return { formula: `SUM(${cellsOf(first, page.next() - 1, 'outcome')})` };
}
