import type { Day } from '../../core/period';
import type { Organisation } from '../../measure/organisation';
import type { PeopleIndex } from '../../measure/people-index';

/** Everybody who on some day is below themselves by the managers as written. */
export function cyclicManagers(people: PeopleIndex, organisation: Organisation): ReadonlySet<number> {
  const cyclic = new Set<number>();
  for (const day of daysOfChange(people, organisation)) {
    const managerOf = Int32Array.from(people.people, (_, payee) => {
      const { value, unclear } = organisation.on(payee, day).manager;
      return value === undefined || unclear ? -1 : people.find(value);
    });
    for (const payee of cycles(managerOf)) cyclic.add(payee);
  }
  return cyclic;
}

/** The days on which somebody has another manager than the day before, and one before all of them. */
function daysOfChange(people: PeopleIndex, organisation: Organisation): readonly Day[] {
  const days = new Set<Day>();
  people.people.forEach((_, payee) => {
    const spells = organisation.spellsOf(payee);
    spells.forEach(({ from, manager }, i) => {
      if (i > 0 && manager.row !== spells[i - 1]!.manager.row) days.add(from);
    });
  });
  return [Math.min(0, ...days) - 1, ...days];
}

/** Those on a circle of a graph in which everybody points at one other at most. */
function cycles(next: Int32Array): readonly number[] {
  // Per person the walk that came by first; 0 = none yet.
  const walk = new Int32Array(next.length);
  const found: number[] = [];
  for (let start = 0; start < next.length; start += 1) {
    let at = start;
    while (at >= 0 && walk[at] === 0) {
      walk[at] = start + 1;
      at = next[at]!;
    }
    if (at < 0 || walk[at] !== start + 1) continue;
    found.push(at);
    for (let one = next[at]!; one !== at; one = next[one]!) found.push(one);
  }
  return found;
}
