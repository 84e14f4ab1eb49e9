import type { Period } from '../../core/period';
import type { Organisation } from '../../measure/organisation';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import type { PersonRow } from '../../tables/schemas/people';
import { isWhole, type Line } from '../lines';
import type { RunContext, SchemeRun } from '../run-context';
import { isPlain } from '../time/incentive';

/** The lines of a scheme as columns: index l is line l. */
export interface PlainLines {
  readonly count: number;
  readonly payee: Int32Array;
  /** Index into `periods`. */
  readonly period: Int32Array;
  readonly periods: readonly Period[];
  /** The stretches of the grid in which the sums of the period stand. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** 1 for all days of a period, of somebody of whom nothing is unclear. */
  readonly isWhole: Uint8Array;
  /** 1 where the assignment has a rate of its own. */
  readonly hasRate: Uint8Array;
  /** The target incentive for a full year; NaN where more than one cell of the assignment, or a table, decides it. */
  readonly incentive: Float64Array;
}

/** The columns of a scheme's lines. */
export function plainLines({ people, organisation, periods }: RunContext, { lines }: SchemeRun): PlainLines {
  const count = lines.length;
  const numbers = new Map(periods.map((period, i) => [period, i]));
  const whole = (): Int32Array => new Int32Array(count);
  const columns: PlainLines = { count, periods, payee: whole(), period: whole(), first: whole(), end: whole(), isWhole: new Uint8Array(count), hasRate: new Uint8Array(count), incentive: new Float64Array(count) };
  let served: Line['served'] | undefined;
  let [incentive, hasRate] = [NaN, 0];
  for (let l = 0; l < count; l += 1) {
    const line = lines[l]!;
    if (line.served !== served) {
      served = line.served;
      incentive = incentiveOf(line, people.people[line.payee]!, organisation);
      hasRate = Number(line.membership.row?.rate !== undefined);
    }
    columns.payee[l] = line.payee;
    columns.period[l] = numbers.get(line.period) ?? -1;
    columns.first[l] = line.first;
    columns.end[l] = line.end;
    columns.isWhole[l] = line.share === 1 && isWhole(line) && !line.problem && !line.notEntitled ? 1 : 0;
    columns.hasRate[l] = hasRate;
    columns.incentive[l] = incentive;
  }
  return columns;
}

/** The amount of the assignment × FTE, where those are numbers that hold on all days. */
function incentiveOf({ served, membership: { row } }: Line, person: PersonRow, organisation: Organisation): number {
  const figure = row?.targetIncentive;
  return typeof figure === 'number' && isPlain(served, organisation) ? figure * fteOf(row, person) : NaN;
}

/** The FTE of the assignment, else of the person, else full time; NaN where it cannot be read. */
function fteOf(row: AssignmentRow | undefined, { fte, unreadable }: PersonRow): number {
  return row?.fte ?? fte ?? (unreadable.includes('fte') ? NaN : 1);
}
