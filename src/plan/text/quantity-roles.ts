import type { GoalText } from './goal-text';
import { leadOf, near, type Lead } from './lead';
import { yearOf } from './moment-text';
import { isAge, isOnce, isTotal } from './no-target';
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

const CLOSE = 6;

/** `meer`, `fewer`, `hogere` beside the number or behind its unit. */
function wayBeside(goal: GoalText, { numberEnd, to, sign }: Quantity): 'up' | 'down' | undefined {
  const beside = [goal.tokens[numberEnd], goal.tokens[to], ...[1].map((step) => goal.tokens[numberEnd + step]).filter(() => to > numberEnd + 1)];
  if (beside.some((token) => means(token, 'more') && !means(token, 'least'))) return 'up';
  if (beside.some((token) => means(token, 'less') && !means(token, 'most'))) return 'down';
  return sign === '+' ? 'up' : sign === '-' ? 'down' : undefined;
}

/** `een groei van 6%`, `a 12% reduction`. */
function isSizeOfChange(goal: GoalText, quantity: Quantity, lead: Lead): boolean {
  const behind = goal.tokens[quantity.numberEnd];
  if (means(behind, 'growth', 'reduction') && quantity.kind !== 'time') return true;
  for (let at = quantity.numberEnd; at < quantity.numberEnd + 4; at += 1) {
    const token = goal.tokens[at];
    if (means(token, 'growth', 'reduction') && quantity.kind !== 'time') return true;
    if (token?.kind !== 'word' || means(token, 'preposition', 'to', 'with', 'by', 'be', 'modal', 'and', 'act')) break;
  }
  if (means(lead.token, 'of') && [1, 2, 3].some((back) => means(goal.tokens[lead.at - back], 'more')) && goal.tokens[0]?.kind === 'word' && lead.at <= 4) return true;
  return means(lead.token, 'of', 'from') && means(goal.tokens[lead.at - 1], 'growth', 'reduction');
}

const isInside = (parts: readonly { readonly from: number; readonly to: number }[], { from }: Quantity): boolean => parts.some((part) => from >= part.from && from < part.to);

/** True when the goal says that something changes. */
export const hasChange = ({ tokens }: GoalText): boolean => tokens.some((token) => means(token, 'up', 'down', 'improve', 'growth', 'reduction'));

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

/** `18 → 21`. */
const isArrow = (token: Token | undefined): boolean => token?.kind === 'sign' && means(token, 'to');

/** `8k followers on TikTok now`: before the next comma or number. */
function isNowBehind({ tokens }: GoalText, { numberEnd }: Quantity): boolean {
  for (let at = numberEnd; at < tokens.length && at < numberEnd + CLOSE; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || means(token, 'to', 'and')) return false;
    if (means(token, 'now')) return !(tokens[at + 1]?.kind === 'number') && !means(tokens[at + 1], 'article');
  }
  return false;
}

/** `120 last year`, `vorig jaar 120`: a level, not a change compared with then. */
const isLastPeriods = ({ tokens, times }: GoalText, { from, to, kind, numberEnd }: Quantity): boolean =>
  kind !== 'times' && !means(tokens[numberEnd], 'more', 'less') &&
  times.some((time) => time.moment?.kind === 'period' && time.moment.which === 'last' && ((time.from === to && !means(tokens[time.from], 'reference')) || (time.to === from && !tokens.slice(0, time.to).some((token) => means(token, 'reference', 'than')))));

/** `versus 1.8 million`: what is compared with; a year is no figure. */
const isCompared = ({ regions, tokens }: GoalText, quantity: Quantity): boolean =>
  quantity.kind !== 'time' && yearOf(tokens[quantity.from]) === undefined && isInside(regions.filter(({ kind }) => kind === 'reference'), quantity);

function baselineRole(goal: GoalText, quantity: Quantity, lead: Lead, later: readonly Quantity[]): boolean {
  if (lead.side === undefined && (near(goal, quantity.from - 1, CLOSE, 'now') || isNowBehind(goal, quantity) || isLastPeriods(goal, quantity))) return true;
  if (isArrow(goal.tokens[quantity.numberEnd]) || isArrow(goal.tokens[quantity.to])) return true;
  const leadsOn = later.some((other) => goal.tokens.slice(quantity.numberEnd, other.from).some((token) => means(token, 'to') && token.word !== 'op') && !goal.tokens.slice(quantity.numberEnd, other.from).some(({ text }) => text === ';'));
  const isBehind = means(lead.token, 'from') && (lead.token?.word === 'from' || goal.tokens[lead.at - 1]?.text === '(') && goal.tokens.slice(0, lead.at).some((token, at) => means(token, 'to') && goal.tokens[at + 1]?.kind === 'number');
  return means(lead.token, 'from') && lead.side === undefined && (leadsOn || isBehind);
}

