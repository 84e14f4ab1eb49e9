import type { Case } from '../cases/workbook';
import { type Cells, type Component, type Days, type Figure, type Figures, figuresOf, type Period, periodsOf, reaches, serviceOf, shareOf, within, year } from './figures';
import { compare, exactly, type Fraction, least, minus, type Mode, most, one, over, plus, rounded, sum, times, zero } from './fraction';
import { outcomeOf, type Place } from './shapes';

type Person = Cells<'people'>;

/** What the calculations of a case share. */
export interface World {
  readonly given: Case;
  readonly figures: Figures;
  readonly scheme: Cells<'schemes'>;
  readonly periods: readonly Period[];
}
export function worldOf(given: Case): World {
  const scheme = given.schemes![0]!;
  return { given, figures: figuresOf(given), scheme, periods: periodsOf(scheme) };
}

/** A person's payout of a component in a period, or of the periods to date. */
export interface Asked {
  readonly person: Person;
  readonly periods: readonly Period[];
}

const spanOf = ({ periods }: Asked): Days => ({ from: periods[0]!.from, until: periods.at(-1)!.until });
const daysOf = (asked: Asked): Days => within(serviceOf(asked.person), spanOf(asked));
const isThere = (person: Person, period: Days): boolean => within(serviceOf(person), period).from < within(serviceOf(person), period).until;
const there = ({ person, periods }: Asked): readonly Period[] => periods.filter((period) => isThere(person, period));
export const shares = (world: World, asked: Asked): readonly Fraction[] => there(asked).map((period) => shareOf(asked.person, period, world.scheme));
const grows = (measure: string | undefined): boolean => measure !== 'Margin %';

/** The target of a measure over periods: a year's, divided evenly, for the days served; a ratio's as it is. */
export function targetOf({ given, scheme }: World, measure: string, { person, periods }: Asked, scope: string | undefined = 'own'): Figure {
  const row = given.targets!.find((target) => target.measure === measure && (scope === 'own' ? target.person === person.id : scope === 'team' ? target.team === person.team : target.person === undefined && target.team === undefined));
  if (!row) return undefined;
  if (!grows(measure)) return exactly(row.value);
  const parts = scheme.period === 'quarter' ? 4 : 12;
  return sum(periods.filter((period) => isThere(person, period)).map((period) => times(over(exactly(row.value), exactly(parts)), scope === 'own' ? shareOf(person, period, scheme) : one)));
}

/** Attainment by the formula of a component; missing where it is refused. */
function attainmentOf({ formula = 'ratio', rangeFrom = 0, rangeTo = 0, outerFrom = 0, outerTo = 0 }: Component, actual: Fraction, target: Figure, { baseline, share }: { readonly baseline: Fraction; readonly share: Fraction }): Figure {
  if (formula === 'range') {
    const [from, to, low, high] = [rangeFrom, rangeTo, outerFrom, outerTo].map((limit) => times(exactly(limit), share));
    if (reaches(actual, from!, true) && reaches(to!, actual, true)) return one;
    return compare(actual, from!) < 0 ? most(zero, over(minus(actual, low!), minus(from!, low!))) : most(zero, over(minus(high!, actual), minus(high!, to!)));
  }
  if (!target) return undefined;
  if (formula === 'progress') return compare(target, baseline) === 0 ? undefined : over(minus(actual, baseline), minus(target, baseline));
  if (target.n <= 0n) return undefined;
  if (formula === 'ratio') return over(actual, target);
  if (actual.n < 0n) return undefined;
  if (formula === 'twoMinus') return minus(exactly(2), over(actual, target));
  return actual.n === 0n ? undefined : over(target, actual);
}

