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
  const withoutId = people.flatMap(({ unreadable }, i) => (unreadable.includes('id') ? [i] : none));
  const unclear = new Set([...withoutId, ...[...byId.shared.values()].flat()]);
  return {
    people,
    find: (text) => {
      const form = fold(text);
      const meant = byId.first.has(form) ? byId : byName;
      return meant.shared.has(form) ? -1 : (meant.first.get(form) ?? -1);
    },
    sharing: (text) => {
      const form = fold(text);
      return (byId.first.has(form) ? byId : byName).shared.get(form) ?? none;
    },
    someShare: byId.shared.size > 0 || byName.shared.size > 0,
    withoutId,
    isUnclear: (person) => unclear.has(person),
    findings: [...sameNames(people, byName), ...sameIds(people, byId), ...people.filter(hasProblem).flatMap(personProblems)],
  };
}

const none: readonly number[] = [];

/** People by a text as names are compared: the first who has it, and everybody who shares it where there are more. */
interface ByText {
  readonly first: ReadonlyMap<string, number>;
  readonly shared: ReadonlyMap<string, readonly number[]>;
}

function group(people: readonly PersonRow[], textOf: (person: PersonRow) => string): ByText {
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  for (let i = 0; i < people.length; i += 1) {
    const form = fold(textOf(people[i]!));
    if (form === '') continue;
    const before = first.get(form);
    const same = before === undefined ? undefined : shared.get(form);
    if (before === undefined) first.set(form, i);
    else if (same) same.push(i);
    else shared.set(form, [before, i]);
  }
  return { first, shared };
}

/** Those who share a text, in the order of the first of them. */
const sharers = ({ shared }: ByText): readonly (readonly number[])[] => [...shared.values()].sort(([a = 0], [b = 0]) => a - b);

const sameNames = (people: readonly PersonRow[], byName: ByText): readonly Finding[] =>
  sharers(byName).flatMap(([, ...others]) =>
    others.map((i) => finding('people.sameName', 'warning', rowSubject(people[i]!, 'name'), { name: people[i]!.name ?? '' })),
  );

const sameIds = (people: readonly PersonRow[], byId: ByText): readonly Finding[] =>
  sharers(byId).flatMap(([first, ...others]) =>
    others.map((i) => finding('people.sameId', 'error', rowSubject(people[i]!, 'id'), { id: people[i]!.id, other: people[first!]!.id, row: people[first!]!.row })),
  );

const hasProblem = (person: PersonRow): boolean => person.unreadable.includes('id') || hasDatesReversed(person);

function personProblems(person: PersonRow): readonly Finding[] {
  const { start, end, unreadable } = person;
  const payee = person.name ?? person.id;
  const noId = unreadable.includes('id') ? [finding('people.unreadableId', 'error', rowSubject(person, 'id'), { name: payee })] : [];
  return hasDatesReversed(person) ? [...noId, finding('people.endBeforeStart', 'error', rowSubject(person, 'end'), { payee, start: start!, end: end! })] : noId;
}

/** True when somebody's last day in service lies before the first. */
export const hasDatesReversed = ({ start, end }: Pick<PersonRow, 'start' | 'end'>): boolean => start !== undefined && end !== undefined && end < start;