/** `at 92%`, `op 7,6`: a level that is kept or set. */
const isKeptAt = ({ tokens }: GoalText, token: Token | undefined): boolean => /^(?:at|op)$/.test(token?.word ?? '') && tokens.some((other) => means(other, 'set', 'keep'));

/** `op 3.500 staan`, `be at 3,500`: a level without a unit. */
const isStandingAt = ({ tokens }: GoalText, token: Token | undefined, { unit, kind }: Quantity): boolean =>
  /^(?:at|op)$/.test(token?.word ?? '') && (unit.length === 0 || kind !== 'plain') && tokens.some((other) => means(other, 'be') && !means(other, 'possessive'));

/** A word that names something. */
const isPartOfPhrase = (token: Token | undefined): boolean => token?.kind === 'word' && (token.meanings.size === 0 || means(token, 'measure', 'everyday', 'deed', 'stream', 'outcome'));

/** `from 12 to 10.2 (15%)`, `= 15%`: what the change before it is called. */
function isChangeAside({ tokens, quantities }: GoalText, { from, kind }: Quantity): boolean {
  if (kind !== 'percent' && kind !== 'points') return false;
  const isAside = tokens[from - 1]?.text === '(' || means(tokens[from - 1], 'be') || /^(?:=|dus|oftewel|ofwel|namelijk|genoemd|called|namely)$/.test(tokens[from - 1]?.word ?? '');
  return isAside && quantities.filter((other) => other.from < from).length >= 2 && tokens.slice(0, from).some((token, at) => means(token, 'to') && tokens[at + 1]?.kind === 'number');
}

/** `2 keer een oefening houden`: how often, not how much more. */
const isCounted = (goal: GoalText, { numberEnd }: Quantity): boolean =>
  /^(?:keer|maal|times)$/.test(goal.tokens[numberEnd - 1]?.word ?? '') && !hasChange(goal) && goal.tokens.some((token) => means(token, 'act', 'deed', 'deliverable')) && !means(goal.tokens[numberEnd], 'more', 'less') && goal.tokens[numberEnd]?.word !== 'as';

/** `posten >90 dagen halveren`: which ones. */
const isAgeOfThing = (goal: GoalText, quantity: Quantity, lead: Lead, later: readonly Quantity[]): boolean =>
  quantity.kind === 'time' && goal.tokens[quantity.from - 1]?.kind === 'sign' && lead.side !== undefined && isPartOfPhrase(lead.token) &&
  (later.some(({ kind }) => kind !== 'time') || goal.tokens.slice(quantity.to).some((token) => means(token, 'up', 'down', 'halve', 'double')));

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
  if (baselineRole(goal, quantity, lead, later)) return is('baseline');
  if (isInside(goal.times, quantity)) return is('limit', { side: 'most' });
  if ((means(token, 'to') && token?.word !== 'op') || isKeptAt(goal, token) || isStandingAt(goal, token, quantity)) return is('target', { isExplicit: true });
  if (near(goal, lead.at, 3, 'goal')) return is('target', { isExplicit: true, isNamed: true });
  if (way && quantity.kind !== 'times') return is('delta');
  if (quantity.kind === 'time' && means(goal.tokens[quantity.numberEnd], 'better')) return is('delta');
  if (isSizeOfChange(goal, quantity, lead) && !lead.side) return is('delta');
  if (means(token, 'with') && hasChange(goal)) return is('delta');
  if (means(token, 'factor') || (quantity.kind === 'times' && !isCounted(goal, quantity) && !goal.times.some((time) => time.isRate && time.from <= quantity.to && time.to > quantity.numberEnd))) return is('delta');
  if (later[0] && isTotal(goal, later[0])) return is('likely');
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

/** `increase sales 10%`, `grow 5% per year`: a change verb, and no preposition between it and the size. */
function followsChange({ tokens }: GoalText, before: number): boolean {
  for (let at = before; at >= 0; at -= 1) {
    const token = tokens[at];
    if (means(token, 'up', 'down', 'improve')) return true;
    if (token?.kind !== 'word' || means(token, 'to', 'in', 'of', 'from', 'attain', 'act', 'keep', 'preposition')) return false;
  }
  return false;
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
