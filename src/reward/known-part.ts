import { PayoutState } from './bonus-run';
import type { PayoutBook } from './combine/payout-book';
import { limitsOf } from './combine/scheme-money';
import { placeOfTotal } from './derive-total';
import type { TotalBook } from './scheme-totals';

/**
 * What the known components of a missing total come to: added up, and no more than the scheme's cap for the days served. A
 * floor adds nothing to what is not known. NaN for every other total, and where the missing part can change the known one:
 * conditions and factors of the whole scheme, a pool, what is carried over.
 * @example knownPart(book, totals)(0) // 195.56, where the other component is missing
 */
export function knownPart(book: PayoutBook, { totals }: TotalBook): (total: number) => number {
  return (total) => {
    const place = placeOfTotal(book, total);
    if (!place || totals.state[total] !== PayoutState.missing) return NaN;
    const { conditions, row } = place.run.scheme;
    const isDecidedTogether = (conditions?.gates.length ?? 0) + (conditions?.modifiers.length ?? 0) > 0 || row?.pool !== undefined || row?.aboveCap === 'carried';
    return isDecidedTogether ? NaN : Math.min(totals.subtotal[total]!, limitsOf(place.run, place.line).most);
  };
}
