import { type Finding, finding } from '../core/finding';
import type { EmploymentRow } from '../tables/schemas/employment';
import type { PeopleIndex } from './people-index';
import { rowSubject } from './row-subject';

/** Rows of Employment that change nothing, or nobody knows when: whose they are or from which day they hold is not clear. */
export const employmentFindings = (rows: readonly EmploymentRow[], people: PeopleIndex): readonly Finding[] =>
  rows.flatMap((row) => {
    const { person, unreadable, start } = row;
    if (unreadable.includes('person') || people.sharing(person).length > 0) return [finding('employment.whoseUnclear', 'error', rowSubject(row, 'person'), {})];
    const payee = people.find(person);
    if (payee < 0) return [finding('employment.unknownPerson', 'error', rowSubject(row, 'person'), { person })];
    const { name, id, start: first = -Infinity } = people.people[payee]!;
    if (unreadable.includes('start') || start !== start) return [finding('employment.undated', 'error', rowSubject(row, 'start'), { person: name ?? id })];
    return start < first ? [finding('employment.beforeService', 'info', rowSubject(row, 'start'), { person: name ?? id, start, first })] : [];
  });
