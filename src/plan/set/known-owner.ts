import { fold } from '../../core/fold';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { PeopleIndex } from '../../measure/people-index';
import type { PersonRow } from '../../tables/schemas/people';
import type { Day } from '../../core/period';
import type { PlanContext } from '../plan-context';
import type { Judgement } from './set-rule';

/** Between the names of several owners: `Sanne, Joris`, `Sanne en Joris`, `Sanne / Joris`. */
const between = /\s*(?:[,;/&+]|\ben\b|\band\b)\s*/i;

const known = new WeakMap<WorkbookTables, ReadonlySet<string>>();

/** Ids, names, teams and roles of People, folded. */
function namesOf(tables: WorkbookTables): ReadonlySet<string> {
  const cached = known.get(tables);
  if (cached) return cached;
  const names = new Set(tables.people.flatMap(({ id, name, team, role }) => [id, name, team, role]).flatMap((name) => (name ? [fold(name)] : [])));
  known.set(tables, names);
  return names;
}

const peopleNamed = (owner: string, people: PeopleIndex): readonly PersonRow[] =>
  [owner, ...owner.split(between)].map((name) => people.people[people.find(name)]).filter((person) => person !== undefined);

/** True where nobody can tell whether an owner is still there: the day of leaving cannot be read. */
export const mayHaveLeft = (owner: string, people: PeopleIndex): boolean => peopleNamed(owner, people).some(({ unreadable }) => unreadable.includes('end'));

/** The day on which everybody who is named as owner had left; undefined while somebody is still there, or nobody of People is named. */
export function leftOn(owner: string, { people, today }: Pick<PlanContext, 'people' | 'today'>): Day | undefined {
  const ends = peopleNamed(owner, people).map(({ end }) => end ?? Infinity);
  const last = Math.max(-Infinity, ...ends);
  return last < today && Number.isFinite(last) ? last : undefined;
}

/** Whether a text names somebody of People, a team or a role; or several of them. */
export function isKnownName(owner: string, tables: WorkbookTables): boolean {
  const names = namesOf(tables);
  const owners = owner.split(between).filter((part) => part !== '');
  return names.has(fold(owner)) || (owners.length > 0 && owners.every((part) => names.has(fold(part))));
}

/**
 * Whether the owner is somebody of People, a team or a role. Not concerned without an owner, and in a workbook without
 * people: then nobody can be looked up.
 */
export function judgeKnownOwner({ owner }: KpiRow, { tables }: PlanContext): Judgement {
  if (owner === undefined || namesOf(tables).size === 0) return 'notConcerned';
  return isKnownName(owner, tables) ? 'good' : 'lacking';
}

/** Whether the owner is still there on the day of the check. Only owners of People are concerned. */
export function judgePresentOwner({ owner }: KpiRow, context: PlanContext): Judgement {
  if (owner === undefined || !isKnownName(owner, context.tables)) return 'notConcerned';
  if (mayHaveLeft(owner, context.people)) return 'unknown';
  return leftOn(owner, context) === undefined ? 'good' : 'lacking';
}
