import type { GoalText } from './goal-text';
import type { Quantity } from './quantities';
import { hasChange } from './change-role';
import { rolesOf, type RoleOf } from './quantity-roles';
import { means } from './token';

/** How the size of a change is written. */
export type DeltaKind = 'absolute' | 'percent' | 'points';

/** A change by its size: 10 and `percent` for "by 10%", 100 and `percent` for "double". */
export interface Delta {
  readonly value: number;
  readonly kind: DeltaKind;
  /** Where it stands; a word such as `double` has no quantity. */
  readonly quantity?: Quantity;
  readonly from: number;
  readonly to: number;
  readonly way?: 'up' | 'down';
}

/** The figures of a goal by what they are. */
export interface Figures {
  readonly baseline?: RoleOf;
  readonly target?: RoleOf;
  /** `geen`, `no`: nothing at all, as a target of 0. */
  readonly zero?: number;
  readonly delta?: Delta;
  /** A limit per case beside a share: `within 20 seconds`. */
  readonly limit?: RoleOf;
  readonly scopes: readonly RoleOf[];
  /** Targets of further measures. */
  readonly others: readonly RoleOf[];
}

const percentOf: Readonly<Record<'double' | 'triple' | 'halve', number>> = { double: 100, triple: 200, halve: 50 };

/** `double`, `halveren`. */
function worded({ tokens }: GoalText): Delta | undefined {
  for (const meaning of ['double', 'triple', 'halve'] as const) {
    const at = tokens.findIndex((token) => means(token, meaning));
    if (at >= 0) return { value: percentOf[meaning], kind: 'percent', from: at, to: at + 1, way: meaning === 'halve' ? 'down' : 'up' };
  }
  return undefined;
}

function deltaOf({ quantity, way }: RoleOf): Delta {
  const { from, numberEnd, value, kind } = quantity;
  const place = { quantity, from, to: numberEnd, ...(way && { way }) };
  switch (kind) {
    case 'times':
      return { value: (value - 1) * 100, kind: 'percent', ...place, way: 'up' };
    case 'percent':
      return { value, kind: 'percent', ...place };
    case 'points':
      return { value, kind: 'points', ...place };
    case 'money':
    case 'time':
    case 'plain':
      return { value, kind: 'absolute', ...place };
  }
}

const isTarget = ({ role }: RoleOf): boolean => role === 'target' || role === 'likely';

/** Between two figures: the second belongs to another measure. */
function isOtherMeasure({ tokens }: GoalText, first: number, second: number): boolean {
  return tokens.slice(first, second).some((token) => means(token, 'and') || token.text === ',' || token.text === ';');
}

function pickTarget(goal: GoalText, roles: readonly RoleOf[]): RoleOf | undefined {
  const baseline = roles.find(({ role }) => role === 'baseline');
  const delta = roles.find(({ role }) => role === 'delta');
  const explicit = roles.find(({ role, isExplicit }) => role === 'target' && isExplicit);
  if (baseline && explicit && (explicit.quantity.from > baseline.quantity.from)) return explicit;
  const first = roles.find(({ isNamed }) => isNamed) ?? roles.find(isTarget);
  if (!delta) return first ?? roles.find(({ role }) => role === 'limit') ?? (hasChange(goal) ? undefined : roles.find(({ role }) => role === 'perhaps'));
  if (first && first.quantity.from < delta.quantity.from) return first;
  if (explicit && !isOtherMeasure(goal, delta.quantity.from, explicit.quantity.from)) return explicit;
  return undefined;
}

const noNumber = ({ tokens, regions }: GoalText): number | undefined => {
  const at = tokens.findIndex((token, place) => means(token, 'none') && token.number === undefined && !regions.some(({ from, to }) => place >= from && place < to));
  return at < 0 ? undefined : at;
};

/** Which figure of a goal is what. */
export function figuresOf(goal: GoalText): Figures {
  const roles = rolesOf(goal);
  const target = pickTarget(goal, roles);
  const baseline = roles.find(({ role }) => role === 'baseline');
  const sized = roles.find(({ role }) => role === 'delta');
  const isSigned = baseline !== undefined && sized !== undefined && (sized.quantity.sign !== undefined || means(goal.tokens[sized.quantity.numberEnd], 'growth', 'reduction'));
  const belongs = sized && (!target || isSigned || sized.quantity.from < target.quantity.from || ((target.isExplicit ?? sized.way) && !isOtherMeasure(goal, target.quantity.from, sized.quantity.from)));
  const delta = sized && belongs ? deltaOf(sized) : worded(goal);
  const zero = target || delta ? undefined : noNumber(goal);
  const rest = roles.filter((role) => role !== target && role !== baseline && role !== sized);
  const limit = rest.find(({ role }) => role === 'limit');
  return {
    ...(baseline && { baseline }), ...(target && { target }), ...(delta && { delta }), ...(zero !== undefined && { zero }), ...(limit && { limit }),
    scopes: rest.filter(({ role }) => role === 'scope' || role === 'perhaps'),
    others: rest.filter(isTarget),
  };
}
