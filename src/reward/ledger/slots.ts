import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import { isCalculated, type LedgerLine, sumOf } from './ledger-line';
import type { SettledAmount } from './settled-amounts';

/** The amounts of one calculation, and the payout periods it covers. */
export interface Calculation {
  readonly amounts: readonly SettledAmount[];
  readonly periods: readonly Period[];
}

/**
 * What is settled together: one component of one payee in one payout period, or over the year to date where it is running.
 * What was calculated and what was recorded stand against each other here.
 */
export interface Slot {
  readonly payee: string;
  readonly scheme: string;
  readonly component: string;
  readonly currency: string;
  readonly isRunning: boolean;
  /** The newest payout period in it. */
  readonly origin: Period;
  readonly amounts: readonly SettledAmount[];
  readonly posted: readonly LedgerLine[];
}

/** Money that the newest calculation gives; NaN when one of its amounts is missing. */
export const newestOf = ({ amounts }: Slot): number => (amounts.some(({ earned }) => earned !== earned) ? NaN : exactSum(amounts.map(({ earned }) => earned)));

/** Money that returns took off it. */
export const returnedOf = ({ amounts }: Slot): number => exactSum(amounts.map(({ returned }) => returned));

/** Money that was recorded for it so far. */
export const postedOf = ({ posted }: Slot): number => sumOf(posted, isCalculated);

/** Tells which components are running, and the year that a payout period belongs to. */
export interface SlotRules {
  readonly isRunning: (scheme: string, component: string) => boolean;
  readonly spanOf: (period: Period) => Period;
}

/** The rules of a workbook: a component is running when any of the calculations says so. */
export function slotRules(calculations: readonly Calculation[], spanOf: SlotRules['spanOf']): SlotRules {
  const running = new Set(calculations.flatMap(({ amounts }) => amounts.filter(({ isRunning }) => isRunning).map(({ scheme, component }) => JSON.stringify([scheme, component]))));
  return { isRunning: (scheme, component) => running.has(JSON.stringify([scheme, component])), spanOf };
}

type Part = Pick<LedgerLine, 'payee' | 'scheme' | 'component' | 'currency' | 'origin'>;

/** Puts amounts and lines of one payee, component and period (or year) together. */
export function slotsOf(amounts: readonly SettledAmount[], lines: readonly LedgerLine[], { isRunning, spanOf }: SlotRules): readonly Slot[] {
  const slots = new Map<string, Slot & { readonly amounts: SettledAmount[]; readonly posted: LedgerLine[] }>();
  const slotFor = ({ payee, scheme, component, currency, origin }: Part) => {
    const running = isRunning(scheme, component);
    const key = JSON.stringify([payee, scheme, component, currency, running ? spanOf(origin).name : origin.name, running]);
    const known = slots.get(key);
    const slot = { payee, scheme, component, currency, isRunning: running, origin: known && known.origin.end >= origin.end ? known.origin : origin, amounts: known?.amounts ?? [], posted: known?.posted ?? [] };
    slots.set(key, slot);
    return slot;
  };
  for (const amount of amounts) slotFor(amount).amounts.push(amount);
  for (const line of lines) if (isCalculated(line)) slotFor(line).posted.push(line);
  return [...slots.values()];
}
