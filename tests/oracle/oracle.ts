import type { Case } from '../cases/workbook';
import { adjustedBy, afterPrize, earnedBy, isThere, money, reachedBy, resultOf, shares, type World, worldOf } from './component';
import type { Cells, Component, Figure, Period } from './figures';
import { compare, divided, exactly, type Fraction, least, minus, most, one, plus, rounded, sum, times, zero } from './fraction';

type Person = Cells<'people'>;

/** What everybody earns: by `person, period, component`, and the totals by `person, period`. Missing figures have no value. */
export interface Answer {
  readonly payouts: ReadonlyMap<string, Figure>;
  readonly totals: ReadonlyMap<string, Figure>;
}

function scoreOf(world: World, input: string, person: Person, period: Period): Figure {
  const parts = world.given.components!.filter(({ counts }) => counts === 'score').map((part) => ({ weight: exactly(part.weight ?? 1), reached: reachedBy(world, part, person, period) }));
  if (parts.some(({ reached }) => !reached)) return undefined;
  const score = input === 'score' ? sum(parts.map(({ weight, reached }) => times(weight, reached!))) : parts.reduce((product, { reached }) => times(product, reached!), one);
  return world.scheme.scoreDecimals === undefined ? score : rounded(score, world.scheme.scoreDecimals);
}

/** The prizes of a contest in a period, per scheme or per team; as long as one result is missing, nobody knows. */
function prizesIn(world: World, component: Component, period: Period, among: readonly Person[]): ReadonlyMap<string, Figure> {
  const results = among.map((person) => ({ person, result: resultOf(world, component, person, period) }));
  if (results.some(({ result }) => !result)) return new Map();
  const placed = results.map(({ person, result }) => ({ person, result: rounded(result!, component.input === 'attainment' ? 12 : 4) }));
  const prizes = world.given.tiers!.filter((row) => row.component === component.component);
  const prizeAt = (place: number): Fraction => exactly(prizes.find(({ from }) => from === place)?.amount ?? 0);
  return new Map(placed.map(({ person, result }) => {
    const tied = placed.filter((other) => compare(other.result, result) === 0);
    const place = 1 + placed.filter((other) => compare(other.result, result) > 0).length;
    const shared = divided(sum(tied.map((_, k) => prizeAt(place + k))), tied.map((other) => ({ id: other.person.id, share: one })), 2)[tied.findIndex((other) => other.person === person)]!;
    const prize = result.n <= 0n ? zero : component.ties === 'same' ? prizeAt(place) : shared;
    return [person.id, afterPrize(world, component, person, period, prize)];
  }));
}

/** The total of a person: components, modifiers, gates, what was carried, cap and floor, rounding. */
function totalOf(world: World, person: Person, period: Period, { subtotal, carried, target }: { readonly subtotal: Figure; readonly carried: Figure; readonly target: Fraction }): { readonly earned: Figure; readonly out: Figure } {
  const asked = { person, periods: [period] };
  const adjusted = adjustedBy(world, undefined, asked, target);
  if (!subtotal || !carried || !adjusted?.before) return { earned: undefined, out: undefined };
  const { cap, floor, aboveCap } = world.scheme;
  const share = shares(world, asked)[0]!;
  const modified = times(subtotal, adjusted.before);
  const due = plus(adjusted.most ? least(modified, adjusted.most) : modified, carried);
  const capped = cap === undefined ? due : least(due, times(exactly(cap), share));
  const kept = floor === undefined ? capped : most(capped, times(exactly(floor), share));
  return { earned: adjusted.after && money(world, times(kept, adjusted.after)), out: aboveCap === 'carried' && cap !== undefined ? most(zero, minus(due, times(exactly(cap), share))) : zero };
}

/** Everything that a case pays in the first half of 2026. */
export function calculated(given: Case): Answer {
  const world = worldOf(given);
  const payouts = new Map<string, Figure>();
  const totals = new Map<string, Figure>();
  const staff = given.people!;
  const paid = world.periods.filter(({ until }) => until <= world.periods[world.periods.length / 2]!.from);
  const carried = new Map<string, Figure>(staff.map(({ id }) => [id, zero]));
  for (const period of paid) {
    const served = staff.filter((person) => isThere(person, period) && shares(world, { person, periods: [period] })[0]!.n > 0n);
    for (const person of served) {
      const amounts = given.components!.filter(({ counts }) => counts === undefined).map((component) => {
        const isScore = component.input === 'score' || component.input === 'scoreProduct';
        const rivals = served.filter(({ team }) => component.credit !== 'team' || team === person.team);
        const earned = component.shape === 'rank' ? prizesIn(world, component, period, rivals).get(person.id) : earnedBy(world, component, person, period, isScore ? { value: scoreOf(world, component.input!, person, period) } : undefined);
        payouts.set(`${person.id}, ${period.name}, ${component.component}`, earned);
        return earned;
      });
      const subtotal = amounts.includes(undefined) ? undefined : sum(amounts.flatMap((amount) => amount ?? []));
      const { earned, out } = totalOf(world, person, period, { subtotal, carried: carried.get(person.id), target: zero });
      carried.set(person.id, world.scheme.aboveCap === 'carried' ? out : zero);
      totals.set(`${person.id}, ${period.name}`, earned);
    }
    scaled(world, period, served, totals);
  }
  return { payouts, totals };
}

/** Above the pool everybody gets proportionally less; who owes something stands outside it. */
function scaled({ scheme: { pool, rounding } }: World, period: Period, served: readonly Person[], totals: Map<string, Figure>): void {
  if (pool === undefined) return;
  const keys = served.map(({ id }) => `${id}, ${period.name}`);
  if (keys.some((key) => !totals.get(key))) return keys.forEach((key) => totals.set(key, undefined));
  const above = keys.filter((key) => totals.get(key)!.n > 0n);
  if (compare(sum(above.map((key) => totals.get(key)!)), exactly(pool)) <= 0) return;
  const parts = divided(exactly(pool), above.map((id) => ({ id, share: totals.get(id)! })), { cents: 2, whole: 0, tens: -1 }[rounding ?? 'cents']);
  above.forEach((key, i) => totals.set(key, parts[i]));
}
