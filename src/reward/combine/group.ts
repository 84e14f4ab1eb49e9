import { fold } from '../../core/fold';
import type { CreditScope } from '../../core/derivation';
import type { Day } from '../../core/period';
import type { RunContext } from '../run-context';

/** The people whose payouts or results count together; nothing when a cell that decides it cannot be read. */
export type Group = readonly number[] | undefined;

/**
 * Who belongs to a payee's group on a day: the payee alone, the payee's team (the payee included), direct reports, everybody
 * below, or the whole company.
 */
export function groupOf(context: RunContext, payee: number, scope: CreditScope, day: Day): Group {
  const { people } = context.people;
  switch (scope) {
    case 'own':
      return [payee];
    case 'company':
      return people.map((_, i) => i);
    case 'team': {
      const team = teamOn(context, payee, day);
      return team === undefined ? undefined : people.flatMap((_, i) => (teamOn(context, i, day) === team ? [i] : []));
    }
    case 'reports':
      return reportsOf(context, [payee], day);
    case 'tree':
      return treeOf(context, payee, day);
  }
}

/** The team of a payee on a day as names are compared, empty without one; nothing when it cannot be read. */
export function teamOn({ organisation }: RunContext, payee: number, day: Day): string | undefined {
  const { value, unclear } = organisation.on(payee, day).team;
  return unclear ? undefined : fold(value ?? '');
}

function reportsOf({ people, organisation }: RunContext, managers: readonly number[], day: Day): Group {
  const held = people.people.map((_, i) => organisation.on(i, day).manager);
  if (held.some(({ unclear }) => unclear)) return undefined;
  return held.flatMap(({ value }, i) => (value !== undefined && managers.includes(people.find(value)) ? [i] : []));
}

function treeOf(context: RunContext, payee: number, day: Day): Group {
  const below = new Set<number>();
  let layer: Group = [payee];
  while (layer && layer.length > 0) {
    const next: Group = reportsOf(context, layer, day);
    if (!next) return undefined;
    layer = next.filter((one) => one !== payee && !below.has(one));
    for (const one of layer) below.add(one);
  }
  return [...below];
}
