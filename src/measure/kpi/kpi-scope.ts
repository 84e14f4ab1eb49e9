import { fold } from '../../core/fold';
import type { TextColumn } from '../../tables/columns';
import { absentValue } from '../filter/absent-value';
import type { RowsMeasure } from '../measure';
import type { PeopleIndex } from '../people-index';

/** Whose rows a KPI counts. */
export interface KpiScope {
  readonly over: 'company' | 'team' | 'person';
  /** The team or person as People has it; empty for the company. */
  readonly name: string;
  /** Whether a person of People (by index) belongs to it; a company takes every row, whoever it is of. */
  readonly has: (person: number) => boolean;
  /** True when the cell names something that People does not know, so that the whole company is taken. */
  readonly isUnknown: boolean;
  /** True when that is because several people have the name, so that nobody can tell which of them is meant. */
  readonly isShared?: true;
  /** The team or person that was probably meant, where a slip of the finger explains the difference. */
  readonly resembles?: string;
}

const company: KpiScope = { over: 'company', name: '', has: () => true, isUnknown: false };

/** Words for the whole company. */
const wholeCompany: ReadonlySet<string> = new Set(['bedrijf', 'het bedrijf', 'hele bedrijf', 'het hele bedrijf', 'organisatie', 'company', 'the company', 'whole company', 'the whole company', 'organisation', 'organization']);

/** The team, else the person, that a text names; the whole company when it is empty or names neither. */
export function scopeOf(text: string, { people, find, sharing }: PeopleIndex): KpiScope {
  const wanted = fold(text);
  if (wanted === '') return company;
  const member = people.find(({ team }) => fold(team ?? '') === wanted);
  if (member) return { over: 'team', name: member.team ?? '', has: (person) => fold(people[person]?.team ?? '') === wanted, isUnknown: false };
  const person = find(text);
  if (person >= 0) return { over: 'person', name: text.trim(), has: (one) => one === person, isUnknown: false };
  if (sharing(text).length > 0) return { ...company, isUnknown: true, isShared: true };
  if (wholeCompany.has(wanted)) return company;
  const resembles = absentValue('', text, people.flatMap(({ team, name }) => [team ?? '', name ?? ''])).nearest;
  return { ...company, isUnknown: true, ...(resembles !== undefined && { resembles }) };
}

/** The index of the only payee: the scope itself. */
const itself = 0;

/**
 * People as one payee, the scope: whoever belongs to it is found as that payee, anybody else is nobody. A name that several
 * people share is the scope's when all of them belong to it, and unclear when only some do.
 */
export function scopePeople({ has }: KpiScope, people: PeopleIndex): PeopleIndex {
  const members = (text: string): readonly boolean[] => people.sharing(text).map(has);
  return {
    people: [],
    find: (text) => {
      const found = people.find(text);
      if (found >= 0) return has(found) ? itself : -1;
      const shared = members(text);
      return shared.length > 0 && shared.every(Boolean) ? itself : -1;
    },
    sharing: (text) => {
      const shared = members(text);
      return shared.includes(true) && shared.includes(false) ? [itself] : [];
    },
    someShare: people.someShare,
    withoutId: [],
    isUnclear: () => false,
    findings: [],
  };
}

/** The only payee there is when the whole company is counted. */
export const everybody: PeopleIndex = { people: [], find: () => itself, sharing: () => [], someShare: false, withoutId: [], isUnclear: () => false, findings: [] };

/** The measure over every row of its table, whoever it is of: also rows without a person, or of somebody unknown. */
export function overEverybody(measure: RowsMeasure): RowsMeasure {
  const person: TextColumn = { kind: 'text', header: measure.person.header, codes: new Int32Array(measure.table.rows), texts: ['*'] };
  const { isOwnerless: _, ...named } = measure;
  return { ...named, person };
}
