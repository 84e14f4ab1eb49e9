import { type Finding, finding } from '../core/finding';
import { fold } from '../core/fold';
import type { PersonRow } from '../tables/schemas/people';
import { rowSubject } from './row-subject';

/** Finds people by id or by name; several people with one name are found by id only. */
export interface PeopleIndex {
  readonly people: readonly PersonRow[];
  /** Index into `people`, or −1 when the text is nobody's id or (unique) name. */
  readonly find: (idOrName: string) => number;
  readonly findings: readonly Finding[];
}

/** Builds the index; of two rows with the same id the first counts. */
export function indexPeople(rows: readonly PersonRow[]): PeopleIndex {
  const byId = new Map<string, number>();
  const people = rows.filter(({ id }) => !byId.has(fold(id)) && byId.set(fold(id), byId.size));
  const byName = new Map<string, number>();
  const findings: Finding[] = [];
  people.forEach((person, i) => {
    const name = fold(person.name ?? '');
    if (name === '') return;
    if (byName.has(name)) findings.push(finding('people.sameName', 'warning', rowSubject(person, 'name'), { name: person.name ?? '' }));
    byName.set(name, byName.has(name) ? -1 : i);
  });
  const find = (text: string): number => byId.get(fold(text)) ?? byName.get(fold(text)) ?? -1;
  return { people, find, findings };
}
