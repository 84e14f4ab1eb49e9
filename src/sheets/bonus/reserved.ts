import { formatFor } from '../../i18n/format';
import type { Language } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import { PayoutState, type BonusRun, type ComponentInfo, type Unplaced } from '../../reward/bonus-run';

/** Which payouts may still change because rows of their payee stand in no period. */
export interface Reserved {
  /** What could not be placed of the payee of a payout, in the measures that the payout counts. */
  readonly ofPayout: (payout: number) => readonly Unplaced[];
  /** True for a payout (payee × period × scheme, by its index in the scheme totals) that is known, but may be too low. */
  readonly isTotal: (total: number) => boolean;
  /** The number of payees whose payouts are concerned. */
  readonly payees: number;
}

const measuresOf = ({ measure, parts }: ComponentInfo): readonly string[] => parts ?? [measure];

/** Finds what is said with reserve in a run. @example reservedIn(run).ofPayout(7) // [{ payee: 3, measure: 'Revenue', rows: 1, amount: 1250 }] */
export function reservedIn({ unplaced, components, schemes, payouts, schemeTotals }: BonusRun): Reserved {
  const ofPayee = new Map<number, readonly Unplaced[]>();
  for (const one of unplaced) ofPayee.set(one.payee, [...(ofPayee.get(one.payee) ?? []), one]);
  const measuresOfScheme = schemes.map(({ name }) => new Set(components.filter(({ scheme }) => scheme === name).flatMap(measuresOf)));
  const ofPayout = (payout: number): readonly Unplaced[] => {
    const component = components[payouts.component[payout] ?? -1];
    if (!component || payouts.state[payout] !== PayoutState.known) return [];
    return (ofPayee.get(payouts.payee[payout] ?? -1) ?? []).filter(({ measure }) => measuresOf(component).includes(measure));
  };
  const isTotal = (total: number): boolean =>
    schemeTotals.state[total] === PayoutState.known &&
    (ofPayee.get(schemeTotals.payee[total] ?? -1) ?? []).some(({ measure }) => measuresOfScheme[schemeTotals.scheme[total] ?? -1]?.has(measure));
  return { ofPayout, isTotal, payees: ofPayee.size };
}

interface Spoken {
  readonly run: BonusRun;
  readonly say: SheetText;
  readonly language: Language;
}

/** What could not be placed, as the reader writes it; the amount is left out where the measure counts rows. */
function spokenUnplaced({ measure, rows, amount }: Unplaced, { run, language }: Spoken): { readonly rows: number; readonly amount: string } {
  const known = run.reconciliation.find((each) => each.measure === measure);
  const isMoney = known?.unit === 'money' && amount !== 0;
  return { rows, amount: isMoney ? formatFor(language).money(amount, known.currency) : '' };
}

/** The reserve on a payout in a status: one text per measure, `⚠ onder voorbehoud: …`; empty when there is none. */
export const reservedStatus = (unplaced: readonly Unplaced[], spoken: Spoken): readonly string[] =>
  unplaced.slice(0, 1).map((one) => spoken.say('status.reservedRows', spokenUnplaced(one, spoken)));

/** The reserve on a payout as the first sentence of its explanation; empty when there is none. */
export const reservedSentence = (unplaced: readonly Unplaced[], payee: string, spoken: Spoken): readonly string[] =>
  unplaced.slice(0, 1).map((one) => spoken.say('explanation.reserved', { payee, ...spokenUnplaced(one, spoken) }));