/** What decides and what is paid over, of a result. */
function placeOf(world: World, component: Component, asked: Asked, { actual, score }: { readonly actual: Fraction; readonly score?: boolean }): Place | undefined {
  const { person } = asked;
  const { scheme, figures } = world;
  const isRunning = component.grouping === 'running';
  const planned = isRunning && component.runningTarget === 'full' ? { person, periods: world.periods } : asked;
  const share = !grows(component.measure) ? one : isRunning ? shareOf(person, year, scheme) : shares(world, asked)[0]!;
  const given = isRunning ? share : shares(world, asked)[0]!;
  const low = component.negative === 'zero' ? most(zero, actual) : actual;
  const counted = component.inputCap === undefined ? low : least(low, times(exactly(component.inputCap), share));
  const lookup = component.lookup ? figures.figure(component.lookup, [person.id], daysOf(asked)) : undefined;
  if (score) return { at: actual, start: zero, end: actual, isRatio: true, scale: one, cut: one, lookup, quota: one, given };
  const target = component.measure ? targetOf(world, component.measure, planned) : undefined;
  if (component.input !== 'attainment') return { at: counted, start: zero, end: counted, isRatio: false, scale: share, cut: share, lookup, quota: target, given };
  const baseline = times(exactly((component.baseline as number | undefined) ?? 0), grows(component.measure) ? sum(shares(world, planned)) : one);
  const exact = attainmentOf(component, counted, target, { baseline, share });
  if (!exact) return undefined;
  const all = scheme.attainmentDecimals === undefined ? exact : rounded(exact, scheme.attainmentDecimals);
  const capped = component.attainmentCap === undefined ? all : least(all, exactly(component.attainmentCap));
  const at = component.steps === 'wholePoints' ? rounded(rounded(capped, 12), 2, 'down') : capped;
  if (component.base !== 'amount') return { at, start: zero, end: at, isRatio: true, scale: one, cut: one, lookup, quota: one, given };
  if (!target) return undefined;
  const end = compare(at, all) < 0 ? times(at, target) : counted;
  return { at, start: zero, end, isRatio: true, scale: one, cut: target, lookup, quota: target, given };
}

const money = ({ scheme: { rounding, roundingMode } }: World, amount: Fraction): Fraction => rounded(amount, { cents: 2, whole: 0, tens: -1 }[rounding ?? 'cents'], (roundingMode ?? 'halfUp') as Mode);

/** What a payout ratio is taken of, over the periods that are paid: incentive, fixed amount or target, each for the days served. */
function baseOf(world: World, component: Component, asked: Asked): Figure {
  const { person } = asked;
  const planned = component.grouping === 'running' && component.runningTarget === 'full' ? { person, periods: world.periods } : asked;
  const served = sum(shares(world, planned));
  const weight = exactly(component.counts === 'score' ? 1 : (component.weight ?? 1));
  if (isBonus(component)) {
    const yearly = exactly(world.given.assignments!.find((row) => row.person === person.id)!.targetIncentive as number);
    return times(times(over(times(yearly, exactly(person.fte ?? 1)), exactly(world.scheme.period === 'quarter' ? 4 : 12)), served), weight);
  }
  if (component.base === 'fixed') return times(times(exactly(component.fixedAmount as number), component.input === 'units' ? exactly(planned.periods.length > 0 ? 1 : 0) : served), weight);
  const target = component.base === 'quota' ? targetOf(world, component.measure!, planned) : undefined;
  return target && target.n > 0n ? times(target, weight) : undefined;
}
const isBonus = ({ base, shape, input, counts }: Component): boolean =>
  counts === 'score' || base === 'targetIncentive' || (base === undefined && (shape === 'direct' || shape === 'curve' || (shape === 'grid' && input === 'attainment')));
const hasFloorZero = (component: Component): boolean => component.floor === undefined && isBonus(component);

