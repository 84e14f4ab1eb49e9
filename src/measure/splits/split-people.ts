import { type Finding, finding } from '../../core/finding';
import type { SplitRow } from '../../tables/schemas/splits';
import type { PeopleIndex } from '../people-index';
import { rowSubject } from '../row-subject';

/** Shares that count for nobody: of somebody who is not in People, or of a deal that cannot be read. */
export const splitPeople = (rows: readonly SplitRow[], people: PeopleIndex): readonly Finding[] =>
  rows.flatMap((row) => {
    const { deal, person, share, unreadable } = row;
    const payee = people.find(person);
    const name = people.people[payee]?.name ?? person;
    if (unreadable.includes('deal')) return [finding('split.dealUnreadable', 'error', rowSubject(row, 'deal'), { person: unreadable.includes('person') ? '' : name })];
    const isNobody = payee < 0 && people.sharing(person).length === 0 && !unreadable.includes('person') && share === share;
    return isNobody ? [finding('split.unknownPerson', 'error', rowSubject(row, 'person'), { deal, person, share })] : [];
  });
