import { type Finding, finding } from '../core/finding';
import { fold } from '../core/fold';
import type { PersonRow } from '../tables/schemas/people';
import { rowSubject } from './row-subject';

/** Finds people by id or by name, as names are compared; a text that means two people, or may mean somebody, means nobody. */
export interface PeopleIndex {
  readonly people: readonly PersonRow[];
  /** Index into `people`, or −1 when the text is not the id or name of one person alone. */
  readonly find: (idOrName: string) => number;
  /** The people who share an id or a name with each other; none when the text is one person's, or nobody's. */
  readonly sharing: (idOrName: string) => readonly number[];
  /** True when any two people share an id or a name. */
  readonly someShare: boolean;
  /** The people whose id cannot be read: a text that is nobody's may be theirs. */
  readonly withoutId: readonly number[];
  /** True when nobody can tell which rows are this person's: the id is unreadable, or somebody else has it too. */
  readonly isUnclear: (person: number) => boolean;
  readonly findings: readonly Finding[];
}

/**
 * Builds the index. Ids that differ only in case or accents are one id of two people: rows that name it are credited to
 * nobody, because either could be meant.
 * @example indexPeople([{ id: 'M1' }, { id: 'm1' }]).find('M1') // -1
 */
export function indexPeople(people: readonly PersonRow[]): PeopleIndex {
  const byId = group(people, ({ id, unreadable }) => (unreadable.includes('id') ? '' : id));
  const byName = group(people, ({ name }) => name ?? '');
  const withoutId = people.flatMap(({ unreadable }, i) => (unreadable.includes('id') ? [i] : []));
  const meant = (text: string): readonly number[] => byId.get(fold(text)) ?? byName.get(fold(text)) ?? [];
  const unclear = new Set([...withoutId, ...[...byId.values()].flatMap((same) => (same.length > 1 ? same : []))]);
  return {
    people,
    find: (text) => {
      const [only = -1, ...others] = meant(text);
      return others.length === 0 ? only : -1;
    },
    sharing: (text) => (meant(text).length > 1 ? meant(text) : []),
    someShare: [...byId.values(), ...byName.values()].some((same) => same.length > 1),
    withoutId,
    isUnclear: (person) => unclear.has(person),
    findings: [...sameNames(people, byName), ...sameIds(people, byId), ...people.flatMap(personProblems)],
  };
}

function group(people: readonly PersonRow[], textOf: (person: PersonRow) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  people.forEach((person, i) => {
    const form = fold(textOf(person));
    const same = groups.get(form) ?? [];
    if (form !== '') groups.set(form, same);
    same.push(i);
  });
  return groups;
}

const sameNames = (people: readonly PersonRow[], byName: ReadonlyMap<string, readonly number[]>): readonly Finding[] =>
  [...byName.values()].flatMap(([, ...others]) =>
    others.map((i) => finding('people.sameName', 'warning', rowSubject(people[i]!, 'name'), { name: people[i]!.name ?? '' })),
  );

const sameIds = (people: readonly PersonRow[], byId: ReadonlyMap<string, readonly number[]>): readonly Finding[] =>
  [...byId.values()].flatMap(([first, ...others]) =>
    others.map((i) => finding('people.sameId', 'error', rowSubject(people[i]!, 'id'), { id: people[i]!.id, other: people[first!]!.id, row: people[first!]!.row })),
  );

function personProblems(person: PersonRow): readonly Finding[] {
  const { start, end, unreadable } = person;
  const payee = person.name ?? person.id;
  const noId = unreadable.includes('id') ? [finding('people.unreadableId', 'error', rowSubject(person, 'id'), { name: payee })] : [];
  return hasDatesReversed(person) ? [...noId, finding('people.endBeforeStart', 'error', rowSubject(person, 'end'), { payee, start: start!, end: end! })] : noId;
}

/** True when somebody's last day in service lies before the first. */
export const hasDatesReversed = ({ start, end }: Pick<PersonRow, 'start' | 'end'>): boolean => start !== undefined && end !== undefined && end < start;