/** Factors before and after the cap, each missing when a condition of it cannot be told, and the most that gates leave. */
export interface Adjusted {
  readonly before: Figure;
  readonly after: Figure;
  readonly most: Figure;
}
export function adjustedBy(world: World, name: string | undefined, asked: Asked, target: Fraction): Adjusted | undefined {
  const { gates = [], modifiers = [] } = world.given;
  const measured = ({ measure, look, scope = 'own' }: { readonly measure?: string | undefined; readonly look?: string | undefined; readonly scope?: string | undefined }): Figure => {
    const days = scope === 'own' ? daysOf(asked) : spanOf(asked);
    const actual = world.figures.figure(measure!, world.figures.groupOf(asked.person.id, scope), days, { noOverlay: scope !== 'own' });
    if (look === 'actual') return actual;
    const of = targetOf(world, measure!, asked, scope);
    return actual && of && of.n > 0n ? over(actual, of) : undefined;
  };
  const isRatio = ({ measure, look }: { readonly measure?: string | undefined; readonly look?: string | undefined }): boolean => look === 'attainment' || measure === 'Margin %';
  let limit: Figure;
  for (const gate of gates.filter(({ component }) => component === name)) {
    const value = measured({ ...gate, look: gate.look ?? 'attainment' });
    if (!value) return undefined;
    const bound = exactly(gate.from as number);
    const holds = gate.direction === 'atMost' ? reaches(bound, value, isRatio(gate)) : reaches(value, bound, isRatio(gate));
    const left = gate.capAmount !== undefined ? times(exactly(gate.capAmount), sum(shares(world, asked))) : times(exactly(gate.capRatio ?? 0), target);
    if (!holds) limit = limit ? least(limit, left) : left;
  }
  const own = modifiers.filter(({ component }) => component === name);
  const effects = [...new Set(own.map((row) => row.name))].map((modifier) => {
    const steps = own.filter((row) => row.name === modifier);
    const { combine = 'multiply', position = 'beforeCap', measure, look } = steps[0]!;
    const value = measure === undefined ? one : measured({ ...steps[0]!, look: look ?? 'actual' });
    if (!value) return { combine, position, value: undefined };
    const reached = steps.filter(({ from }) => from === undefined || reaches(value, exactly(from), isRatio({ measure, look }))).sort((a, b) => (a.from ?? 0) - (b.from ?? 0)).at(-1);
    return { combine, position, value: reached ? exactly(reached.value as number) : combine === 'multiply' ? one : zero };
  });
  const factorAt = (position: string): Figure => {
    const at = effects.filter((effect) => effect.position === position);
    if (at.some(({ value }) => !value)) return undefined;
    const added = plus(one, sum(at.flatMap(({ combine, value }) => (combine !== 'multiply' && value ? [value] : []))));
    return at.flatMap(({ combine, value }) => (combine === 'multiply' && value ? [value] : [])).reduce(times, added);
  };
  return { before: factorAt('beforeCap'), after: factorAt('afterCap'), most: limit };
}

/** Money before the caps in money: outcome × base × weight × proration, modifiers, gates, cap in % and the floor of a bonus. */
function amountOf(world: World, component: Component, asked: Asked, outcome: Fraction, uncapped = false): { readonly amount: Fraction; readonly adjusted: Adjusted } | undefined {
  const isMoney = component.counts !== 'score' && !isBonus(component) && component.base !== 'fixed' && component.base !== 'quota';
  const base = isMoney || component.counts === 'score' ? one : baseOf(world, component, asked);
  if (!base) return undefined;
  const adjusted = adjustedBy(world, component.component, asked, isMoney ? zero : base);
  if (!adjusted?.before) return undefined;
  const modified = times(times(times(outcome, base), exactly((component.modifier as number | undefined) ?? 1)), adjusted.before);
  const gated = adjusted.most ? least(modified, adjusted.most) : modified;
  const capped = component.capRatio === undefined || uncapped ? gated : least(gated, times(exactly(component.capRatio), base));
  return { amount: hasFloorZero(component) ? most(zero, capped) : capped, adjusted };
}

