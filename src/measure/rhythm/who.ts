import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { PersonRow } from '../../tables/schemas/people';
import type { PeopleIndex } from '../people-index';

/** Between the names of several people: `Sanne, Joris`, `Sanne en Joris`, `Sanne / Joris`. */
const between = /\s*(?:[,;/&+]|\ben\b|\band\b)\s*/i;

/** What is known of whoever a text names. */
export type Named = 'known' | 'unknown' | { readonly left: PersonRow };

/** Ids, names, teams and roles of People, folded. */
const namesIn = ({ people }: PeopleIndex): ReadonlySet<string> => new Set(people.flatMap(({ id, name, team, role }) => [id, name, team, role]).flatMap((text) => (text ? [fold(text)] : [])));

const hasLeft = ({ end, unreadable }: PersonRow, today: Day): boolean => end !== undefined && !unreadable.includes('end') && end < today;

/**
 * Tells whether texts name somebody of People, a team or a role, or several of them; and whether somebody named has left. A team
 * or role has never left. Without people nobody can be looked up, and everybody is known.
 */
export function whoIs(index: PeopleIndex, today: Day): (text: string) => Named {
  const names = namesIn(index);
  const named = (text: string): Named => {
    if (names.size === 0) return 'known';
    const person = index.people[index.find(text)];
    if (person) return hasLeft(person, today) ? { left: person } : 'known';
    return names.has(fold(text)) ? 'known' : 'unknown';
  };
  return (text) => {
    const whole = named(text);
    if (whole !== 'unknown') return whole;
    const parts = text.split(between).filter((part) => part !== '').map(named);
    return parts.find((part) => part === 'unknown') ?? parts.find((part) => typeof part === 'object') ?? 'known';
  };
}

/** The last day in service of whoever was named; undefined for those who are still there. */
export const leftOn = (named: Named): Day | undefined => (typeof named === 'object' ? named.left.end : undefined);
