import type { Day } from '../../core/period';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import type { Claim } from './claims';

/** A claim with the days on which it holds: `from` included, `until` not. */
export interface DatedClaim extends Claim {
  readonly from: Day;
  readonly until: Day;
  /** The row that ends it. */
  readonly next?: AssignmentRow;
}

const none: readonly DatedClaim[] = [];

/**
 * The days of each of a payee's claims: from its start, up to the start of the first later row that takes its place. When
 * a start cannot be read, nobody knows which of the others that row ends, and they are unclear too.
 */
export function datedClaims(all: readonly Claim[]): readonly DatedClaim[] {
  const [only] = all;
  if (only && all.length === 1 && !only.during && !only.unclear) return [{ row: only.row, scheme: only.scheme, from: startOf(only), until: Infinity }];
  const claims = all.filter(({ row, during }) => during === undefined || (row.start ?? -Infinity) < during.until);
  if (claims.length === 0) return none;
  const dateless = claims.find(({ row }) => row.unreadable.includes('start'));
  return claims.map((claim) => {
    const dated = datedClaim(claim, claims);
    const isDoubtful = dateless !== undefined && dateless !== claim && !claim.unclear && canReplace(dateless, claim);
    return isDoubtful ? { ...dated, unclear: { row: dateless.row, column: 'start' } } : dated;
  });
}

function datedClaim(claim: Claim, claims: readonly Claim[]): DatedClaim {
  const from = startOf(claim);
  let next: Claim | undefined;
  for (const later of claims) {
    // Two rows that may be about somebody do not end each other: they may be about different people.
    if (later.unclear && claim.unclear) continue;
    const start = startOf(later);
    if (start > from && canReplace(later, claim) && start < (next ? startOf(next) : Infinity)) next = later;
  }
  const { row, scheme, unclear, during } = claim;
  const until = next ? startOf(next) : Infinity;
  const last = during?.until ?? Infinity;
  const dated = { row, scheme, from, until: Math.min(until, last) };
  const ender = next && until < last ? next.row : undefined;
  return ender || unclear ? { ...dated, ...(ender && { next: ender }), ...(unclear && { unclear }) } : dated;
}

/** The first day on which a claim holds: the row's start, or later when the payee gets the role later. */
const startOf = ({ row, during }: Claim): Day => Math.max(row.start ?? -Infinity, during?.from ?? -Infinity);

/** A row with a start is ended by any later one; a row without, only by one of its own scheme. */
const canReplace = (later: Claim, claim: Claim): boolean => claim.row.start !== undefined || later.scheme === claim.scheme;