/** The most that a component pays in one period. */
function capsOf(world: World, component: Component, asked: Asked): Figure {
  const base = component.capRatio === undefined ? undefined : baseOf(world, component, asked);
  const caps = [...(component.cap === undefined ? [] : [times(exactly(component.cap), shares(world, asked)[0]!)]), ...(base ? [times(exactly(component.capRatio!), base)] : [])];
  return caps.length === 0 ? undefined : least(...caps);
}

function limited(world: World, component: Component, asked: Asked, amount: Fraction, after: Figure): Figure {
  if (!after) return undefined;
  const share = shares(world, asked)[0]!;
  const capped = component.cap === undefined ? amount : least(amount, times(exactly(component.cap), share));
  const floored = component.floor === undefined ? capped : most(capped, times(exactly(component.floor), share));
  const due = times(floored, after);
  return world.scheme.roundingAt === 'total' ? due : money(world, due);
}

const tiersFor = ({ given }: World, { component }: Component): readonly Cells<'tiers'>[] => (given.tiers ?? []).filter((row) => row.component === component);
const before = (world: World, period: Period): readonly Period[] => world.periods.filter(({ until }) => until <= period.from);

/** The result of a period with what earlier periods carried into it. */
function carriedActual(world: World, component: Component, person: Person, period: Period): Figure {
  const actualIn = (one_: Period): Figure => world.figures.figure(component.measure!, [person.id], within(serviceOf(person), one_), { factor: component.creditFactor as number | undefined, dealCap: component.dealCap });
  const actual = actualIn(period);
  if (component.negative !== 'carry') return actual;
  let carried: Figure = zero;
  for (const earlier of before(world, period).filter((one_) => isThere(person, one_))) {
    const result = actualIn(earlier);
    carried = carried && result ? least(zero, plus(carried, result)) : undefined;
  }
  const all = actual && carried ? plus(actual, carried) : undefined;
  return all && most(zero, all);
}

/** What a result gives; missing when it, its target or the other measure is. */
function outcomeFor(world: World, component: Component, asked: Asked, actual: Figure, score = false): Figure {
  if (component.measure === undefined && !score) return one;
  const place = actual && placeOf(world, component, asked, { actual, score });
  return place && outcomeOf(component, tiersFor(world, component), place);
}

function perDeal(world: World, component: Component, { person, periods: [period] }: Asked): Figure {
  const days = within(serviceOf(person), period!);
  const isRunning = component.grouping === 'dealRunning';
  const all = world.figures.rowsFor(person.id, component.measure!, isRunning ? { from: Math.max(year.from, serviceOf(person).from), until: days.until } : days, { factor: component.creditFactor as number | undefined, dealCap: component.dealCap, perDeal: true });
  const rows = [...all].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.row - b.row));
  const counted = (value: Fraction): Fraction => {
    const low = component.negative === 'zero' ? most(zero, value) : value;
    return component.inputCap === undefined ? low : least(low, exactly(component.inputCap));
  };
  let total: Fraction = zero;
  const gives: Fraction[] = [];
  for (const row of rows) {
    if (!row.value) return undefined;
    const start = isRunning && total.n !== 0n ? counted(total) : zero;
    total = isRunning ? plus(total, row.value) : row.value;
    if (row.day < days.from) continue;
    const end = counted(total);
    const outcome = outcomeOf(component, tiersFor(world, component), { at: end, start, end, isRatio: false, scale: one, cut: one, lookup: row.lookup, quota: undefined, given: one });
    if (!outcome || (component.lookup && !row.lookup)) return undefined;
    gives.push(world.scheme.roundingAt === 'row' ? money(world, outcome) : outcome);
  }
  return sum(gives);
}

