import { isBaseline, isCompared } from './baseline-role';
import { followsChange, hasChange, isChangeAside, isCounted, isSizeOfChange, wayBeside } from './change-role';
import type { GoalText } from './goal-text';
import { leadOf, near, type Lead } from './lead';
import { isAge, isAgeOfThing, isInside, isOnce, isPartOfPhrase, isTotal } from './no-target';
import { timeUnitOf, type Quantity } from './quantities';
import { means, type Token } from './token';

/** What a quantity is in a goal. `likely` and `scope` become the target when nothing else is. */
export type QuantityRole = 'baseline' | 'target' | 'delta' | 'likely' | 'perhaps' | 'limit' | 'scope' | 'name';

/** A quantity with its role, and the limit that the words before it set. */
export interface RoleOf {
  readonly quantity: Quantity;
  readonly role: QuantityRole;
  readonly side?: 'least' | 'most';
  /** `15% meer`, `fewer`, `+`: which way the words beside it point. */
  readonly way?: 'up' | 'down';
  /** `naar`, `target`: the text says that this is to be reached. */
  readonly isExplicit?: true;
  /** `target`, `doel`: the text calls it so. */
  readonly isNamed?: true;
}

/** `met een budget van`: money that may be spent, not a level to be reached. */
function isWithBudget({ tokens }: GoalText, before: number): boolean {
  const at = [before, before - 1, before - 2].find((place) => means(tokens[place], 'budget'));
  return at !== undefined && [at - 1, at - 2].some((place) => means(tokens[place], 'with', 'within', 'in'));
}

/** `per 1.000 orders`: what is counted over, not a level and not a change. */
const isPer = (token: Token | undefined): boolean => means(token, 'per') && token?.kind === 'word' && !means(token, 'article');

function scopeRole(goal: GoalText, quantity: Quantity, lead: Lead): QuantityRole | undefined {
  const { token } = lead;
  if ([quantity.to, quantity.numberEnd].some((at) => means(goal.tokens[at], 'apiece') && !timeUnitOf(goal.tokens[at + 1]))) return 'scope';
  if (isWithBudget(goal, lead.at)) return 'scope';
  if (lead.side) return undefined;
  if (quantity.kind !== 'plain') return undefined;
  if (lead.isAfterColon) return 'likely';
  if (lead.isDefinite) return 'scope';
  if (means(token, 'possessive', 'definite', 'all') && !means(token, 'be') && !means(goal.tokens[lead.at - 1], 'to')) return 'scope';
  if (means(token, 'top')) return lead.at === 0 || means(goal.tokens[lead.at - 1], 'in', 'to', 'definite') ? 'likely' : 'scope';
  if (means(token, 'scopeFor') || token?.word === 'voor' || isPer(token)) return 'scope';
  if (token?.kind === 'word' && quantity.unit.length === 0 && (token.meanings.size === 0 || means(token, 'name'))) return 'perhaps';
  return means(token, 'in', 'on', 'of', 'preposition') && !means(token, 'to', 'from') ? 'perhaps' : undefined;
}

/** `at 92%`, `op 7,6`: a level that is kept or set. */
const isKeptAt = ({ tokens }: GoalText, token: Token | undefined): boolean => /^(?:at|op)$/.test(token?.word ?? '') && tokens.some((other) => means(other, 'set', 'keep'));

/** `op 3.500 staan`, `be at 3,500`: a level without a unit. */
const isStandingAt = ({ tokens }: GoalText, token: Token | undefined, { unit, kind }: Quantity): boolean =>
  /^(?:at|op)$/.test(token?.word ?? '') && (unit.length === 0 || kind !== 'plain') && tokens.some((other) => means(other, 'be') && !means(other, 'possessive'));

