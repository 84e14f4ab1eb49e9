import { type Measure } from '../../measure/measure';
import { fold } from '../../core/fold';
import type { Component, Scheme } from '../scheme/scheme';
import { isScoreInput } from '../scheme/scheme';

/** A component of the run, by the number of its scheme and its own number there. */
export interface Place {
  readonly scheme: number;
  readonly component: number;
}

/** In which order components are paid: each after those it builds on. Those that wait for each other stand in a circle. */
export interface PayOrder {
  /** Components that are paid together form one step: those that look at what was paid so far. */
  readonly steps: readonly (readonly Place[])[];
  readonly circles: readonly (readonly Place[])[];
}

/** The measures on which a component depends besides its own: those of its conditions. */
export type ConditionMeasures = (place: Place) => readonly Measure[];

/**
 * The order in which components are paid: a score after its parts, a share of payouts after those payouts, and components
 * on what was paid so far together. Otherwise the order of the tables, so that no row order changes an amount.
 * @example payOrder([{ components: [score, part1, part2] }], none).steps // part1, part2, score
 */
export function payOrder(schemes: readonly Scheme[], conditions: ConditionMeasures): PayOrder {
  const waiting = new Map(groups(schemes).map((places) => [keyOf(places[0]!), { places, needs: needsOf(schemes, places, conditions) }]));
  const groupOf = new Map([...waiting].flatMap(([key, { places }]) => places.map((place) => [keyOf(place), key] as const)));
  const needed = new Map([...waiting].map(([key, { needs }]) => [key, new Set(needs.map((need) => groupOf.get(keyOf(need))!))]));
  const steps: (readonly Place[])[] = [];
  const circles: (readonly Place[])[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.keys()].find((key) => [...needed.get(key)!].every((need) => !waiting.has(need)));
    const next = ready === undefined ? circleIn(waiting, needed) : [ready];
    const places = next.flatMap((key) => waiting.get(key)!.places);
    (ready === undefined ? circles : steps).push(places);
    for (const key of next) waiting.delete(key);
  }
  return { steps, circles };
}

const keyOf = ({ scheme, component }: Place): string => `${scheme}|${component}`;

/** Every component on its own; those of a scheme that look at what was paid so far together. */
function groups(schemes: readonly Scheme[]): readonly (readonly Place[])[] {
  return schemes.flatMap(({ components }, scheme) => {
    const places = components.map((_, component): Place => ({ scheme, component }));
    const isSoFar = ({ component }: Place): boolean => componentAt(schemes, { scheme, component })?.input === 'payoutSoFar';
    const together = places.filter(isSoFar);
    return places.flatMap((place) => (isSoFar(place) ? (place === together[0] ? [together] : []) : [[place]]));
  });
}

/** The component at a place; nothing when it cannot be calculated as written. */
export function componentAt(schemes: readonly Scheme[], { scheme, component }: Place): Component | undefined {
  const compiled = schemes[scheme]?.components[component];
  return compiled?.kind === 'component' ? compiled.component : undefined;
}

function needsOf(schemes: readonly Scheme[], places: readonly Place[], conditions: ConditionMeasures): readonly Place[] {
  return places.flatMap((place) => {
    const component = componentAt(schemes, place);
    if (!component) return [];
    const measures = [component.measure, ...conditions(place)];
    return [...(isScoreInput(component.input) ? partsOfScore(schemes, place.scheme) : []), ...measures.flatMap((measure) => countedPayouts(schemes, measure))];
  });
}

/** The components of a scheme that count in its score; a broken one that would is one too. */
export const partsOfScore = (schemes: readonly Scheme[], scheme: number): readonly Place[] =>
  (schemes[scheme]?.components ?? []).flatMap((one, component) => ((one.kind === 'component' ? one.component.counts : one.row.counts) === 'score' ? [{ scheme, component }] : []));

/** The components whose payouts a measure counts; none unless it counts payouts. */
export function countedPayouts(schemes: readonly Scheme[], measure: Measure): readonly Place[] {
  if (measure.kind !== 'payout') return [];
  return schemes.flatMap(({ components }, scheme) =>
    components.flatMap((one, component) => {
      const name = one.kind === 'component' ? one.component.name : one.name;
      const countsPayouts = one.kind === 'component' && one.component.measure.kind === 'payout';
      const counts = measure.component === '' ? !countsPayouts : fold(name) === measure.component;
      return counts && (one.kind === 'broken' || one.component.counts === 'money') ? [{ scheme, component }] : [];
    }),
  );
}

/** Some components that wait for each other, in the order in which they do. */
function circleIn(waiting: ReadonlyMap<string, unknown>, needed: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const path: string[] = [];
  let next = [...waiting.keys()][0];
  while (next !== undefined && !path.includes(next)) {
    path.push(next);
    next = [...needed.get(next)!].find((need) => waiting.has(need));
  }
  return path.slice(path.indexOf(next ?? ''));
}
