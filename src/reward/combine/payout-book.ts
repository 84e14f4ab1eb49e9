import type { Message } from '../../core/message';
import type { Line } from '../lines';
import type { Payouts } from '../bonus-run';
import type { Notes, RunContext, SchemeRun } from '../run-context';

/** A payee's share of a pool, as it was divided. */
export interface PoolPart {
  /** The amount that is divided. */
  readonly pool: number;
  readonly own: number;
  readonly total: number;
  readonly members: number;
  /** The team that shares; empty for everybody. */
  readonly group: string;
  /** The payout whose figures the pool was calculated from. */
  readonly leader: number;
}

/** A payee's place in a contest. */
export interface PlaceTaken {
  readonly place: number;
  readonly of: number;
  readonly tied: number;
  /** The result that decided it, as it is compared. */
  readonly input: number;
  /** Before modifiers, gates and caps. */
  readonly prize: number;
}

/** What was paid in the span before each deal of a payout on what was paid so far. */
export interface DealPaid {
  readonly row: number;
  readonly value: number;
  readonly start: number;
  readonly amount: number;
}

/** The payouts of a run as they are filled in, with what derivations need of those that others decide too. */
export interface PayoutBook {
  readonly context: RunContext;
  readonly columns: Payouts;
  readonly notes: Notes;
  readonly pools: Map<number, PoolPart>;
  readonly places: Map<number, PlaceTaken>;
  readonly dealsPaid: Map<number, readonly DealPaid[]>;
  /** The number of a line within its scheme. */
  readonly lineNumber: (run: SchemeRun, line: Line) => number | undefined;
  /** Why components in a circle are missing, by scheme and component. */
  readonly circles: Map<string, Message>;
}

/** An empty book. */
export function payoutBook(context: RunContext, columns: Payouts, notes: Notes): PayoutBook {
  const numbers = new Map<SchemeRun, ReadonlyMap<Line, number>>();
  const lineNumber = (run: SchemeRun, line: Line): number | undefined => {
    const known = numbers.get(run) ?? new Map(run.lines.map((one, l) => [one, l]));
    numbers.set(run, known);
    return known.get(line);
  };
  return { context, columns, notes, pools: new Map(), places: new Map(), dealsPaid: new Map(), lineNumber, circles: new Map() };
}

/** Where a payout of a scheme stands in the columns. */
export const payoutAt = ({ offset, scheme }: SchemeRun, line: number, component: number): number => offset + line * scheme.components.length + component;

/** The name of a payee for sentences. */
export function nameOf({ people }: RunContext, payee: number): string {
  const person = people.people[payee];
  return person?.name ?? person?.id ?? '';
}
