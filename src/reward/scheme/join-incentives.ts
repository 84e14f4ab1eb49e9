import { fold } from '../../core/fold';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import type { Figure } from '../../tables/schema';
import type { Days } from '../time/day-counts';
import { isColumn } from './figures';
import type { Membership } from './memberships';
import type { Scheme } from './scheme';

/** Assignments of one payee that follow each other and are measured as one. */
export interface JoinedMemberships extends Days {
  /** The first of them: what it says of anything but the target incentive holds for all. */
  readonly membership: Membership;
  /** All of them, oldest first, when there is more than one. */
  readonly pieces?: readonly Membership[];
}

/**
 * Assignments that follow each other without a gap and differ in nothing but the target incentive, its percentage of
 * salary, or the FTE become one: the incentive is then weighted by days. Another rate, or another value in a column of
 * the assignment that a component uses, is measured separately.
 * @example // from 1 January 8,000 and from 15 March 9,000: one measurement of the first quarter
 */
export function joinIncentives(memberships: readonly Membership[], scheme: Scheme): readonly JoinedMemberships[] {
  if (memberships.length === 1) return memberships.map((membership) => ({ membership, from: membership.from, until: membership.until }));
  const columns = columnsIn(scheme);
  const joined: JoinedMemberships[] = [];
  for (const membership of memberships) {
    const last = joined[joined.length - 1];
    if (last && last.until === membership.from && isSameButIncentive(last.membership, membership, columns)) {
      joined[joined.length - 1] = { ...last, until: membership.until, pieces: [...(last.pieces ?? [last.membership]), membership] };
    } else joined.push({ membership, from: membership.from, until: membership.until });
  }
  return joined;
}

/** The columns that components take figures from, as names are compared, in one text. */
export const columnsUsed = (scheme: Scheme): string => JSON.stringify([...columnsIn(scheme)].sort());

const columnsIn = ({ components }: Scheme): ReadonlySet<string> =>
  new Set(components.flatMap((one) => (one.kind === 'component' ? figuresIn(one.component).flatMap((figure) => (isColumn(figure) ? [fold(figure.column)] : [])) : [])));

const figuresIn = (component: object): readonly (Figure | undefined)[] => Object.values(component).filter(isFigure);

const isFigure = (value: unknown): value is Figure => typeof value === 'object' && value !== null && 'column' in value && typeof value.column === 'string';

function isSameButIncentive(a: Membership, b: Membership, columns: ReadonlySet<string>): boolean {
  if (!a.row || !b.row || a.unclear || b.unclear) return false;
  const used = (row: AssignmentRow): string => JSON.stringify([row.rate ?? null, Object.entries(row.extra).filter(([header]) => columns.has(fold(header)))]);
  return used(a.row) === used(b.row);
}
