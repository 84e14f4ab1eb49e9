import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import { attainmentRatio } from '../../measure/attainment';
import { readStep } from '../earn/derive-figures';
import { actualOf, type Counted, figureOf } from '../earn/line-amounts';
import { targetOf } from '../earn/target-amounts';
import type { Line } from '../lines';
import type { Payable } from '../prepare';
import type { RunContext } from '../run-context';
import { isOpen } from './adjust';

/** Somebody who may share in a pool. */
export interface PoolMember {
  readonly i: number;
  readonly id: string;
  readonly line: Line;
  readonly payable: Extract<Payable, { kind: 'payable' }>;
}

/** What the whole of a pool is calculated from. */
export interface WholePool {
  /** The member whose terms are used; the same whatever the order of the rows. */
  readonly leader: PoolMember;
  readonly line: Line;
  readonly payable: PoolMember['payable'];
}

/**
 * The line that a pool is calculated on: the whole period, not only the days that somebody served, and the results of all
 * members where one's own results count. Gates say who shares, so they do not limit the pool itself.
 */
export function wholePool(members: readonly PoolMember[]): WholePool {
  const leader = [...members].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.line.from - b.line.from))[0]!;
  const { period } = leader.line;
  const { part: _, ...served } = leader.line;
  const line: Line = { ...served, from: period.start, until: period.end, share: 1 };
  const { terms, sources } = leader.payable;
  const { conditions, ...free } = sources;
  const ungated = conditions ? { ...free, conditions: { ...conditions, conditions: { ...conditions.conditions, gates: [] } } } : free;
  const isOwn = terms.component.credit === 'own' && terms.component.measure.kind !== 'none';
  const counted = isOwn ? { counted: ofAll(members) } : {};
  return { leader, line, payable: { kind: 'payable', terms, sources: { ...ungated, ...counted } } };
}

/** The results of all members added up; missing as long as one of them is. */
function ofAll(members: readonly PoolMember[]): Counted {
  const figures = (): readonly MemberFigure[] => members.map(({ line, payable }) => ({ value: figureOf(payable.sources, payable.terms.component.measure, line), payable }));
  const sum = (all: readonly MemberFigure[]): number => (all.some(({ value }) => value !== value) ? NaN : exactSum(all.map(({ value }) => value)));
  return {
    over: () => sum(figures()),
    derive: () => deriveAll(figures()),
    why: (_, { period }) => message('reason.memberMissing', { other: figures().find(({ value }) => value !== value)?.payable.sources.payeeName ?? '', period }),
  };
}

interface MemberFigure {
  readonly value: number;
  readonly payable: PoolMember['payable'];
}

/** How many members a derivation names. */
const shownMembers = 5;

function deriveAll(all: readonly MemberFigure[]): Derivation {
  const { measure } = all[0]!.payable.terms.component;
  const largest = [...all].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, shownMembers);
  const shown = largest.map(({ value, payable }) => ({ name: payable.sources.payeeName, derivation: readStep({ value }, message('label.actual', { measure: measure.name }), measure.unit) }));
  return { op: 'credit', value: known(exactSum(all.map(({ value }) => value))), unit: measure.unit, scope: 'company', people: all.length, largest: shown, of: 'results' };
}

/** What decides a member's share; NaN when it is missing. Equal shares, salaries and columns count by the days served. */
export function poolKey({ actuals, organisation }: RunContext, { line, payable }: PoolMember): number {
  const { terms, sources } = payable;
  const { component, figures } = terms;
  const own = (): number => actualOf(actuals, component.measure, line);
  switch (component.poolShare) {
    case undefined:
    case 'equal':
      return line.share;
    case 'salary':
      return (organisation.on(line.payee, line.until - 1).salary.value ?? NaN) * line.share;
    case 'credit':
      return own();
    case 'attainment':
      return attainmentRatio(own(), targetOf(terms, line, sources)) ?? NaN;
    case 'weight':
    case 'fraction':
      return (figures.poolWeight?.value ?? NaN) * line.share;
  }
}

/** True when every gate of the component holds for a member; nothing when that cannot be told. */
export function isQualified({ line, payable }: PoolMember): boolean | undefined {
  const { conditions } = payable.sources;
  if (!conditions) return true;
  const held = conditions.conditions.gates.map((gate) => isOpen(gate, conditions.figures, { over: line, lines: [line] }));
  return held.includes(undefined) ? undefined : held.every((one) => one === true);
}