/** F of the periods to date, rounded; 0 before the first one. */
function toDate(world: World, component: Component, asked: Asked): Figure {
  const actual = world.figures.figure(component.measure!, [asked.person.id], daysOf(asked), { factor: component.creditFactor as number | undefined, dealCap: component.dealCap });
  const outcome = outcomeFor(world, component, asked, actual);
  const paid = outcome && amountOf(world, component, asked, outcome);
  return paid && (world.scheme.roundingAt === 'total' ? paid.amount : money(world, paid.amount));
}

/** True when nothing was measured in a period: a ratio without rows, each of which could be read. */
const isUnmeasured = ({ figures }: World, { measure }: Component, person: Person, period: Period): boolean => {
  const [margin, amount] = ['Margin', 'Sales'].map((of) => figures.figure(of, [person.id], within(serviceOf(person), period)));
  return measure === 'Margin %' && margin !== undefined && amount !== undefined && amount.n === 0n;
};

/** What a component earns somebody in a period; missing when an input is. */
export function earnedBy(world: World, component: Component, person: Person, period: Period, score?: { readonly value: Figure }): Figure {
  const asked: Asked = { person, periods: [period] };
  if (component.grouping === 'running') {
    const periods = [...before(world, period), period].filter((one_) => isThere(person, one_));
    const now = toDate(world, component, { person, periods });
    const earlier = periods.length === 1 ? zero : (toDate(world, component, { person, periods: periods.slice(0, -1) }) ?? zero);
    const adjusted = now && adjustedBy(world, component.component, { person, periods }, zero);
    return now && adjusted && limited(world, component, asked, minus(now, earlier), adjusted.after);
  }
  const outcomeIn = (one_: Period): Figure =>
    component.grouping === 'deal' || component.grouping === 'dealRunning' ? perDeal(world, component, { person, periods: [one_] }) : outcomeFor(world, component, { person, periods: [one_] }, score ? score.value : component.measure === undefined ? zero : carriedActual(world, component, person, one_), score !== undefined);
  const dueIn = (one_: Period, carried: Fraction): { readonly due: Fraction; readonly after: Figure } | undefined => {
    const outcome = outcomeIn(one_);
    const paid = outcome && amountOf(world, component, { person, periods: [one_] }, outcome, component.aboveCap === 'carried');
    return paid && { due: plus(paid.amount, carried), after: paid.adjusted.after };
  };
  let carried: Figure = zero;
  if (component.aboveCap === 'carried') {
    for (const earlier of before(world, period).filter((one_) => isThere(person, one_))) {
      if (isUnmeasured(world, component, person, earlier)) continue;
      const due: ReturnType<typeof dueIn> = carried && dueIn(earlier, carried);
      const cap = capsOf(world, component, { person, periods: [earlier] });
      carried = due && most(zero, minus(due.due, cap ?? due.due));
    }
  }
  const now = carried && dueIn(period, carried);
  const cap = component.aboveCap === 'carried' ? capsOf(world, component, asked) : undefined;
  return now && limited(world, component, asked, cap ? least(now.due, cap) : now.due, now.after);
}

/** The share that a part of a score reaches. */
export function reachedBy(world: World, component: Component, person: Person, period: Period): Figure {
  const asked: Asked = { person, periods: [period] };
  const outcome = outcomeFor(world, component, asked, carriedActual(world, component, person, period));
  const paid = outcome && amountOf(world, component, asked, outcome);
  return paid?.adjusted.after && times(paid.amount, paid.adjusted.after);
}
export { isThere, money };
export const resultOf = (world: World, component: Component, person: Person, period: Period): Figure => {
  const actual = carriedActual(world, component, person, period);
  return component.input === 'attainment' && actual ? placeOf(world, component, { person, periods: [period] }, { actual })?.at : actual;
};
/** A prize with the modifiers, gates and limits of its component. */
export function afterPrize(world: World, component: Component, person: Person, period: Period, prize: Fraction): Figure {
  const asked: Asked = { person, periods: [period] };
  const paid = amountOf(world, component, asked, prize);
  return paid && limited(world, component, asked, paid.amount, paid.adjusted.after);
}