/** The role of one quantity by the words around it. */
function roleOf(goal: GoalText, quantity: Quantity, later: readonly Quantity[]): RoleOf {
  const lead = leadOf(goal, quantity);
  const { token } = lead;
  const side = lead.side ? { side: lead.side } : {};
  const way = wayBeside(goal, quantity);
  const is = (role: QuantityRole, more: Partial<RoleOf> = {}): RoleOf => ({ quantity, role, ...side, ...(way && { way }), ...more });
  if (near(goal, quantity.from - 1, 2, 'scale')) return is('name');
  if (quantity.clock !== undefined && /^(?:om|at|voor|vóór|before|by|tot|until|na|after)$/.test(token?.word ?? '')) return is('name');
  if (isInside(goal.times.filter(({ role, isImpossible }) => (role !== 'measure' && role !== 'vague') || isImpossible), quantity)) return is('name');
  if (isAge(goal, quantity) || isAgeOfThing(goal, quantity, lead, later)) return is('name');
  if (isTotal(goal, quantity) || isOnce(goal, quantity)) return is('name');
  if (isInside(goal.regions, quantity)) return is(isCompared(goal, quantity) && !way ? 'baseline' : 'scope');
  if (quantity.kind === 'plain' && isPer(token)) return is('scope');
  if (isBaseline(goal, quantity, lead, later)) return is('baseline');
  if (isInside(goal.times, quantity)) return is('limit', { side: 'most' });
  if ((means(token, 'to') && token?.word !== 'op') || isKeptAt(goal, token) || isStandingAt(goal, token, quantity)) return is('target', { isExplicit: true });
  if (near(goal, lead.at, 3, 'goal')) return is('target', { isExplicit: true, isNamed: true });
  if (way && quantity.kind !== 'times') return is('delta');
  if (quantity.kind === 'time' && means(goal.tokens[quantity.numberEnd], 'better')) return is('delta');
  if (isSizeOfChange(goal, quantity, lead) && !lead.side) return is('delta');
  if (means(token, 'with') && hasChange(goal)) return is('delta');
  if (means(token, 'factor') || (quantity.kind === 'times' && !isCounted(goal, quantity) && !goal.times.some((time) => time.isRate && time.from <= quantity.to && time.to > quantity.numberEnd))) return is('delta');
  if (later[0] && isTotal(goal, later[0])) return is('likely');
  if (/^up(?: by)?$/.test(token?.word ?? '') && !lead.side) return is('delta', { way: 'up' });
  if (means(token, 'down') && !means(token, 'up') && quantity.kind !== 'times' && !lead.side) return is('delta', { way: 'down' });
  if ((quantity.kind === 'plain' || quantity.kind === 'money') && !lead.side && means(goal.tokens[quantity.to], 'down') && !isPartOfPhrase(goal.tokens[quantity.to + 1])) return is('delta', { way: 'down' });
  if (isChangeAside(goal, quantity)) return is('delta');
  const scope = scopeRole(goal, quantity, lead);
  if (scope) return is(scope);
  if (lead.side) return is('target');
  if (quantity.kind === 'points' && hasChange(goal)) return is('delta');
  if ((quantity.kind === 'percent' || quantity.kind === 'points') && (followsChange(goal, lead.at) || means(goal.tokens[quantity.numberEnd], 'up', 'down'))) return is('delta');
  return is('likely');
}

/** `from -5 to +10`: a level may lie below zero. */
const belowZero = (found: RoleOf): RoleOf =>
  found.quantity.sign === '-' && (found.role === 'baseline' || (found.role === 'target' && found.isExplicit)) ? { ...found, quantity: { ...found.quantity, value: -found.quantity.value } } : found;

/** The roles of all quantities of a goal, in order. */
export function rolesOf(goal: GoalText): readonly RoleOf[] {
  const all = goal.quantities;
  const isFree = (quantity: Quantity): boolean => !isInside(goal.times.filter(({ role }) => role !== 'measure'), quantity);
  return all.map((quantity, at) => belowZero(roleOf(goal, quantity, all.slice(at + 1).filter(isFree)))).filter(({ role }) => role !== 'name');
}
